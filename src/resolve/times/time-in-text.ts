import type { Span, TimeDays } from "../../text/index.js";
import { dayToldBefore } from "./day-told-before.js";
import { findTimes } from "./find-times.js";
import { dayOfHappening } from "./happening.js";
import { resolveTime } from "./resolve-time.js";
import { ORDINALS } from "./words.js";

/** A time expression that belongs to a statement; spans count in the text. */
export interface ToldTime {
  readonly phrase: Span;
  /** The word that carries the statement. */
  readonly head: Span;
  /** Whether the thing lies in the future. */
  readonly ahead: boolean;
  /** Whether it is going on. */
  readonly lasting: boolean;
}

/** The days, and the words that tell them: the phrase, or the part of it that is the statement's. */
export interface TimeRead extends TimeDays {
  readonly words: Span;
}

/** The days of a time as it stands in a report's text: what is told before it and what it is said of decide with its words. Null where they do not tell. */
export function timeInText(text: string, told: ToldTime, published: string | null): TimeRead | null {
  const { head, ahead } = told;
  const words = ownWords(text, told);
  const days = resolveTime(withNumber(text, words), {
    published,
    direction: ahead ? "future" : "past",
    anchor: dayToldBefore(text, words.start, published),
    beside: dayBeside(text.slice(0, words.start), published),
    happening: dayOfHappening(text, words.end, published),
    inside: words.end <= head.start && !/[.,;:!?\n]/u.test(text.slice(words.end, head.start)),
  });
  return days && { ...days, words };
}

/** "The third round in as many weeks" is in three weeks. */
function withNumber(text: string, { start, end }: Span): string {
  const phrase = text.slice(start, end);
  if (!/\bas\s+many\b/iu.test(phrase)) return phrase;
  const number = NUMBER.exec(text.slice(Math.max(0, start - 80), start))?.[1]?.toLowerCase() ?? "";
  return phrase.replace(/\bas\s+many\b/iu, `${ORDINALS[number] ?? (number || "many")}`);
}

/** The last number in words or figures before. */
const NUMBER = new RegExp(`.*\\b(${Object.keys(ORDINALS).join("|")}|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b`, "isu");

/** A text's last words, where they tell a day: "on Monday, ". */
function dayBeside(before: string, published: string | null): string | null {
  const last = /[^.!?\n]{0,40}$/u.exec(before.replace(/[\s,]+$/u, ""))?.[0] ?? "";
  const time = findTimes(last).at(-1);
  return time?.end === last.length ? dayToldBefore(last, last.length, published) : null;
}

/**
 * Of "since the truce was signed last October" the signing has "last October" alone, while all that has happened since has the whole; so has what
 * began then and goes on.
 */
function ownWords(text: string, { phrase, head, lasting }: ToldTime): Span {
  const inside = phrase.start < head.start && head.end <= phrase.end;
  if (!inside || lasting || !/^(?:ever\s+)?since\b/iu.test(text.slice(phrase.start, phrase.end))) return phrase;
  const own = findTimes(text.slice(head.end, phrase.end)).at(-1);
  return own ? { start: head.end + own.start, end: head.end + own.end } : phrase;
}
