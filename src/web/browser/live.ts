/** Live changes. One stream for all pages of this tab; pages hear of it as events of the document: `record-moved` and `job-moved`. */
import { go } from "./swap.js";

export function followRecord(): void {
  const events = new EventSource("/api/events");
  events.addEventListener("record", ({ data }) => {
    const { number } = JSON.parse(data) as { readonly number: number };
    const shown = Number(document.querySelector<HTMLElement>("main")?.dataset.moment);
    if (number > shown) offer();
  });
  events.addEventListener("job", ({ data }) => document.dispatchEvent(new CustomEvent("job-moved", { detail: JSON.parse(data) })));
  document.addEventListener("page", () => document.querySelector(".moved-on")?.remove());
  addEventListener("pagehide", () => events.close());
}

/** A page is not changed under the eyes of its reader: it says that there is more, and leaves it to them. */
function offer(): void {
  if (document.querySelector(".moved-on") || document.querySelector("main[data-page=add]")) return;
  const note = document.createElement("p");
  note.className = "moved-on";
  note.setAttribute("role", "status");
  const show = document.createElement("button");
  show.className = "plain";
  show.dataset.key = ".";
  show.textContent = "show it as it is now";
  show.addEventListener("click", () => void go(location.href));
  note.append("The record has moved on: ", show);
  document.body.append(note);
}
