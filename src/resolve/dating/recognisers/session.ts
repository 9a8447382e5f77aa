import { type Day, dayOf, formatDay } from "../../times/day.js";
import { ORDINAL_WORDS, ordinalNumber } from "../amounts.js";
import type { ClueRecogniser } from "../clue.js";
import { since } from "../day-set.js";
import { falling } from "../likelihood.js";

const FORM = new RegExp(
  `\\b(?:(?<session>${ORDINAL_WORDS})\\s+(?:annual\\s+)?(?:session\\s+of\\s+the\\s+)?(?:(?:UN|U\\.N\\.|United\\s+Nations)\\s+)?General\\s+Assembly|COP\\s?(?<climate>\\d\\d))\\b`,
  "giu",
);
/** The first session is counted as that of 1946/47, each opens in September; the climate conferences began in 1995, and that of 2020 was held a year later. */
const FIRST_SESSION = 1946;
const FIRST_CLIMATE = 1995;
const POSTPONED = 26;
/** What they agreed on is told of later as well. */
const AFTERWARDS = falling(120);
const SHARE_OF_LATE = 0.1;
/** Sessions are told of for some weeks before they open. */
const BEFORE = 60;

export const session: ClueRecogniser = {
  name: "session",
  why: "Meetings that are counted year by year tell the year.",
  find: ({ text }) =>
    [...text.matchAll(FORM)].flatMap((match) => {
      const { session: ordinal, climate } = match.groups ?? {};
      const period = ordinal ? sessionPeriod(ordinalNumber(ordinal) ?? 0) : climatePeriod(Number(climate));
      if (!period) return [];
      const [from, to] = period;
      return [
        {
          span: { start: match.index, end: match.index + match[0].length },
          says: `it opened between ${formatDay(from + BEFORE)} and ${formatDay(to)}`,
          days: since(from),
          trust: 0.45,
          likelihood: (day: Day) => SHARE_OF_LATE + AFTERWARDS(Math.max(0, day - to)),
          pins: false,
        },
      ];
    }),
  examples: [
    { text: "He spoke to the 79th UN General Assembly.", finds: "79th UN General Assembly", allows: "2024-09-24", rulesOut: "2024-06-01" },
    { text: "Leaders at COP28 agreed.", finds: "COP28", allows: "2023-12-13", rulesOut: "2022-10-18" },
    { text: "Leaders at COP26 agreed.", finds: "COP26", allows: "2021-11-13", rulesOut: "2020-10-10" },
  ],
  nearMisses: [
    "The General Assembly met.",
    "The 79th assembly of the club met.",
    "The cops met 28 times.",
    "The 2nd General Assembly of the club.",
  ],
};

function sessionPeriod(number: number): readonly [Day, Day] | null {
  return number < LEAST_SESSION ? null : period(dayOf(FIRST_SESSION + number - 1, 8, 1), dayOf(FIRST_SESSION + number, 7, 31));
}

function climatePeriod(number: number): readonly [Day, Day] | null {
  const year = FIRST_CLIMATE + number - (number >= POSTPONED ? 0 : 1);
  return period(dayOf(year, 0, 1), dayOf(year, 11, 31));
}

function period(from: Day | null, to: Day | null): readonly [Day, Day] | null {
  return from === null || to === null ? null : [from - BEFORE, to];
}

/** Of the bodies called "general assembly" only that of the United Nations has come so far. */
const LEAST_SESSION = 35;
