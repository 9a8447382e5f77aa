import { dayWording } from "../../views/index.js";

/** A day as people write it. */
export function Day({ day }: { readonly day: string | null }) {
  return day === null ? <span class="quiet">day not known</span> : <time datetime={day}>{dayWording(day)}</time>;
}
