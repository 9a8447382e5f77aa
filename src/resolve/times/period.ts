import type { TimeGrain } from "../../text/index.js";
import { type Day, monthOf, weekdayOf, yearOf } from "./day.js";

/**
 * How fine a time is told. `hour` stands for every time within a day, `span` for lengths of time;
 * `night`, `week-from` and `week-to` stretch the day that is told with them.
 */
export type Grain = "hour" | "night" | "week-from" | "week-to" | Exclude<TimeGrain, "part-of-day">;

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
  return { from: to - 1, to, grain: "weekend" };
}

/** `month` counts from 0 and may run over into other years. */
export function monthPeriod(year: number, month: number): ClosedPeriod {
  return { from: firstOf(year, month), to: firstOf(year, month + 1) - 1, grain: "month" };
}

export function monthAround(day: Day): ClosedPeriod {
  return monthPeriod(yearOf(day), monthOf(day));
}

/** Of a unit under way, what is past of it. */
export function soFar(period: ClosedPeriod, published: Day | null, isPast: boolean): ClosedPeriod {
  return isPast && published !== null && period.from <= published && published < period.to ? { ...period, to: published } : period;
}

export function yearPeriod(year: number, last = year): ClosedPeriod {
  return { from: firstOf(year, 0), to: firstOf(last + 1, 0) - 1, grain: "year" };
}

function firstOf(year: number, month: number): Day {
  return Date.UTC(year, month, 1) / 86_400_000;
}
