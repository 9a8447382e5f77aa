import type { Span } from "../../text/index.js";
import { type Expression, expressionsOf } from "./expression.js";
import { calendarDate } from "./recognisers/calendar-date.js";
import { dateRange } from "./recognisers/date-range.js";
import { month } from "./recognisers/month.js";
import { year } from "./recognisers/year.js";
import { scan } from "./scan.js";

/** Prepositions and bounds that belong to the time behind them. */
const LEAD =
  /(?:^|(?<=[\s("“—–-]))(?:(?:(?:ever\s+)?since|as\s+(?:of|soon\s+as|early\s+as|late\s+as)|no\s+later\s+than|prior\s+to|up\s+(?:to|until)|starting|beginning|effective|by|until|till|from|between|before|after|following)\s+(?:(?:on|in|at|about|around|late|early|from)\s+)?(?:the\s+)?|(?:on|in|at|for|of|during|throughout|through|over|within|into|around|about|towards?)\s+(?:(?:about|around)\s+)?(?:the\s+)?)$/iu;
/** An expression that has its preposition within. */
const LED = /^(?:on|in|at|by|since|until|till|from|for|during|throughout|through|over|before|after|within|into|towards?)\s/iu;
const POSSESSIVE = /['’]s$/u;
/** Dates that may stand in front of a noun: "the 2021 coup". */
const ATTRIBUTIVE = new Set([calendarDate, dateRange, month, year]);
/** A happening between "since" and its date. */
const SINCE_CLAUSE = /(?:^|(?<=\s))since\s+[^,;:.–—]{1,90}$/iu;

/** Words of a text that say a time, and the recognisers that say so. */
export interface Time extends Span {
  readonly rule: string;
}

/** The expressions of time in a sentence, each as long as it goes, with the preposition that leads it. Spans count from the beginning of `text`. */
export function findTimes(text: string): Time[] {
  let free = 0;
  const expressions = expressionsOf(text, scan(text, "evident")).filter(({ start }) => !isDateline(text.slice(0, start)));
  return expressions.map((expression) => {
    const span = withSurroundings(text, expression, free);
    free = span.end;
    return { ...span, rule: expression.parts.map(({ recogniser }) => recogniser.name).join(" + ") };
  });
}

/** `free`: where the text begins that no expression before has taken. */
function withSurroundings(text: string, { start, end, parts }: Expression, free: number): Span {
  const words = text.slice(start, end);
  const begin = start - (LED.test(words) ? 0 : (LEAD.exec(text.slice(free, start))?.[0].length ?? 0));
  const since = SINCE_CLAUSE.exec(text.slice(free, begin));
  if (since) return { start: free + since.index, end };
  const alone = /^\s+alone\b/iu.exec(text.slice(end));
  if (alone) return { start: begin, end: end + alone[0].length };
  const lead = text.slice(begin, start);
  const noun = ATTRIBUTIVE.has(parts[0].recogniser) && /\bthe\s+$/iu.test(lead);
  if (noun && /^since\b/iu.test(lead)) return { start: begin, end: end + (/^\s+\p{Ll}+/u.exec(text.slice(end))?.[0].length ?? 0) };
  // "The talks of Sunday's meeting", "by the 1950-53 war": the preposition belongs to the noun behind.
  return noun || POSSESSIVE.test(words) ? { start, end } : { start: begin, end };
}

/** "NAIROBI, June 29 -" dates the dispatch, not what it tells. */
function isDateline(before: string): boolean {
  return /^\s*\p{Lu}{2}[\p{Lu}\s/.'-]*,\s*(?:\p{Lu}[\p{L}\s]*,\s*)?$/u.test(before);
}
