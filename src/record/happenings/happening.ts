import type { EventType, PartyMention, PlaceMention } from "../../statement/index.js";
import { nameKey, partyKeys } from "../statement-index.js";
import type { StoredStatement } from "../stored.js";
import { type Account, accountsOf, type EventOnRecord, isEvent } from "./accounts.js";
import { type Contradiction, contradictionsOf } from "./contradictions.js";
import { type Course, courseOf, standingOf } from "./course.js";
import { independentOrigins } from "./independent.js";

/** One occurrence, as everybody tells it who tells of it. Nothing is merged: what differs stands side by side, each with the statements that say it. */
export interface Happening {
  /** Permanent name of the statement that founded it. */
  readonly id: string;
  readonly type: EventType;
  /** The commonest of the modes that are told; null where none is. */
  readonly mode: string | null;
  /** The statement whose words tell the most of it. */
  readonly label: EventOnRecord;
  /** Empty where nobody names an agent. */
  readonly by: readonly Named<PartyMention>[];
  readonly to: readonly Named<PartyMention>[];
  readonly places: readonly Named<PlaceMention>[];
  /** Days of the thing; those told in words before those that only the report's own day gives. */
  readonly days: readonly Days[];
  readonly course: Course;
  /** How many independent origins say that it is, was, or will or may be; denials and cancellations do not count. */
  readonly origins: number;
  readonly reports: number;
  /** Who says so. */
  readonly accounts: readonly Account[];
  /** Who denies it. */
  readonly denials: readonly Account[];
  readonly contradictions: readonly Contradiction[];
  /** False where no statement of it stands any more; all else then tells what stood. */
  readonly stands: boolean;
  /** In the record's order. */
  readonly statements: readonly EventOnRecord[];
  /** Taken back by a later revision or reading. */
  readonly withdrawn: readonly EventOnRecord[];
  /** Rejected by an analyst. */
  readonly rejected: readonly EventOnRecord[];
}

/** A party or place by one name, and the statements that name it. */
export interface Named<M> {
  readonly key: string;
  /** As the first of them names it. */
  readonly mention: M;
  readonly statements: readonly EventOnRecord[];
}

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
  readonly told: boolean;
  readonly statements: readonly EventOnRecord[];
}

/** The happening that statements tell of: all of one group, in the record's order, withdrawn and rejected ones too. Null where none is an event. */
export function happeningOf(group: readonly StoredStatement[]): Happening | null {
  const events = group.filter(isEvent);
  const standing = events.filter(({ withdrawn, decided }) => withdrawn === null && decided !== "rejected");
  const told = standing.length > 0 ? standing : events;
  const [founder] = told;
  if (!founder) return null;
  const denied = told.filter((one) => standingOf(one) === "denied");
  const held = told.filter((one) => standingOf(one) !== "denied");
  return {
    id: founder.id,
    type: founder.statement.type,
    mode: commonest(told.flatMap(({ statement }) => statement.mode ?? [])),
    label: told.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best), founder),
    by: named(told, ({ statement }) => statement.by, keyOfParty),
    to: named(told, ({ statement }) => statement.to, keyOfParty),
    places: named(told, ({ statement }) => (statement.where ? [statement.where] : []), keyOfPlace),
    days: daysOf(told),
    course: courseOf(told),
    origins: independentOrigins(held.filter((one) => standingOf(one) !== "cancelled")),
    reports: new Set(told.map(({ report }) => report.row)).size,
    accounts: accountsOf(held),
    denials: accountsOf(denied),
    contradictions: contradictionsOf(told),
    stands: standing.length > 0,
    statements: standing,
    withdrawn: events.filter(({ withdrawn }) => withdrawn !== null),
    rejected: events.filter(({ withdrawn, decided }) => withdrawn === null && decided === "rejected"),
  };
}

/** Who has more to say and is surer of it; a denial or a plan only where there is nothing else. */
function weightOf({ statement, decided }: EventOnRecord): number {
  const { by, to, where, when, status, confidence } = statement;
  const told = Math.min(by.length, 1) + Math.min(to.length, 1) + Number(where?.place !== undefined) + Number(when !== undefined);
  return (
    told +
    confidence +
    5 * Number(status === "happened" || status === "ongoing") -
    5 * Number(status === "negated") +
    2 * Number(decided === "accepted")
  );
}

function named<M extends PartyMention | PlaceMention>(
  statements: readonly EventOnRecord[],
  mentionsOf: (one: EventOnRecord) => readonly M[],
  keyOf: (mention: M) => string,
): readonly Named<M>[] {
  const found = new Map<string, { key: string; mention: M; statements: EventOnRecord[] }>();
  for (const one of statements)
    for (const mention of mentionsOf(one)) {
      const key = keyOf(mention);
      const known = found.get(key) ?? { key, mention, statements: [] };
      if (!known.statements.includes(one)) known.statements.push(one);
      found.set(key, known);
    }
  return [...found.values()];
}

function keyOfParty(party: PartyMention): string {
  return partyKeys(party)[0] ?? nameKey(party);
}

function keyOfPlace(mention: PlaceMention): string {
  return mention.place?.id ?? nameKey(mention);
}

function daysOf(statements: readonly EventOnRecord[]): readonly Days[] {
  const found = new Map<string, { from: string | null; to: string | null; told: boolean; statements: EventOnRecord[] }>();
  for (const one of statements) {
    const { when } = one.statement;
    if (!when) continue;
    const told = when.basis !== "context";
    const key = `${told ? 0 : 1} ${when.from} ${when.to}`;
    const known = found.get(key) ?? { from: when.from, to: when.to, told, statements: [] };
    known.statements.push(one);
    found.set(key, known);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, days]) => days);
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
