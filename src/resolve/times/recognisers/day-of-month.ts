import { dayOf, monthOf, weekdayOf, yearOf } from "../day.js";
import { type ClosedPeriod, dayPeriod, monthPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { DATE_IN_WORDS, dateNumber, isName, WEEKDAY, weekdayNumber } from "../words.js";

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

export const dayOfMonth: TimeRecogniser = {
  name: "day-of-month",
  why: "An ordinal with no noun behind it, or with a weekday before it, is a day of the month told of: the latest such day in the past, the next of what is to come.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<weekday>${WEEKDAY}),?\\s+)?the\\s+(?<date>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)|${DATE_IN_WORDS})\\b(?:(?:\\s+day)?\\s+of\\s+(?<step>last|this|next|the)\\s+month\\b)?`,
    "giu",
  ),
  accepts: ({ step, weekday, date }, before, after) =>
    step !== undefined ||
    (weekday !== undefined && isName(weekday)) ||
    (/^\d/u.test(date ?? "") &&
      /\b(?:on|since|until|till|by|from|before|after)\s+$/iu.test(before) &&
      /^(?:[.,;:)]|$|\s+(?:and|to|in|at|but)\b)/iu.test(after)),
  read: ({ date, step, weekday }, { published, direction }) => {
    if (published === null) return null;
    const days = dateNumber(date ?? "");
    const inMonth = (steps: number): ClosedPeriod | null => {
      const { from } = monthPeriod(yearOf(published), monthOf(published) + steps);
      const day = dayOf(yearOf(from), monthOf(from), days);
      return day === null ? null : dayPeriod(day);
    };
    if (step) return inMonth(STEPS[step.toLowerCase()] ?? 0);
    const steps = weekday ? Array.from({ length: 25 }, (_, step) => step - 12) : [-2, -1, 0, 1, 2];
    const near = steps.map(inMonth).filter((day) => day !== null && (!weekday || weekdayOf(day.from) === weekdayNumber(weekday)));
    return (
      (direction === "future" ? near.find((day) => day && day.from >= published) : near.findLast((day) => day && day.from <= published)) ??
      null
    );
  },
  examples: [
    { text: "He met the envoy on the 27th.", finds: "on the 27th", from: "2024-08-27", to: "2024-08-27" },
    { text: "It fell on Friday the 13th.", finds: "on Friday the 13th", from: "2024-09-13", to: "2024-09-13" },
    {
      text: "They return on the 20th of next month.",
      finds: "on the 20th of next month",
      from: "2024-10-20",
      to: "2024-10-20",
      direction: "future",
    },
  ],
  nearMisses: ["It fell on the 27th brigade.", "He spoke at the 60th session.", "It was the 34th since May."],
};
