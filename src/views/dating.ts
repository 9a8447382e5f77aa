import type { Dating, DatingReason } from "../text/index.js";
import { dayWording, periodWording } from "./days.js";

/** As many reasons are told to a person; all are in the JSON. */
const MOST_REASONS = 5;

/** What is known of the day of a report that does not tell it: "worked out from the text" with the day, or how far it is left open. */
export function datingWording({ from, to, day, candidates }: Dating): string {
  if (day !== null) return `${dayWording(day)}, worked out from the text`;
  if (candidates.length > 1) return `of ${candidates.map(dayWording).join(" or ")}; the text leaves it open`;
  const period = periodWording(from, to);
  return period === "" ? "day of publication not known" : `day of publication not known; by the text ${period}`;
}

/** What the day rests on, the narrowest first: the words of the report and what follows from them. */
export function datingReasons({ because }: Dating): readonly string[] {
  const narrowest = because.toSorted((a, b) => width(a) - width(b)).slice(0, MOST_REASONS);
  return because.filter((reason) => narrowest.includes(reason)).map(({ words, says }) => `“${words}”: ${says}`);
}

/** Infinite where it is open at an end. */
function width({ from, to }: DatingReason): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}
