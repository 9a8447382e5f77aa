import type { Browser, Page } from "playwright-core";

interface Times {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

export interface Paint extends Times {
  /** On a server that has not been asked for this page. */
  readonly first: number;
  /** MB of the page's scripts and their data. */
  readonly heap: number;
}

/** Pages as somebody opens them who works with the record: by the latest days, and by a month, an actor, a word. */
const PAGES: readonly string[] = [
  "/today",
  "/timeline",
  "/positions",
  "/figures",
  "/review",
  "/map",
  "/process",
  "/calendar",
  "/actors",
  "/search?words=talks",
];

/** Milliseconds after which no further run of a page begins: one that is slow is known to be so after two. */
const ENOUGH = 15_000;

/** First contentful paint: pages come whole from the server, so the first thing painted is what they say. */
export async function paints(browser: Browser, url: string, runs: number): Promise<readonly Paint[]> {
  const found: Paint[] = [];
  for (const path of [...PAGES, await someReport(url)]) {
    const times: number[] = [];
    let heap = 0;
    const begun = performance.now();
    for (let run = 0; run < runs && (run < 2 || performance.now() - begun < ENOUGH); run++) {
      const context = await browser.newContext({ baseURL: url });
      const page = await context.newPage();
      // Another part of the address each time: what was made for the run before must not serve this one.
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}run=${run}`, { waitUntil: "load" });
      times.push(await page.evaluate(PAINTED));
      heap = await page.evaluate("performance.memory.usedJSHeapSize / 2 ** 20");
      await context.close();
    }
    found.push({ name: path.split("?")[0] ?? path, first: times[0] ?? 0, heap, ...middle(times.slice(1)) });
  }
  return found;
}

const PAINTED = `new Promise((resolve) => {
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const look = () => (painted() === undefined ? requestAnimationFrame(look) : resolve(painted()));
  look();
})`;

/** From the key or click to the frame that shows what it did. */
export async function interactions(browser: Browser, url: string, runs: number): Promise<readonly Times[]> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto("/timeline", { waitUntil: "load" });
  const found: Times[] = [];
  for (const path of PAGES)
    found.push({
      name: `to ${path.split("?")[0]}`,
      ...(await timed(runs, (run) => swapped(page, `${path}${path.includes("?") ? "&" : "?"}visit=${run}`))),
    });
  await swapped(page, "/timeline");
  const onBody = (key: string) => (): Promise<number> =>
    framed(page, `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true }))`);
  found.push({ name: "next item (j)", ...(await timed(runs, onBody("j"))) });
  found.push({
    name: "open the words",
    ...(await timed(runs, (run) => framed(page, `document.querySelectorAll("details.cites > summary")[${run % 20}].click()`))),
  });
  await context.close();
  return found;
}

/** Goes to an address as a link does, and waits for the page to be there and painted. */
function swapped(page: Page, path: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => {
      const begun = performance.now();
      const link = Object.assign(document.createElement("a"), { href: ${JSON.stringify(path)} });
      document.addEventListener("page", () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun))), { once: true });
      document.querySelector("main").append(link);
      link.click();
    })`,
  );
}

function framed(page: Page, script: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => {
      const begun = performance.now();
      ${script};
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    })`,
  );
}

async function timed(runs: number, work: (run: number) => Promise<number>): Promise<{ readonly p50: number; readonly p95: number }> {
  const times: number[] = [];
  const begun = performance.now();
  for (let run = 0; run < runs && (run < 2 || performance.now() - begun < ENOUGH); run++) times.push(await work(run));
  return middle(times);
}

function middle(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

async function someReport(url: string): Promise<string> {
  const { reports } = await (await fetch(`${url}/api/search?what=reports&limit=1`)).json();
  return `/report?${new URLSearchParams({ id: reports[0]?.id ?? "" })}`;
}
