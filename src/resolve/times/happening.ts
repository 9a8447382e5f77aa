import { findTimes } from "./find-times.js";
import { resolveTime } from "./resolve-time.js";

/** What a time is counted from, behind "three days after": the noun, with its article and at most two words before it. */
const NAMED = /^\s+(?:the|an?|its|their|his|her|\p{L}+['’]s?)\s+((?:\p{L}+[\s-]+){0,2}\p{L}{4,})(?=[\s.,;:!?)]|$)/u;
/** Words that are never the name of a happening, or tell nothing by themselves. */
const EMPTY = new Set([
  "first",
  "last",
  "same",
  "when",
  "that",
  "they",
  "which",
  "with",
  "were",
  "been",
  "their",
  "from",
  "into",
  "there",
  "these",
  "those",
]);

/**
 * The day of the happening that is named behind a time ("three days after the handover"), where the report tells it elsewhere, `YYYY-MM-DD`: in every other
 * sentence that names it together with one single day, the same day. Null where there is none, or the sentences differ.
 */
export function dayOfHappening(text: string, after: number, published: string | null): string | null {
  const named = NAMED.exec(text.slice(after, after + 80))?.[1];
  if (!named) return null;
  const own = sentenceAt(text, after);
  const days = new Set<string>();
  for (const noun of named
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word.length > 3 && !EMPTY.has(word))) {
    const pattern = new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, "iu");
    for (const sentence of text.split(/(?<=[.!?])\s+|\n/u)) {
      const day = sentence !== own && pattern.test(sentence) ? onlyDay(sentence, published) : null;
      if (day) days.add(day);
    }
    if (days.size > 0) break;
  }
  const [day, ...others] = days;
  return others.length === 0 ? (day ?? null) : null;
}

function sentenceAt(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/(?<=[.!?])\s+|\n/u)
      .at(-1) ?? "";
  return before + (text.slice(at).split(/(?<=[.!?])\s+|\n/u)[0] ?? "");
}

/** The single day that a sentence tells, and no other time. */
function onlyDay(sentence: string, published: string | null): string | null {
  const [time, ...others] = findTimes(sentence);
  if (!time || others.length > 0) return null;
  const days = resolveTime(sentence.slice(time.start, time.end), { published, direction: "past" });
  return days && days.from === days.to ? days.from : null;
}
