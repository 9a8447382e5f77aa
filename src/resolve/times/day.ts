import { invariant } from "../../text/index.js";

/** A calendar day, counted from 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

const LENGTH = 86_400_000;

/** Reads `YYYY-MM-DD`. */
export function parseDay(iso: string): Day {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  invariant(Number.isFinite(time), `a day reads YYYY-MM-DD, not "${iso}"`);
  return time / LENGTH;
}

/** Writes `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * LENGTH).toISOString().slice(0, 10);
}

/** `month` 0–11, which may run over into other years; null where the month has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month, date));
  const exists = time.getUTCDate() === date;
  return exists ? time.getTime() / LENGTH : null;
}

export function yearOf(day: Day): number {
  return new Date(day * LENGTH).getUTCFullYear();
}

/** 0–11. */
export function monthOf(day: Day): number {
  return new Date(day * LENGTH).getUTCMonth();
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of the month so many months on; the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * LENGTH);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / LENGTH;
}
