import { readDay } from "./day.js";

const LONGEST_LINE = 80;
const FIRST_LINES = 3;
const LAST_LINES = 2;
/** "Geneva, 3 May 2024 –", "WASHINGTON (May 3, 2024) –": a date that the first sentence opens with, up to its dash or colon. */
const DATELINE = /^.{0,30}?\d{1,2}.{1,25}?(?:19|20)\d{2}\)?[^.!?]{0,20}?(?:\s[—–]|\s--?\s|:\s)/u;

/** The day that a report's own text gives for itself: in a dateline, or in a short line at its start or end; null where it gives none. */
export function dayInText(paragraphs: readonly string[]): string | null {
  const [first = ""] = paragraphs;
  const dateline = DATELINE.exec(first)?.[0];
  const day = dateline === undefined ? null : readDay(dateline);
  if (day !== null) return day;
  const short = [...paragraphs.slice(0, FIRST_LINES), ...paragraphs.slice(FIRST_LINES).slice(-LAST_LINES)].filter(
    (line) => line.length <= LONGEST_LINE,
  );
  return short.map(readDay).find((found) => found !== null) ?? null;
}
