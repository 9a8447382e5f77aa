/** The text and its statements side by side: what one points at, the other shows; selected words become a statement. */
class Report extends HTMLElement {
  readonly #chosen = () => this.#offer();

  connectedCallback(): void {
    this.addEventListener("focusin", (event) => this.#mark(itemOf(event.target)));
    this.addEventListener("mouseover", (event) => {
      const said = (event.target as HTMLElement).closest<HTMLElement>("a.said");
      if (said) this.#point(said);
    });
    this.addEventListener("click", (event) => {
      const said = (event.target as HTMLElement).closest<HTMLElement>(".text a.said");
      if (!said) return;
      event.preventDefault();
      // A selection that ends on marked words is no click.
      if (String(getSelection()).trim() === "") this.#show(said.getAttribute("href")?.slice(2) ?? "");
    });
    this.addEventListener("change", (event) => {
      const { checked, dataset } = event.target as HTMLInputElement;
      if (dataset.show) this.toggleAttribute(`data-without-${dataset.show}`, !checked);
    });
    document.addEventListener("selectionchange", this.#chosen);
    const at = this.querySelector<HTMLElement>("[data-at]")?.dataset.place ?? /^#s(\d+)$/.exec(location.hash)?.[1];
    if (at !== undefined) this.#show(at);
  }

  disconnectedCallback(): void {
    document.removeEventListener("selectionchange", this.#chosen);
  }

  #show(place: string): void {
    const item = this.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    if (!item) return;
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
    this.#mark(item);
  }

  /** Marks the words of the statement at hand, and brings them into sight. */
  #mark(item: HTMLElement | null): void {
    if (!item) return;
    for (const said of this.querySelectorAll(".said.at")) said.classList.remove("at");
    const words = [...this.querySelectorAll<HTMLElement>(".text .said")].filter(({ dataset }) =>
      dataset.of?.split(" ").includes(item.dataset.place ?? ""),
    );
    for (const said of words) said.classList.add("at");
    words[0]?.scrollIntoView({ block: "nearest" });
  }

  #point(said: HTMLElement): void {
    for (const pointed of this.querySelectorAll(".pointed")) pointed.classList.remove("pointed");
    for (const place of said.dataset.of?.split(" ") ?? []) {
      const item = this.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
      item?.classList.add("pointed");
      if (`#s${place}` === said.getAttribute("href")) item?.scrollIntoView({ block: "nearest" });
    }
  }

  #offer(): void {
    this.querySelector(".add-to-record")?.remove();
    const range = this.#selected();
    if (!range || !this.querySelector("dialog.add-statement")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "add-to-record";
    button.dataset.key = "s";
    button.textContent = "State this (s)";
    const { left, bottom } = range.getBoundingClientRect();
    button.style.left = `${left + scrollX}px`;
    button.style.top = `${bottom + scrollY + 4}px`;
    // Pressing it must not take the selection away.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => this.#open(range));
    this.append(button);
  }

  #selected(): Range | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const text = this.querySelector(".text");
    return text?.contains(range.commonAncestorContainer) && String(selection).trim() !== "" ? range : null;
  }

  #open(range: Range): void {
    const [from, until] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
    const whole = this.querySelector<HTMLElement>(".text");
    const dialog = this.querySelector<HTMLDialogElement>("dialog.add-statement");
    if (from === null || until === null || !whole || !dialog) return;
    const picked = textBetween(whole, from, until);
    const quote = picked.trim();
    const at = from + picked.indexOf(quote);
    const shown = dialog.querySelector("[data-quote]");
    if (shown) shown.textContent = `“${quote}”`;
    for (const form of dialog.querySelectorAll("form[action]")) {
      (form.querySelector("[name=quote]") as HTMLInputElement).value = quote;
      (form.querySelector("[name=at]") as HTMLInputElement).value = String(at);
      form
        .querySelector("[name=head]")
        ?.replaceChildren(
          ...[...new Set(quote.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu))].map(
            (word) => new Option(word, word),
          ),
        );
    }
    this.querySelector(".add-to-record")?.remove();
    dialog.showModal();
  }
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return (target as HTMLElement | null)?.closest<HTMLElement>("[data-place]") ?? null;
}

/** The offset in the report's whole text of a place in the page; null outside the text. */
function offsetOf(node: Node, offset: number): number | null {
  const holder = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  if (!holder) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return Number(holder.dataset.start) + before.toString().length;
}

/** The whole text between two offsets: paragraphs are parted by one line break. */
function textBetween(text: HTMLElement, from: number, until: number): string {
  const parts = [...text.querySelectorAll<HTMLElement>(".paragraph")].map((paragraph) => ({
    start: Number(paragraph.dataset.start),
    words: paragraph.textContent ?? "",
  }));
  const [first] = parts;
  return parts
    .map(({ words }) => words)
    .join("\n")
    .slice(from - (first?.start ?? 0), until - (first?.start ?? 0));
}

customElements.define("rapporteur-report", Report);
