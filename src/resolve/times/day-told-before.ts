import { findTimes } from "./find-times.js";
import { resolveTime } from "./resolve-time.js";

/** How far back a reader remembers a day, in UTF-16 units. */
const REACH = 300;

/** The last single day told in the text shortly before `at`, `YYYY-MM-DD`: what "two days later" and "the same day" count from. Null where there is none. */
export function dayToldBefore(text: string, at: number, published: string | null): string | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const days = findTimes(before).map(({ start, end }) => resolveTime(before.slice(start, end), { published, direction: "past" }));
  return days.findLast((day) => day !== null && day.from !== null && day.from === day.to)?.from ?? null;
}
