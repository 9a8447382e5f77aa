import type { Span, TimeDays } from "../../text/index.js";
import { dayToldBefore } from "./day-told-before.js";
import { resolveTime } from "./resolve-time.js";

/** A time expression that belongs to a statement; spans count in the text. */
export interface ToldTime {
  readonly phrase: Span;
  /** The word that carries the statement. */
  readonly head: Span;
  /** Whether the thing lies in the future. */
  readonly ahead: boolean;
}

/** The days of a time as it stands in a report's text: what is told before it and what it is said of decide with its words. Null where they do not tell. */
export function timeInText(text: string, { phrase, head, ahead }: ToldTime, published: string | null): TimeDays | null {
  return resolveTime(text.slice(phrase.start, phrase.end), {
    published,
    direction: ahead ? "future" : "past",
    anchor: dayToldBefore(text, phrase.start, published),
    inside: phrase.end <= head.start && !/[.,;:!?\n]/u.test(text.slice(phrase.end, head.start)),
  });
}
