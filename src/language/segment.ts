import { type Span, wholeText } from "../text/index.js";
import { splitSentences } from "./sentences.js";
import { tokenise } from "./tokens.js";

/** A sentence with the spans of its words; `paragraph` 0 is the headline. Offsets count in the whole text. */
export interface Segment extends Span {
  readonly paragraph: number;
  readonly words: readonly Span[];
}

/** The sentences of a report, headline first, in order. Every character but white space is in exactly one word. */
export function segment(report: { readonly headline: string; readonly text: string }): Segment[] {
  const whole = wholeText(report);
  const segments: Segment[] = [];
  let at = 0;
  whole.split("\n").forEach((line, paragraph) => {
    for (const span of splitSentences(line, at))
      segments.push({ ...span, paragraph, words: tokenise(whole.slice(span.start, span.end), span.start) });
    at += line.length + 1;
  });
  return segments;
}
