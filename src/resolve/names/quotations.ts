import type { Analysis, Span } from "../../text/index.js";
import { isSaying } from "./saying.js";

/** Words of direct speech, and the word that heads the name of whoever speaks; null where no verb of saying tells. */
export interface Quotation extends Span {
  readonly speaker: number | null;
}

const MARKS = /["“”]/g;

/** The direct speech of a report. A paragraph's last quotation may be left open; the next paragraph then begins with its own mark. */
export function findQuotations(analysis: Analysis): Quotation[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of analysis.text.split("\n")) {
    let open: number | null = null;
    for (const mark of line.matchAll(MARKS)) {
      const where = at + mark.index;
      if (open === null && mark[0] !== "”") open = where;
      else if (open !== null && mark[0] !== "“") {
        spans.push({ start: open, end: where + 1 });
        open = null;
      }
    }
    if (open !== null) spans.push({ start: open, end: at + line.length });
    at += line.length + 1;
  }
  return spans.map((span) => ({ ...span, speaker: speakerOf(analysis, span, spans) }));
}

/** The subject of the nearest verb of saying outside all quotations, in the sentences of the quotation or in those beside it. */
function speakerOf(analysis: Analysis, span: Span, all: readonly Span[]): number | null {
  const own = analysis.sentences.findIndex((s) => s.start < span.end && span.start < s.end);
  if (own < 0) return null;
  const paragraph = analysis.sentences[own]?.paragraph;
  const outside = (at: number) => !all.some((q) => q.start <= at && at < q.end);
  let best: { subject: number; distance: number } | null = null;
  for (const word of analysis.words) {
    if (!isSaying(word) || !outside(word.start)) continue;
    const sentence = analysis.sentences.find((s) => s.first <= word.index && word.index <= s.last);
    if (!sentence || sentence.paragraph !== paragraph) continue;
    const subject = analysis.words.find((w) => w.head === word.index && /^nsubj/.test(w.deprel) && outside(w.start));
    if (!subject) continue;
    const between = word.start < span.start ? span.start - word.end : Math.max(0, word.start - span.end);
    // What stands behind a quotation closes it ("…", he said); what stands in front of it may belong to an earlier one.
    const distance = between + (sentence.end < span.start ? 40 : 0);
    if (!best || distance < best.distance) best = { subject: subject.index, distance };
  }
  return best?.subject ?? null;
}
