/**
 * The keyboard. A link, button or field says in `data-key` which key stands for it ("a"), or which two after each other ("g t"); `j` and `k` go from one `data-item` to
 * the next; `?` lists what the page has. While somebody types into a field, only Escape counts.
 */
export function followKeys(): void {
  let first = "";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.closest("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape") target.blur();
      return;
    }
    const pressed = first ? `${first} ${event.key}` : event.key;
    first = "";
    if (event.key === "?") showKeys();
    else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (act(pressed)) event.preventDefault();
    else if (document.querySelector(`[data-key^="${CSS.escape(event.key)} "]`)) first = event.key;
    else return;
    if (event.key === "j" || event.key === "k") event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if ((event.target as HTMLElement).closest("[data-keys-help]")) showKeys();
  });
}

/** Does what a key stands for: first within the item that is at hand, then on the page. */
function act(key: string): boolean {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  // What belongs to an item is done to the item at hand, never to whichever comes first.
  const found =
    document.activeElement?.closest("[data-item]")?.querySelector<HTMLElement>(selector) ??
    [...document.querySelectorAll<HTMLElement>(selector)].find((element) => !element.closest("[data-item]"));
  if (!found) return false;
  if (found.matches("input, select, textarea")) found.focus();
  else found.click();
  return true;
}

function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-item]")].filter((item) => item.offsetParent !== null);
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[at === -1 ? (by === 1 ? 0 : items.length - 1) : at + by];
  if (!next) return;
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

/** Every key of the page, with what it is for: its label, or its words. */
function showKeys(): void {
  const known = new Map<string, string>([
    ["j", "next item"],
    ["k", "item before"],
    ["?", "these keys"],
    ["Esc", "close, or leave a field"],
  ]);
  for (const element of document.querySelectorAll<HTMLElement>("[data-key]")) {
    const key = element.dataset.key ?? "";
    if (!known.has(key))
      known.set(key, element.dataset.keyLabel ?? element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "");
  }
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keys");
  const list = document.createElement("dl");
  for (const [key, label] of known) {
    const [term, description] = [document.createElement("dt"), document.createElement("dd")];
    for (const part of key.split(" ")) {
      const kbd = document.createElement("kbd");
      kbd.textContent = part;
      term.append(kbd, " ");
    }
    description.textContent = label;
    list.append(term, description);
  }
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(list, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
