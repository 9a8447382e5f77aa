import type { When } from "../../statement/index.js";
import type { StoredStatement } from "../stored.js";

/** When something is; both days null where no report tells. */
export interface DaysTold {
  readonly from: string | null;
  readonly until: string | null;
  /** Whether it is known to the day; a week or month in which it falls is not. */
  readonly exact: boolean;
}

/** What the latest report says that gives the day in words; else the latest day that only follows from a report's own; else the latest span. */
export function daysTold(statements: readonly StoredStatement[]): DaysTold {
  const times = statements.toSorted((a, b) => (a.order < b.order ? -1 : 1)).flatMap(({ statement }) => statement.when ?? []);
  const exact = times.findLast((when) => isExact(when) && when.basis !== "context") ?? times.findLast(isExact);
  const when = exact ?? times.findLast(({ from, to }) => from !== null || to !== null);
  return when ? { from: when.from, until: when.to, exact: exact !== undefined } : { from: null, until: null, exact: false };
}

/** A day, or several days on end that are told as such ("4 and 5 April"). */
function isExact({ from, to, grain }: When): boolean {
  return from !== null && to !== null && (grain === "day" || from === to || (grain === "span" && days(from, to) <= 10));
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
