/**
 * Going from page to page without loading everything anew: the document that the server gives is fetched, and its page, title and footer take the place of those that
 * stand. Without this script the same links and forms work as they always do.
 */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as HTMLElement).closest("a");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (
      link.origin !== location.origin ||
      link.target ||
      link.hasAttribute("download") ||
      /^\/(?:api|assets)\b|\.(?:json|jsonl|csv)$/.test(link.pathname)
    )
      return;
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
    event.preventDefault();
    void go(link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented) return;
    if (form.method === "post" && form.hasAttribute("data-swap")) {
      event.preventDefault();
      void send(form, event.submitter);
    }
    if (form.method !== "get") return;
    event.preventDefault();
    const url = new URL(form.action);
    url.search = new URLSearchParams(
      [...new FormData(form, event.submitter)].flatMap(([name, value]) =>
        typeof value === "string" && value.trim() !== "" ? [[name, value]] : [],
      ),
    ).toString();
    void go(url.href);
  });
  addEventListener("popstate", () => void show(location.href, null));
}

/** Goes to an address of this server. */
export async function go(address: string): Promise<void> {
  await show(address, (url) => history.pushState(null, "", url));
}

/** Sends a form, and shows the page that it leads to without losing the place: the reader stays where they were, or goes on to what came next. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const items = [...document.querySelectorAll("[data-item]")];
  const at = items.findIndex((item) => item.contains(form));
  const id = items[at]?.id;
  const body = new URLSearchParams([...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]));
  const response = await fetch(form.action, { method: "POST", headers: { accept: "text/html" }, body });
  const given = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!response.ok) return refuse(form, given.querySelector(".problem p")?.textContent ?? `${response.status}`);
  const [left, top] = [scrollX, scrollY];
  const inner = [...document.querySelectorAll("main aside")].map((aside) => aside.scrollTop);
  replace(given);
  scrollTo(left, top);
  for (const [i, aside] of [...document.querySelectorAll("main aside")].entries()) aside.scrollTop = inner[i] ?? 0;
  const fresh = document.querySelectorAll<HTMLElement>("[data-item]");
  const next = (id ? document.getElementById(id) : null) ?? fresh[Math.min(at, fresh.length - 1)];
  if (at >= 0 && next) {
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }
  document.dispatchEvent(new CustomEvent("page"));
}

/** Says beside a form why what it asks for cannot be. */
export function refuse(form: HTMLElement, why: string): void {
  form.querySelector(".refused")?.remove();
  const refused = document.createElement("p");
  refused.className = "refused flag";
  refused.setAttribute("role", "alert");
  refused.textContent = why;
  form.append(refused);
}

let asked: AbortController | null = null;

async function show(address: string, arrive: ((url: string) => void) | null): Promise<void> {
  asked?.abort();
  const mine = new AbortController();
  asked = mine;
  document.documentElement.dataset.loading = "";
  try {
    const response = await fetch(address, { headers: { accept: "text/html" }, signal: mine.signal });
    if (!response.headers.get("content-type")?.startsWith("text/html")) return location.assign(address);
    const given = new DOMParser().parseFromString(await response.text(), "text/html");
    const url = new URL(response.url);
    url.hash = new URL(address).hash;
    arrive?.(url.href);
    replace(given);
    arrived(url.hash);
  } catch (problem) {
    if (!(problem instanceof DOMException && problem.name === "AbortError")) location.assign(address);
  } finally {
    if (asked === mine) delete document.documentElement.dataset.loading;
  }
}

function replace(given: Document): void {
  document.title = given.title;
  for (const part of ["main", "header.top nav", "footer.foot"]) {
    const fresh = given.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(document.adoptNode(fresh));
  }
  // A page's own script defines its elements; once loaded it serves every visit.
  for (const { src } of given.querySelectorAll<HTMLScriptElement>("head script[src]")) if (src) void import(src);
}

function arrived(hash: string): void {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (target) target.scrollIntoView({ block: "center" });
  else scrollTo(0, 0);
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent("page"));
}
