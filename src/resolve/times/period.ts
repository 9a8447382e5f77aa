import { type Day, monthOf, weekdayOf, yearOf } from "./day.js";

/** How fine a time is told. `hour` stands for every time within a day, `span` for lengths of time. */
export type Grain = "hour" | "night" | "day" | "week" | "month" | "year" | "span";

/** Inclusive days; null is open. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly grain: Grain;
}

/** A period with both ends. */
export interface ClosedPeriod extends Period {
  readonly from: Day;
  readonly to: Day;
}

export function dayPeriod(day: Day, grain: Grain = "day"): ClosedPeriod {
  return { from: day, to: day, grain };
}

/** Monday to Sunday. */
export function weekOf(day: Day): ClosedPeriod {
  const from = day - weekdayOf(day);
  return { from, to: from + 6, grain: "week" };
}

/** Saturday and Sunday of the week. */
export function weekendOf(day: Day): ClosedPeriod {
  const { to } = weekOf(day);
  return { from: to - 1, to, grain: "day" };
}

/** `month` counts from 0 and may run over into other years. */
export function monthPeriod(year: number, month: number): ClosedPeriod {
  return { from: firstOf(year, month), to: firstOf(year, month + 1) - 1, grain: "month" };
}

export function monthAround(day: Day): ClosedPeriod {
  return monthPeriod(yearOf(day), monthOf(day));
}

export function yearPeriod(year: number, last = year): ClosedPeriod {
  return { from: firstOf(year, 0), to: firstOf(last + 1, 0) - 1, grain: "year" };
}

/** Ten days of a month and three months of a year are its early, middle and late part. */
export function partOf(period: ClosedPeriod, part: string): ClosedPeriod {
  const word = /^(?:the\s+)?(\S+?)(?:[\s-]|$)/u.exec(part.toLowerCase())?.[1] ?? "";
  const year = yearOf(period.from);
  if (period.grain === "year") {
    const [first, last] = YEAR_PARTS[word] ?? [0, 11];
    return { from: firstOf(year, first), to: firstOf(yearOf(period.to), last + 1) - 1, grain: "month" };
  }
  const length = period.to - period.from;
  const [first, last] = MONTH_PARTS[word] ?? [0, 30];
  return { from: period.from + first, to: period.from + (last >= 29 ? length : Math.min(last, length)), grain: period.grain };
}

const YEAR_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 2],
  beginning: [0, 2],
  start: [0, 2],
  mid: [4, 7],
  middle: [4, 7],
  late: [9, 11],
  end: [9, 11],
  close: [9, 11],
};
const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 9],
  beginning: [0, 9],
  start: [0, 9],
  mid: [10, 19],
  middle: [10, 19],
  late: [20, 30],
  end: [20, 30],
  close: [20, 30],
};

function firstOf(year: number, month: number): Day {
  return Date.UTC(year, month, 1) / 86_400_000;
}
