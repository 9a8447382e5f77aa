import type { Dateline, Span } from "../../text/index.js";
import type { Atlas } from "./atlas.js";
import type { Locator } from "./locate.js";

const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const WORD = `(?!${WEEKDAY})\\p{Lu}[\\p{L}.'’-]*`;
const PLACE = `${WORD}(?: (?:(?:de|da|do|del|of|the|and|al|el|es)[ -])?${WORD}){0,3}`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’ -]+";
const DATE = `(?:, ?(?:${WEEKDAY}|\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+)(?:,? \\d{4})?)?`;
const AGENCY = "(?: ?\\([\\p{L}\\p{N} ./&-]{2,30}\\))?";
const DASH = " ?(?:[–—]|-{1,2}) ";
/** The place in capitals; followed by a date or an agency. */
const CERTAIN = [
  new RegExp(`^(${CAPITALS}(?:/${CAPITALS})*(?:, ${PLACE})?)${DATE}${AGENCY}(?:${DASH}|: )`, "u"),
  new RegExp(`^(${PLACE}(?:, ${PLACE})?)(?=,? ?(?:\\(|\\p{L}+\\.? \\d|\\d))${DATE}${AGENCY}${DASH}`, "u"),
];
/** Only a name and a dash: a dateline where that is a place; a sentence may begin so. */
const BARE = new RegExp(`^(${PLACE}(?:, ${PLACE})?) ?[–—] (?=\\p{Lu})`, "u");

/** The dateline of a report's body with the places that it names, `from` the offset at which the body begins; null where there is none. */
export function readDateline(text: string, from: number, atlas: Atlas, locator: Locator): Dateline | null {
  const span = findDateline(text, from, (name) => atlas.named(name).length > 0);
  if (!span) return null;
  const t = text.slice(span.start, span.end);
  const locations = t.split("/").map((place) => locator.locate(place, place));
  return { ...span, t, places: locations.flatMap((location) => (location.kind === "place" ? [location.place] : [])) };
}

/** The words of the dateline. `isPlace`: whether a place bears a name. */
export function findDateline(text: string, from: number, isPlace: (name: string) => boolean): Span | null {
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  const beginning = text.slice(start, start + 160);
  const found = (t: string): Span => ({ start, end: start + t.trimEnd().length });
  for (const form of CERTAIN) {
    const t = form.exec(beginning)?.[1];
    if (t) return found(t);
  }
  const bare = BARE.exec(beginning)?.[1];
  return bare && isPlace(bare.split(",")[0] ?? bare) ? found(bare) : null;
}
