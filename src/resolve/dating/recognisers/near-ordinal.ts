import { type Day, dayOf } from "../../times/day.js";
import { WEEKDAY } from "../../times/words.js";
import type { ClueRecogniser } from "../clue.js";
import { EVERY_DAY } from "../day-set.js";
import { FIRST_YEAR, LAST_YEAR } from "../horizon.js";
import { byNearest, falling } from "../likelihood.js";
import { tenseBefore } from "../tense.js";

const FORM = new RegExp(
  `(?<!\\b(?:${WEEKDAY})(?:,|\\s+\\p{L}+,)?\\s+)\\b(?:on|of|until|by|till|since)\\s+the\\s+(?<date>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))\\b(?!,?\\s+\\p{L}|\\s*-)`,
  "giu",
);

export const nearOrdinal: ClueRecogniser = {
  name: "near-ordinal",
  why: "A day of the month without the month is one of the nearest days.",
  find: ({ text }) =>
    [...text.matchAll(FORM)].map((match) => {
      const days = everyMonth(Number.parseInt(match.groups?.date ?? "", 10));
      const ahead = tenseBefore(text.slice(0, match.index)) === "ahead";
      const near = byNearest(days, { ahead: (distance) => falling(6)(distance) * (ahead ? 1 : 0.3), behind: falling(ahead ? 2 : 6) });
      return {
        span: { start: match.index, end: match.index + match[0].length },
        says: `day ${match.groups?.date} of a month is near`,
        days: EVERY_DAY,
        trust: 0,
        likelihood: (day: Day) => SHARE_OF_FAR + near(day),
        pins: false,
      };
    }),
  examples: [
    { text: "He said on the 8th.", finds: "on the 8th", allows: "2013-04-08", rulesOut: null },
    { text: "The truce came into force on the 15th; rebels broke it.", finds: "on the 15th", allows: "2015-02-23", rulesOut: null },
  ],
  nearMisses: ["It was on the 8th floor.", "He left on Sunday, the 7th.", "It is the 15th round.", "On the 2nd anniversary they met."],
};

const SHARE_OF_FAR = 0.1;

function everyMonth(date: number): Day[] {
  const days: Day[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (let month = 0; month < 12; month++) {
      const day = dayOf(year, month, date);
      if (day !== null) days.push(day);
    }
  return days;
}
