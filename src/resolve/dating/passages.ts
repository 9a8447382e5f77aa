import type { Span } from "../../text/index.js";
import type { Passage } from "./clue.js";

/** The sentences of a report as passages, with where each begins. */
export function passagesOf(text: string, sentences: readonly Span[]): readonly (Passage & { readonly start: number })[] {
  const headline = text.indexOf("\n");
  return sentences.map(({ start, end }, at) => ({
    text: text.slice(start, end),
    index: start < headline ? 0 : at + 1,
    report: text,
    start,
  }));
}
