import { cardinal } from "../quantities/cardinals.js";

/** Sources of regular expressions for the words that times are told in; meant for the flags `giu`. */
export const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?:\\.|\\b))";
/** A day of the month: no larger number, decimal, share or hour. */
export const DATE = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%:]|[,.]\\d|\\s*[ap]\\.?m\\b)";
/** The same in words, up to "thirty-first". */
export const DATE_IN_WORDS =
  "(?:thirty[\\s-]first|thirtieth|twentieth|(?:twenty[\\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth)";
export const YEAR = "(?:19|20)\\d\\d(?![\\d%]|[,.]\\d)";
export const UNIT = "(?:minute|hour|day|night|week|fortnight|month|year|decade)";
const ONES = "one|two|three|four|five|six|seven|eight|nine";
export const AMOUNT = `(?:\\d+|an?\\s+(?:few|dozen)|(?:an?\\s+)?couple(?:\\s+of)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ONES}))?|an?|${ONES}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|few|several|as\\s+many|many|some)`;
/** Words that hedge an amount of time and change nothing in the days. */
export const HEDGE =
  "(?:(?:more|less|fewer|longer)\\s+than|at\\s+least|at\\s+most|up\\s+to|as\\s+(?:many|much|long)\\s+as|nearly|almost|about|around|roughly|approximately|some|just|only|barely|over|under|exactly)";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 0 is Monday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
}

/** 0–11. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

/** Names of months and days are written with a capital: "may resume", "march on" are none. */
export function isName(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** The number that an amount tells, null for "several" and the like. */
export function amountOf(words: string | undefined): number | null {
  if (!words) return null;
  const word = words.trim().toLowerCase();
  if (/^an?$/u.test(word)) return 1;
  if (/couple/u.test(word)) return 2;
  if (/dozen/u.test(word)) return 12;
  return cardinal(word);
}

/** The day of the month that figures or words tell. */
export function dateNumber(words: string): number {
  const figures = Number.parseInt(words, 10);
  if (!Number.isNaN(figures)) return figures;
  const [ones = "", tens = ""] = words
    .toLowerCase()
    .split(/[\s-]+/u)
    .toReversed();
  const base = tens.startsWith("twent") ? 20 : tens.startsWith("thirt") ? 30 : 0;
  return base + 1 + DATES.indexOf(ones);
}

const DATES = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth " +
  "nineteenth twentieth . . . . . . . . . thirtieth"
).split(" ");

/** Ordinals to the tenth, as numbers. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
