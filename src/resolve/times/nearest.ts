import type { Day } from "./day.js";
import type { ClosedPeriod } from "./period.js";
import type { Moment } from "./recogniser.js";

/**
 * The recurrence of a yearly time that is meant: what is past has begun by the publication, what is to come is not over by then, otherwise the
 * nearest one. `of` gives the period in a year, null where that year has none.
 */
export function nearestYear(
  year: number,
  of: (year: number) => ClosedPeriod | null,
  moment: Moment & { readonly published: Day },
): ClosedPeriod | null {
  const candidates = [year - 8, year - 4, year - 1, year, year + 1, year + 4, year + 8].map(of).filter((period) => period !== null);
  const { published, direction } = moment;
  if (direction === "past") return candidates.findLast((period) => period.from <= published) ?? null;
  if (direction === "future") return candidates.find((period) => period.to >= published) ?? null;
  const distance = (period: ClosedPeriod) => Math.abs((period.from + period.to) / 2 - published);
  return candidates.reduce<ClosedPeriod | null>((best, period) => (best && distance(best) <= distance(period) ? best : period), null);
}
