const MILLISECONDS = 86_400_000;

/** Stands where no day is known; earlier than any day. */
export const UNKNOWN_DAY = -999_999;
/** Later than any day. */
export const LAST_DAY = 9_999_999;

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string | null): number {
  const time = day === null ? Number.NaN : Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? UNKNOWN_DAY : Math.floor(time / MILLISECONDS);
}
