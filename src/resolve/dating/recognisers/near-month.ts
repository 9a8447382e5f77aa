import { monthOf } from "../../times/day.js";
import { isName, MONTH, monthNumber } from "../../times/words.js";
import type { ClueRecogniser } from "../clue.js";
import { EVERY_DAY } from "../day-set.js";

const FORM = new RegExp(
  `\\b(?:in|since|last)\\s+(?:early\\s+|late\\s+|mid-)?(?<month>${MONTH})(?!\\s+\\d|,?\\s+(?:of\\s+)?(?:last|next|that)\\s+year)`,
  "giu",
);
/** How likely it is that so many months after the one that is named the report is written. */
const AFTER = [0.7, 1, 0.8, 0.6, 0.5, 0.4, 0.35, 0.3, 0.25, 0.25, 0.25, 0.25];

export const nearMonth: ClueRecogniser = {
  name: "near-month",
  why: "A month without a year is one of the last twelve, and rather one of the last few.",
  find: ({ text }) =>
    [...text.matchAll(FORM)].flatMap((match) => {
      const { month } = match.groups ?? {};
      if (!isName(month)) return [];
      const number = monthNumber(month ?? "");
      return [
        {
          span: { start: match.index, end: match.index + match[0].length },
          says: `${month} was not long ago`,
          days: EVERY_DAY,
          trust: 0,
          likelihood: (day) => AFTER[(monthOf(day) - number + 12) % 12] ?? 0,
          pins: false,
        },
      ];
    }),
  examples: [{ text: "Obama had brought about an apology in March.", finds: "in March", allows: "2013-04-08", rulesOut: null }],
  nearMisses: ["It began in March 2011.", "It began in March last year.", "He may in march order go."],
};
