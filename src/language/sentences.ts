import type { Span } from "../text/index.js";
import { CLOSING, LEADING } from "./abbreviations.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const BEGINNINGS = new Set(
  "the a an in on at it he she they we i you this that these those but and however there its his her their our my no not as after before when while if for since both although despite during according with by from under who what where why how some many most all such also another other more meanwhile earlier later last".split(
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
  for (const [index, last] of proposals(paragraph)) {
    const raw = paragraph.slice(index, last);
    let start = index + (raw.length - raw.trimStart().length);
    const end = index + raw.trimEnd().length;
    if (end <= start) continue;
    const note: string | undefined = open ? NOTES.exec(paragraph.slice(start, end))?.[0] : undefined;
    if (open && note) {
      open = { start: open.start, end: start + note.trimEnd().length };
      start += note.length;
      if (end <= start) continue;
    }
    if (open && joins(paragraph.slice(open.start, open.end), paragraph.slice(start, end))) open = { start: open.start, end };
    else {
      if (open) spans.push(open);
      open = { start, end };
    }
  }
  if (open) spans.push(open);
  return spans.map((s) => ({ start: s.start + offset, end: s.end + offset }));
}

/** Marks of notes ("[1] [2]") belong to the sentence before them. */
const NOTES = /^(?:\[\d{1,3}\]\s*)+/u;
/** What follows a time of day within its sentence: a day, a month, a time zone. */
const AFTER_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|gmt|utc|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|cest|cet|eest|eet|bst|ist|msk|local|eastern|pacific|central)$/u;

/** Unicode's proposals, `[start, end)`; an opening bracket or quote that stands right before a break goes with what it opens. */
function proposals(paragraph: string): [start: number, end: number][] {
  const starts = [...segmenter.segment(paragraph)].map(({ index }) => {
    let start = index;
    while (start > 0 && /[([{“‘«]/u.test(paragraph[start - 1] ?? "")) start--;
    return start;
  });
  return starts.map((start, i) => [start, starts[i + 1] ?? paragraph.length]);
}

/** Whether a break proposed between the two belongs inside one sentence. */
function joins(before: string, after: string): boolean {
  if (!/\p{L}|\p{N}/u.test(after)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  if (/^(?:\(?\d{1,3}(?:\.\d{1,2})*\.|\p{Lu}\.)$/u.test(before)) return true; // the number of an item in a list
  const last = /(\S+)\.$/u.exec(before)?.[1]?.replace(/^[("“‘'[]+/u, "");
  if (!last) return false;
  const bare = last.toLowerCase();
  if (LEADING.has(bare)) return !/^(?:no|art|sat|sun|mar|al|sec|rear)$/u.test(bare) || /^\d/u.test(after) || /^[A-Z]/u.test(last);
  const next = /^["“‘'([]*([\p{L}\p{N}'’-]+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  if (/^\p{Lu}$/u.test(last)) return true;
  if (bare === "etc") return false;
  if (/^[ap]\.m$/u.test(bare)) return AFTER_TIME.test(next);
  if (CLOSING.has(bare) || /^\p{L}(?:\.\p{L})+$/u.test(bare)) return !BEGINNINGS.has(next);
  return false;
}
