import { type Day, dayOf } from "../../times/day.js";
import { DATE, isName, MONTH, monthNumber } from "../../times/words.js";
import type { ClueRecogniser } from "../clue.js";
import { daySet } from "../day-set.js";
import { FIRST_YEAR, LAST_YEAR } from "../horizon.js";
import { byNearest, falling } from "../likelihood.js";

const FORM = new RegExp(
  `\\b(?<deixis>today|tonight|tomorrow|yesterday)(?:\\s+(?:morning|afternoon|evening|night))?,?\\s+\\(?(?:the\\s+)?(?:(?<month>${MONTH})\\s+(?<date>${DATE})|(?<date2>${DATE})(?:\\s+of)?\\s+(?<month2>${MONTH})|(?<date3>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)))(?!,?\\s+(?:19|20)\\d\\d)`,
  "giu",
);
const AHEAD: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
/** Reports come out some days after words that they quote. */
const LATER = 7;

export const today: ClueRecogniser = {
  name: "today",
  why: "Today, tomorrow and yesterday with a day of the month tell the day of the report, or of words that it quotes.",
  find: ({ text }) =>
    [...text.matchAll(FORM)].flatMap((match) => {
      const { deixis = "", month, month2, date, date2, date3 } = match.groups ?? {};
      const name = month ?? month2;
      if (name !== undefined && !isName(name)) return [];
      const days = everyYear(name ? monthNumber(name) : null, Number.parseInt(date ?? date2 ?? date3 ?? "", 10)).map(
        (day) => day - (AHEAD[deixis.toLowerCase()] ?? 0),
      );
      return [
        {
          span: { start: match.index, end: match.index + match[0].length },
          says: `the report is of a day in some year for which “${match[0]}” is right`,
          days: daySet(days.map((day) => ({ from: day - 1, to: day + LATER }))),
          trust: 0.55,
          likelihood: byNearest(days, { ahead: falling(0.2), behind: falling(0.5) }),
          pins: true,
        },
      ];
    }),
  examples: [
    { text: "They arrive tomorrow, March 4, in Doha.", finds: "tomorrow, March 4", allows: "2022-03-03", rulesOut: "2022-03-20" },
    {
      text: "“Today, the 9th of May, we remember,” he said.",
      finds: "Today, the 9th of May",
      allows: "2023-05-09",
      rulesOut: "2023-06-09",
    },
  ],
  nearMisses: ["Today 40 people died.", "They came today. May 4 is far.", "He said today 4 may die.", "Yesterday on March Street."],
};

function everyYear(month: number | null, date: number): Day[] {
  const days: Day[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (let m = month ?? 0; m <= (month ?? 11); m++) {
      const day = dayOf(year, m, date);
      if (day !== null) days.push(day);
    }
  return days;
}
