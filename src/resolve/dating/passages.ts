import type { Span } from "../../text/index.js";
import type { Passage } from "./clue.js";

/** The sentences of a report as passages, with where each begins. */
export function passagesOf(text: string, sentences: readonly Span[]): readonly (Passage & { readonly start: number })[] {
  const body = text.indexOf("\n") + 1;
  const first = sentences.findIndex(({ start }) => start >= body);
  return sentences.map(({ start, end }, at) => ({
    text: text.slice(start, end),
    index: start < body ? 0 : at - first + 1,
    report: text,
    start,
  }));
}
