import { go, refuse } from "./swap.js";

const PAUSE = 400;

/** Hands in what is dropped on the page, and shows jobs as they move on. */
class Add extends HTMLElement {
  #waiting: number | undefined;
  readonly #moved = () => {
    // Jobs move on many times a second; the page follows at a pace that can be read.
    this.#waiting ??= window.setTimeout(() => void this.#refresh(), PAUSE);
  };
  readonly #over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.toggleAttribute("data-over", event.type === "dragover");
  };
  readonly #drop = (event: DragEvent) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.removeAttribute("data-over");
    const body = new FormData();
    for (const file of event.dataTransfer.files) body.append("files", file);
    void this.#send(body);
  };

  connectedCallback(): void {
    document.addEventListener("job-moved", this.#moved);
    addEventListener("dragover", this.#over);
    addEventListener("dragleave", this.#over);
    addEventListener("drop", this.#drop);
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      void this.#send(new FormData(form)).then((sent) => sent && form.reset());
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener("job-moved", this.#moved);
    removeEventListener("dragover", this.#over);
    removeEventListener("dragleave", this.#over);
    removeEventListener("drop", this.#drop);
    window.clearTimeout(this.#waiting);
  }

  async #send(body: FormData): Promise<boolean> {
    this.querySelector(".refused")?.remove();
    const response = await fetch("/api/reports", { method: "POST", body });
    if (response.ok) {
      await this.#refresh();
      return true;
    }
    const { error } = (await response.json()) as { readonly error: { readonly message: string } };
    const form = this.querySelector("form");
    if (form) refuse(form, error.message);
    return false;
  }

  async #refresh(): Promise<void> {
    this.#waiting = undefined;
    const response = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!response.ok) return go(location.href);
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("#jobs");
    if (fresh) this.querySelector("#jobs")?.replaceWith(document.adoptNode(fresh));
  }
}

customElements.define("rapporteur-add", Add);
