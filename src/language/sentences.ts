import type { Span } from "../text/index.js";
import { CLOSING, LEADING } from "./abbreviations.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const BEGINNINGS = new Set(
  "the a an in on at it he she they we i this that these those but and however there its his her their as after before when while if for since both".split(
    " ",
  ),
);

/**
 * Sentences of one paragraph, without the white space around them. Unicode's rules (UAX 29) propose the breaks; those after an abbreviation, or
 * before something that does not begin a sentence, are taken back.
 */
export function splitSentences(paragraph: string, offset = 0): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    if (open && joins(paragraph.slice(open.start, open.end), paragraph.slice(start, end))) open = { start: open.start, end };
    else {
      if (open) spans.push(open);
      open = { start, end };
    }
  }
  if (open) spans.push(open);
  return spans.map((s) => ({ start: s.start + offset, end: s.end + offset }));
}

/** Whether a break proposed between the two belongs inside one sentence. */
function joins(before: string, after: string): boolean {
  if (!/\p{L}|\p{N}/u.test(after)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  const last = /(\S+)\.$/u.exec(before)?.[1]?.replace(/^[("“‘'[]+/u, "");
  if (!last) return false;
  const bare = last.toLowerCase();
  if (LEADING.has(bare)) return !/^(?:no|art|sat|sun|mar|al|sec|rear)$/u.test(bare) || /^\d/u.test(after) || /^[A-Z]/u.test(last);
  const next = /^["“‘'([]*([\p{L}\p{N}'’-]+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  if (/^\p{Lu}$/u.test(last)) return true;
  if (CLOSING.has(bare) || /^\p{L}(?:\.\p{L})+$/u.test(bare)) return !BEGINNINGS.has(next);
  return false;
}
