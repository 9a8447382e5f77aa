import { yearOf } from "../day.js";
import { latest, nearest } from "../nearest.js";
import { type ClosedPeriod, monthPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { YEAR } from "../words.js";

/** First month and number of months, on the northern hemisphere. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [2, 3],
  summer: [5, 3],
  autumn: [8, 3],
  fall: [8, 3],
  winter: [11, 3],
};
export const season: TimeRecogniser = {
  name: "season",
  why: "Seasons are three whole months of the northern year; the year as with months.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<rank>last|this|next)\\s+|(?<=\\b(?:in|over|during|of|since|until|by|before|after|through|throughout)\\s+(?:the\\s+)?))(?<season>spring|summer|autumn|fall|winter)\\b(?:['’]s\\b)?(?:(?:,?\\s+(?:of\\s+)?)(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<relative>last|this)\\s+year)?`,
    "giu",
  ),
  accepts: ({ season: name, rank }, _before, after) => !/^\s+of\b/iu.test(after) && !(name?.toLowerCase() === "fall" && !rank),
  read: ({ season: name, rank, year, relative }, moment) => {
    const of = (y: number): ClosedPeriod | null => {
      const months = SEASONS[name?.toLowerCase() ?? ""];
      if (!months) return null;
      return { ...monthPeriod(y, months[0]), to: monthPeriod(y, months[0] + months[1] - 1).to, grain: "season" };
    };
    if (year) return of(Number(year));
    const { published } = moment;
    if (published === null) return null;
    const now = yearOf(published);
    if (relative) return of(relative.toLowerCase() === "last" ? now - 1 : now);
    if (rank?.toLowerCase() === "last") return latest((y) => endedBy(of(y), published), published);
    return nearest(of, published, moment.direction);
  },
  examples: [
    { text: "The town fell over the summer.", finds: "over the summer", from: "2024-06-01", to: "2024-08-31" },
    { text: "It began in the spring of 2014.", finds: "in the spring of 2014", from: "2014-03-01", to: "2014-05-31" },
  ],
  nearMisses: ["Prices fall again.", "They fled to Spring Valley.", "The spring was poisoned."],
};

function endedBy(period: ClosedPeriod | null, day: number): ClosedPeriod | null {
  return period && period.to < day ? period : null;
}
