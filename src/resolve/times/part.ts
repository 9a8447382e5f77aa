import { addMonths, yearOf } from "./day.js";
import { type ClosedPeriod, monthPeriod } from "./period.js";
import { amountOf, ORDINALS } from "./words.js";

const NTH = "first|second|third|fourth|fifth|last|final|opening|closing|1st|2nd|3rd|4th";

/** Source of a regular expression (flags `iu`) for a part of a month, year or other unit, up to its name. */
export const PART = `(?:(?:very\\s+)?(?:early|mid|late)(?:\\s+(?:on\\s+)?in)?|(?:the\\s+)?(?:very\\s+)?(?:beginning|start|middle|end|close)\\s+of|(?:the\\s+)?(?:${NTH})\\s+(?:half|quarter)(?:\\s+(?:of|in))?|(?:the\\s+)?(?:${NTH})\\s+(?:week|weekend|(?:(?:few|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+)?(?:days|weeks|months))\\s+of)`;

/** The days of a part. Ten days of a month and three months of a year are its early, middle and late part. */
export function partOf(period: ClosedPeriod, part: string): ClosedPeriod {
  const words = part
    .toLowerCase()
    .replace(/^(?:the\s+)?(?:very\s+)?/u, "")
    .split(/[\s-]+/u);
  const which = words[0] ?? "";
  const nth = ORDINALS[which] ?? (Number.parseInt(which, 10) || null);
  const fromEnd = /^(?:last|final|closing)$/u.test(which);
  if (words[1] === "half") return divide(period, 2, fromEnd ? 2 : (nth ?? 1));
  if (words[1] === "quarter") return divide(period, 4, fromEnd ? 4 : (nth ?? 1));
  if (words[1] === "week" || words[1] === "weekend") {
    const from = fromEnd ? period.to - 6 : period.from + 7 * ((nth ?? 1) - 1);
    return { from, to: Math.min(from + 6, period.to), grain: "week" };
  }
  const many = amountOf(words[1]);
  const unit = words.find((word) => /^(?:days|weeks|months)$/u.test(word));
  if (many !== null && unit) return ends(period, many, unit, fromEnd);
  if (unit) return third(period, fromEnd ? "late" : "early");
  return third(period, THIRDS[which] ?? "early");
}

const THIRDS: Readonly<Record<string, Third>> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
  close: "late",
};

type Third = "early" | "mid" | "late";
/** First and last month of a year's parts, day of a month's and a week's, each counted from 0. */
const YEAR_THIRDS: Readonly<Record<Third, readonly [number, number]>> = { early: [0, 2], mid: [4, 7], late: [9, 11] };
const MONTH_THIRDS: Readonly<Record<Third, readonly [number, number]>> = { early: [0, 9], mid: [10, 19], late: [20, 30] };
const WEEK_THIRDS: Readonly<Record<Third, readonly [number, number]>> = { early: [0, 2], mid: [1, 3], late: [3, 6] };

function third(period: ClosedPeriod, which: Third): ClosedPeriod {
  if (period.grain === "year") {
    const [first, last] = YEAR_THIRDS[which];
    return { from: monthPeriod(yearOf(period.from), first).from, to: monthPeriod(yearOf(period.to), last).to, grain: "year" };
  }
  if (period.grain !== "week" && period.grain !== "month") return divide(period, 3, 1 + ["early", "mid", "late"].indexOf(which));
  const [first, last] = (period.grain === "week" ? WEEK_THIRDS : MONTH_THIRDS)[which];
  return { from: Math.min(period.from + first, period.to), to: Math.min(period.from + last, period.to), grain: period.grain };
}

function divide(period: ClosedPeriod, parts: number, which: number): ClosedPeriod {
  if (period.grain === "year") {
    const months = 12 / parts;
    const from = addMonths(period.from, months * (which - 1));
    return { from, to: addMonths(from, months) - 1, grain: "month" };
  }
  const days = (period.to - period.from + 1) / parts;
  return { from: period.from + Math.floor(days * (which - 1)), to: period.from + Math.floor(days * which) - 1, grain: period.grain };
}

function ends(period: ClosedPeriod, many: number, unit: string, fromEnd: boolean): ClosedPeriod {
  const days = unit === "weeks" ? 7 * many : many;
  if (fromEnd) {
    const from = unit === "months" ? addMonths(period.to + 1, -many) : period.to + 1 - days;
    return { from: Math.max(from, period.from), to: period.to, grain: "span" };
  }
  const to = unit === "months" ? addMonths(period.from, many) - 1 : period.from + days - 1;
  return { from: period.from, to: Math.min(to, period.to), grain: "span" };
}
