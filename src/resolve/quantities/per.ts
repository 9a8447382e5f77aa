import type { Span } from "../../text/index.js";

/** What a rate counts by. */
export type Period = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "person" | "household";

/** What a count is counted by ("500 a day"), with the words that say so. */
export interface Rate {
  readonly per: Period;
  readonly span: Span;
}

const NAMES: Readonly<Record<string, Period>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  person: "person",
  household: "household",
  daily: "day",
  night: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  annual: "year",
  annually: "year",
  yearly: "year",
  head: "person",
  capita: "person",
  family: "household",
};
const TIME = "second|minute|hour|day|night|week|month|quarter|year";
/** "A day after" and "a week ago" say when, "an hour" behind "kilometres" how fast. */
const BEHIND = new RegExp(
  `^(?:[-\\s]+\\p{L}[\\p{L}-]*){0,4}?\\s+(?<words>(?:an?|each|every)\\s+(?<time>${TIME})\\b(?!\\s+(?:ago|after|before|earlier|later|long|of|in|on|off)\\b|['’-])|per\\s+(?<other>${TIME}|person|capita|head|household|family)\\b|(?<adverb>daily|annually|monthly|weekly)\\b(?=\\s*(?:[.,;:)–—]|$|\\s(?:in|to|from|for|by|on)\\b)))`,
  "iu",
);
const BESIDE = /^\s+(?<words>(?<adverb>daily|weekly|monthly|annual|yearly))\s+\p{L}/iu;

/** What the count at `number` is counted by, as the words behind it tell; null where they tell nothing. Offsets count in `text`, a sentence. */
export function readRate(text: string, number: Span): Rate | null {
  const behind = text.slice(number.end, number.end + 80);
  const match = BESIDE.exec(behind) ?? BEHIND.exec(behind);
  const { words, time, other, adverb } = match?.groups ?? {};
  if (!match || words === undefined || CLAUSE.test(match[0].slice(0, match[0].length - words.length))) return null;
  const per = NAMES[(time ?? other ?? adverb ?? "").toLowerCase()];
  if (per === undefined) return null;
  const start = number.end + match[0].indexOf(words);
  return { per, span: { start, end: start + words.length } };
}

/** A word between the number and the rate that opens another phrase: "killed 30 people and met twice a week". */
const CLAUSE = /\b(?:and|or|but|while|as|who|which|that|was|were|after|before|since|within|on|at)\b/iu;
