import type { Span } from "../../text/index.js";
import { expressionsOf } from "./expression.js";
import { scan } from "./scan.js";

/** Prepositions and bounds that belong to the time behind them. */
const LEAD =
  /(?:^|(?<=[\s("“—–-]))(?:(?:(?:ever\s+)?since|as\s+(?:of|soon\s+as|early\s+as|late\s+as)|no\s+later\s+than|prior\s+to|up\s+(?:to|until)|starting|beginning|effective|on|in|at|by|until|till|from|between|for|of|during|throughout|through|over|before|after|following|within|into|around|about|towards?)\s+(?:(?:on|in|at|about|around|late|early|from)\s+)?(?:the\s+)?)$/iu;
/** An expression that has its preposition within. */
const LED = /^(?:on|in|at|by|since|until|till|from|for|during|throughout|through|over|before|after|within|into|around|towards?)\s/iu;
/** A happening between "since" and its date. */
const SINCE_CLAUSE = /(?:^|(?<=\s))since\s+[^,;:.()–—]{1,90}$/iu;

/** The expressions of time in a sentence, each as long as it goes, with the preposition that leads it. Spans count from the beginning of `text`. */
export function findTimes(text: string): Span[] {
  return expressionsOf(text, scan(text, "evident")).map(({ start, end }) => {
    const before = text.slice(0, start);
    const led = LED.test(text.slice(start, end));
    const lead = led ? null : (LEAD.exec(before) ?? SINCE_CLAUSE.exec(before));
    const alone = /^\s+alone\b/iu.exec(text.slice(end));
    return { start: lead ? lead.index : start, end: end + (alone ? alone[0].length : 0) };
  });
}
