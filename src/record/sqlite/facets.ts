import type { Statement, Status } from "../../statement/index.js";
import type { StatementIndex } from "../statement-index.js";
import { dayNumber, UNKNOWN_DAY } from "./days.js";

/**
 * What a statement is sifted by, in one number, so that indexes can hold it: from the lowest bit on role of a party (3 bits, set in the postings of
 * parties only), kind (2), status (3), withdrawn (1), rejected (1), days that it spans after its first (6), and above them the term of its type.
 */
export interface Facets {
  readonly day: number;
  readonly facets: number;
  /** First and last day where 6 bits can't hold the span or one of them is open; else null. */
  readonly first: number | null;
  readonly last: number | null;
}

export const ROLES = { by: 1, to: 2, claimant: 4 } as const;
/** Numbers in the file: a new kind or status gets a new one, none is ever given again. */
const KINDS: Readonly<Record<Statement["kind"], number>> = { event: 0, figure: 1, condition: 2 };
const STATUSES: Readonly<Record<Status, number>> = { happened: 0, ongoing: 1, planned: 2, possible: 3, negated: 4 };
export const WITHDRAWN = 1 << 8;
export const REJECTED = 1 << 9;
/** The span of a thing that lasts longer than this, or is open to one side. */
export const LONG = 63;
const SPAN = 1 << 10;
const TYPE = 1 << 16;

export function facetsOf(index: StatementIndex, type: number, state: { readonly withdrawn: boolean; readonly rejected: boolean }): Facets {
  const day = dayNumber(index.day);
  const [first, last] = [dayNumber(index.from), dayNumber(index.to)];
  const known = first !== UNKNOWN_DAY || last !== UNKNOWN_DAY;
  const fits = first === day && last >= first && last - first < LONG;
  const span = !known ? 0 : fits ? last - first : LONG;
  const facets =
    KINDS[index.kind] * 8 +
    STATUSES[index.status] * 32 +
    (state.withdrawn ? WITHDRAWN : 0) +
    (state.rejected ? REJECTED : 0) +
    span * SPAN +
    type * TYPE;
  const long = span === LONG;
  return { day, facets, first: long ? orNull(first) : null, last: long ? orNull(last) : null };
}

/** SQL that takes a part out of a column of facets. */
export const facet = {
  kind: (column: string): string => `(${column} >> 3 & 3)`,
  status: (column: string): string => `(${column} >> 5 & 7)`,
  span: (column: string): string => `(${column} >> 10 & 63)`,
  type: (column: string): string => `(${column} >> 16)`,
};

export function kindNumber(kind: Statement["kind"]): number {
  return KINDS[kind];
}

export function statusNumber(status: Status): number {
  return STATUSES[status];
}

function orNull(day: number): number | null {
  return day === UNKNOWN_DAY ? null : day;
}
