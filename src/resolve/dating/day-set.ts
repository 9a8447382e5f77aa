import type { Day } from "../times/day.js";

/** Inclusive; infinite where it is open. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Ranges in order that neither overlap nor touch. */
export type DaySet = readonly DayRange[];

export const EVERY_DAY: DaySet = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];

/** The days in any of the ranges. */
export function daySet(ranges: readonly DayRange[]): DaySet {
  const set: DayRange[] = [];
  for (const range of ranges.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from)) {
    const last = set.at(-1);
    if (last && range.from <= last.to + 1) set[set.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else set.push(range);
  }
  return set;
}

export function since(day: Day): DaySet {
  return [{ from: day, to: Number.POSITIVE_INFINITY }];
}

export function until(day: Day): DaySet {
  return [{ from: Number.NEGATIVE_INFINITY, to: day }];
}

export function between(from: Day, to: Day): DaySet {
  return daySet([{ from, to }]);
}

export function intersection(a: DaySet, b: DaySet): DaySet {
  return daySet(a.flatMap((x) => b.map((y) => ({ from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) }))));
}
