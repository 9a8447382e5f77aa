import type { Day } from "./day.js";
import { yearOf } from "./day.js";
import type { ClosedPeriod } from "./period.js";
import type { Direction } from "./recogniser.js";

/** A time that comes once a year; null in the years that lack it. */
export type Yearly = (year: number) => ClosedPeriod | null;

/** The last that has begun by the day. */
export function latest(of: Yearly, day: Day): ClosedPeriod | null {
  return around(of, day).findLast((period) => period.from <= day) ?? null;
}

/** The first that is not over by the day. */
export function next(of: Yearly, day: Day): ClosedPeriod | null {
  return around(of, day).find((period) => period.to >= day) ?? null;
}

/** The one that is meant by a report of that day: of what is past the latest, of what is to come the next, otherwise the nearest. */
export function nearest(of: Yearly, day: Day, direction: Direction): ClosedPeriod | null {
  const past = latest(of, day);
  const future = next(of, day);
  if (direction === "past") return future && isClose(future, day) ? future : past;
  if (direction === "future") return past && isClose(past, day) ? past : future;
  if (!past || !future) return past ?? future;
  return day - past.to <= future.from - day ? past : future;
}

/** Days of a month so near that the report would give the year had it meant those eleven months off on the other side. */
function isClose({ from, to, grain }: ClosedPeriod, day: Day): boolean {
  return grain === "day" && from <= day + CLOSE && to >= day - CLOSE;
}

const CLOSE = 30;

/** 29 February comes only every fourth year, and once in eight at a turn of the century. */
function around(of: Yearly, day: Day): ClosedPeriod[] {
  const year = yearOf(day);
  return [-8, -4, -1, 0, 1, 4, 8].map((step) => of(year + step)).filter((period) => period !== null);
}
