import { Failure } from "../text/index.js";
import { calendarDay } from "./day.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import { DEFAULT_FETCH_POLICY, type FetchPolicy } from "./url/fetch-policy.js";

export interface IntakeOptions {
  /** What the input `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Tells the day on which a page is fetched. */
  readonly clock: () => Date;
  /** Day of publication, `YYYY-MM-DD`, of the reports that do not tell their own. */
  readonly published?: string | undefined;
  readonly limits?: Partial<Limits>;
  readonly fetch?: Partial<FetchPolicy>;
}

/** The options with nothing left open. */
export interface Settings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly clock: () => Date;
  readonly published: string | null;
  readonly limits: Limits;
  readonly fetch: FetchPolicy;
}

/** Fails with `bad-option` where the day is none. */
export function settle(options: IntakeOptions): Settings {
  return {
    stdin: options.stdin,
    clock: options.clock,
    published: options.published === undefined ? null : checkedDay(options.published),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    fetch: { ...DEFAULT_FETCH_POLICY, ...options.fetch },
  };
}

function checkedDay(written: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  const found = calendarDay(Number(year), Number(month), Number(day));
  if (found === null) throw new Failure("bad-option", `the day of publication must be a day of the calendar, YYYY-MM-DD, not "${written}"`);
  return found;
}
