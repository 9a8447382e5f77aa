import type { EventStatement } from "../../statement/index.js";
import { type Account, accountsOf, type EventOnRecord } from "./accounts.js";

/** How a happening is said to stand; `cancelled` and `postponed` are said of what lay ahead, `denied` of what others say is so. */
export type Standing = "possible" | "planned" | "postponed" | "cancelled" | "ongoing" | "happened" | "denied";

/** What was said of it in the reports of one day; `published` null where that is unknown. */
export interface Step {
  readonly standing: Standing;
  readonly published: string | null;
  readonly accounts: readonly Account[];
}

export interface Course {
  /**
   * How it stands: what was said last, by the day of publication; but it has happened once somebody says so, and is `disputed` where somebody says so and
   * somebody else denies it. What nobody says has happened never has.
   */
  readonly now: Standing | "disputed";
  /** Earliest first, the unknown day last; of one day what is least sure first. */
  readonly steps: readonly Step[];
}

const BY_CERTAINTY: readonly Standing[] = ["possible", "planned", "postponed", "cancelled", "denied", "ongoing", "happened"];
const PUT_OFF = /\b(?:postpon\w*|delay\w*|put (?:off|back)|reschedul\w*|adjourn\w*)\b/i;
const CALLED_OFF = /\b(?:cancel\w*|call(?:ed|s|ing)? off|scrap(?:ped|s|ping)|abandon\w*|will not take place|would not take place)\b/i;

/** `statements`: those that stand, at least one. */
export function courseOf(statements: readonly EventOnRecord[]): Course {
  const days = new Map<string, EventOnRecord[]>();
  for (const one of statements) {
    const key = `${one.report.published ?? "unknown"} ${BY_CERTAINTY.indexOf(standingOf(one))}`;
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  const steps = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, said]): Step[] =>
      said[0] ? [{ standing: standingOf(said[0]), published: said[0].report.published, accounts: accountsOf(said) }] : [],
    );
  return { now: nowOf(steps), steps };
}

export function standingOf({ statement, report }: Pick<EventOnRecord, "statement" | "report">): Standing {
  const { status, quote } = statement;
  if (status === "happened" || status === "ongoing")
    return PUT_OFF.test(statement.head) ? "postponed" : CALLED_OFF.test(statement.head) ? "cancelled" : status;
  if (status === "negated") return CALLED_OFF.test(quote) || liesAhead(statement, report.published) ? "cancelled" : "denied";
  return PUT_OFF.test(quote) ? "postponed" : CALLED_OFF.test(quote) ? "cancelled" : status;
}

function liesAhead({ when }: EventStatement, published: string | null): boolean {
  const first = when?.from ?? null;
  return first !== null && published !== null && first > published;
}

function nowOf(steps: readonly Step[]): Course["now"] {
  const said = (standing: Standing) => steps.some((step) => step.standing === standing);
  const done = said("happened") || said("ongoing");
  if (done && said("denied")) return "disputed";
  if (done) return steps.findLast(({ standing }) => standing === "happened" || standing === "ongoing")?.standing ?? "happened";
  return steps.at(-1)?.standing ?? "possible";
}
