import { monthOf, weekdayOf, yearOf } from "../day.js";
import { nearest } from "../nearest.js";
import { type ClosedPeriod, dayPeriod, monthPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { isName, MONTH, monthNumber, ORDINALS, WEEKDAY, weekdayNumber, YEAR } from "../words.js";

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, the: 0, next: 1 };

export const nthWeekday: TimeRecogniser = {
  name: "nth-weekday",
  why: "A weekday counted within a month, the way elections and meetings are set.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<nth>first|second|third|fourth|fifth|last)\\s+(?<weekday>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?\\s+(?:of|in)\\s+(?:(?:the\\s+)?(?<step>last|previous|this|next|the)\\s+month\\b|(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?)`,
    "giu",
  ),
  accepts: ({ weekday, month }) => isName(weekday) && (month === undefined || isName(month)),
  read: ({ nth, weekday, step, month, year }, { published, direction }) => {
    const inMonth = (y: number, m: number): ClosedPeriod | null => nthOf(nth ?? "", weekdayNumber(weekday ?? ""), monthPeriod(y, m));
    if (month && year) return inMonth(Number(year), monthNumber(month));
    if (published === null) return null;
    if (month) return nearest((y) => inMonth(y, monthNumber(month)), published, direction);
    return inMonth(yearOf(published), monthOf(published) + (STEPS[step?.toLowerCase() ?? ""] ?? 0));
  },
  examples: [
    {
      text: "Voters go to the polls on the first Tuesday of November.",
      finds: "on the first Tuesday of November",
      from: "2024-11-05",
      to: "2024-11-05",
      direction: "future",
    },
    { text: "They met on the last Friday of last month.", finds: "on the last Friday of last month", from: "2024-08-30", to: "2024-08-30" },
    { text: "It fell on the second Sunday in May 2019.", finds: "on the second Sunday in May 2019", from: "2019-05-12", to: "2019-05-12" },
  ],
  nearMisses: ["The first Friday protest drew thousands.", "It was the third Sunday of unrest."],
};

function nthOf(nth: string, weekday: number, { from, to }: ClosedPeriod): ClosedPeriod | null {
  if (nth.toLowerCase() === "last") return dayPeriod(to - ((weekdayOf(to) - weekday + 7) % 7));
  const day = from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * ((ORDINALS[nth.toLowerCase()] ?? 1) - 1);
  return day <= to ? dayPeriod(day) : null;
}
