import { dayOf } from "../day.js";
import { nearest } from "../nearest.js";
import type { ClosedPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { DATE, isName, MONTH, monthNumber, YEAR } from "../words.js";

const JOINT = "(?:\\s*[-–—]\\s*|,?\\s+(?:to|and|or|until|till|through)\\s+)";
const MORE = `(?:,\\s*${DATE})*`;

export const dateRange: TimeRecogniser = {
  name: "date-range",
  why: "Two days of one month share its name; the period runs from the first to the last of them.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<month>${MONTH})\\s+(?<first>${DATE})${MORE}${JOINT}(?<last>${DATE})|(?<first2>${DATE})${MORE}${JOINT}(?<last2>${DATE})(?:\\s+of)?\\s+(?<month2>${MONTH}))(?:,?\\s+(?<year>${YEAR}))?`,
    "giu",
  ),
  accepts: ({ month, month2 }, _before, after) => isName(month ?? month2) && !(month && new RegExp(`^\\s+${MONTH}`, "iu").test(after)),
  read: ({ month, month2, first, first2, last, last2, year }, moment) => {
    const number = monthNumber(month ?? month2 ?? "");
    const inYear = (y: number): ClosedPeriod | null => {
      const from = dayOf(y, number, Number.parseInt(first ?? first2 ?? "", 10));
      const to = dayOf(y, number, Number.parseInt(last ?? last2 ?? "", 10));
      return from === null || to === null || to < from ? null : { from, to, grain: "day" };
    };
    if (year) return inYear(Number(year));
    const { published } = moment;
    return published === null ? null : nearest(inYear, published, moment.direction);
  },
  examples: [
    { text: "Talks were held from September 17 to 19.", finds: "from September 17 to 19", from: "2024-09-17", to: "2024-09-19" },
    { text: "They met in Vienna between 17 and 19 August.", finds: "between 17 and 19 August", from: "2024-08-17", to: "2024-08-19" },
    { text: "He visits Oslo March 15-22, 2025.", finds: "March 15-22, 2025", from: "2025-03-15", to: "2025-03-22" },
    { text: "The drills of 4, 5 and 6 April were cancelled.", finds: "of 4, 5 and 6 April", from: "2024-04-04", to: "2024-04-06" },
    {
      text: "Leaders will gather from November 12–14.",
      finds: "from November 12–14",
      from: "2024-11-12",
      to: "2024-11-14",
      direction: "future",
    },
  ],
  nearMisses: ["Between 12 and 15 may resume work.", "From 10 to 12 march every day.", "The score was 3-2 in overtime."],
};
