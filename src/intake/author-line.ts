import { readDay } from "./day.js";
import { foldWhiteSpace } from "./white-space.js";

const LONGEST = 150;
/** With its date and all; what is longer is no line that names an author, and is not searched for one. */
const LONGEST_WRITTEN = 1_000;
/** A date often shares the line with the names; it stands behind them. */
const DATE_TAIL =
  /[\s,;|·•–—-]+(?:(?:on|published|updated|posted)\b.*|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,4}\b.*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*)$/i;

/** A byline as names alone, or null where it holds none: an address, a handle, a date. */
export function cleanByline(written: string): string | null {
  const folded = foldWhiteSpace(written);
  if (folded.length > LONGEST_WRITTEN) return null;
  const line = folded
    .replace(/^(?:(?:written|reported|posted|published|story|report)\s+)?by:?\s+/i, "")
    .replace(/^(?:author|reporter)s?:\s*/i, "")
    .replace(DATE_TAIL, "")
    .replace(/\s*\((?:now|earlier)\)/gi, "");
  if (line === "" || line.length > LONGEST || /^(?:https?:|www\.|\/|@)/i.test(line) || /@\w+\.\w/.test(line)) return null;
  if (
    readDay(line) !== null ||
    /^(?:admin|administrator|editor|author|null|undefined|staff|web ?master|by|follow(?: author)?)$/i.test(line)
  )
    return null;
  return /\p{L}/u.test(line) ? line : null;
}
