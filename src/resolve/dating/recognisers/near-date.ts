import { type Day, dayOf } from "../../times/day.js";
import { DATE, isName, MONTH, monthNumber, WEEKDAY } from "../../times/words.js";
import type { ClueRecogniser } from "../clue.js";
import { EVERY_DAY } from "../day-set.js";
import { FIRST_YEAR, LAST_YEAR } from "../horizon.js";
import { byNearest, falling } from "../likelihood.js";
import { tenseBefore } from "../tense.js";

const FORM = new RegExp(
  `(?<!${WEEKDAY},?\\s+(?:the\\s+)?)\\b(?<month>${MONTH})\\s+(?<date>${DATE})(?:\\s*(?:-|–|to|and|until)\\s*(?<last>${DATE}))?(?!,?\\s+(?:19|20)\\d\\d|,?\\s+(?:last|next|a)\\b|,?\\s+(?:a\\s+)?${WEEKDAY})`,
  "giu",
);
const FAR = /\b(?:since|last|anniversary(?:\s+of)?|until|by)\s+(?:the\s+)?$/iu;

export const nearDate: ClueRecogniser = {
  name: "near-date",
  why: "A day of the month without a year is a day near publication more often than not.",
  find: ({ text, index }) =>
    [...text.matchAll(FORM)].flatMap((match) => {
      const { month, date, last } = match.groups ?? {};
      if (!isName(month) || FAR.test(text.slice(0, match.index))) return [];
      const days = yearly(monthNumber(month ?? ""), Number.parseInt(date ?? "", 10), Number.parseInt(last ?? date ?? "", 10));
      const tense = tenseBefore(text.slice(0, match.index));
      const share = tense === "ahead" ? 1 : tense === "behind" ? WRONG_TENSE : UNTOLD_TENSE;
      const near = byNearest(days, { ahead: (distance) => falling(10)(distance) * share, behind: falling(tense === "ahead" ? 3 : 12) });
      return [
        {
          span: { start: match.index, end: match.index + match[0].length },
          says: `the report is of about ${match[0]}`,
          days: EVERY_DAY,
          trust: 0,
          likelihood: (day: Day) => SHARE_OF_FAR + near(day),
          pins: index <= LEAD && (last !== undefined || tense === "ahead"),
        },
      ];
    }),
  examples: [
    { text: "He is to be in Cairo from September 17 to 19.", finds: "September 17 to 19", allows: "2024-09-18", rulesOut: null },
    { text: "Two were shot on May 4 at a checkpoint.", finds: "May 4", allows: "2011-05-06", rulesOut: null },
  ],
  nearMisses: ["It has lasted since May 4.", "They met on May 4, 2011.", "He may 4 times ask.", "It fell on May 4 last year."],
};

/** How likely such a day is to be none of the near ones, against one that is. */
const SHARE_OF_FAR = 0.03;
/** How likely a day that is told as past, or in no tense, is to be ahead. */
const WRONG_TENSE = 0.08;
const UNTOLD_TENSE = 0.35;
/** The first sentences of the body, which tell the news. */
const LEAD = 2;

function yearly(month: number, first: number, last: number): Day[] {
  const days: Day[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (let date = first; date <= Math.max(first, last); date++) {
      const day = dayOf(year, month, date);
      if (day !== null) days.push(day);
    }
  return days;
}
