import { type EventOnRecord, isEvent } from "../happenings/accounts.js";
import { type Course, courseOf, type Standing } from "../happenings/course.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import { type Party, partyOf } from "../positions/party.js";
import type { StatementQuery } from "../query.js";
import type { StoredStatement } from "../stored.js";
import { daysTold } from "./days-told.js";

/** Visits, meetings and what is due, by day. */
export interface Calendar {
  /** Earliest first; what takes several days stands under its first. */
  readonly days: readonly { readonly day: string; readonly appointments: readonly Appointment[] }[];
  /** Of which only a week, a month or an end is told; by its first or last day. */
  readonly spans: readonly Appointment[];
  /** Of which no time is told. */
  readonly undated: readonly Appointment[];
}

export type AppointmentKind = "visit" | "call" | "mediation" | "meeting" | "talks" | "truce" | "deadline" | "other";

/** One meeting, visit or thing due, however many reports tell of it. */
export interface Appointment {
  /** Permanent name of the statement that told of it first. */
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly from: string | null;
  readonly until: string | null;
  readonly standing: Standing | "disputed";
  /** How it came to stand so; null for what is told as a condition ("talks are scheduled"). */
  readonly course: Course | null;
  /** Who meets, visits or acts; whom it is done to, where that is told. */
  readonly parties: readonly Party[];
  readonly with: readonly Party[];
  readonly place: string | null;
  /** Words of the report that tells the most of it. */
  readonly words: string;
  /** In the order of the record. */
  readonly statements: readonly StoredStatement[];
}

/** Where to look: what any of these finds belongs on the calendar, with the rest of its happening. Days and parties are to be added. */
export const CALENDAR_QUERIES = [
  { kinds: ["event"], types: ["CONSULT"] },
  { kinds: ["event"], statuses: ["planned"] },
  { kinds: ["event"], types: ["REQUEST", "THREATEN"] },
  { kinds: ["condition"], types: ["talks", "truce"], statuses: ["planned"] },
] as const satisfies readonly StatementQuery[];

/** Depends on the set of statements, not on their order. What is not for a calendar is passed over. */
export function calendar(
  statements: readonly StoredStatement[],
  happening: { groupOf(statement: StoredStatement): string | null },
  lookup: ActorLookup,
): Calendar {
  const appointments = grouped(statements, happening)
    .filter(isForCalendar)
    .map((same) => appointmentOf(same, lookup));
  const days = new Map<string, Appointment[]>();
  const spans: Appointment[] = [];
  const undated: Appointment[] = [];
  for (const { exact, appointment } of appointments) {
    const day = appointment.from ?? appointment.until;
    if (day === null) undated.push(appointment);
    else if (!exact) spans.push(appointment);
    else days.set(day, [...(days.get(day) ?? []), appointment]);
  }
  spans.sort((a, b) => (a.from ?? a.until ?? "").localeCompare(b.from ?? b.until ?? ""));
  return { days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, due]) => ({ day, appointments: due })), spans, undated };
}

/** By happening; conditions that say the same of the same matter on the same day are one. Groups and what is in them stand in the order of the record. */
function grouped(statements: readonly StoredStatement[], happening: { groupOf(statement: StoredStatement): string | null }) {
  const groups = new Map<string, StoredStatement[]>();
  for (const stored of statements.toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const key = stored.statement.kind === "event" ? (happening.groupOf(stored) ?? `s${stored.row}`) : conditionKey(stored);
    const same = groups.get(key);
    if (same) same.push(stored);
    else groups.set(key, [stored]);
  }
  return [...groups.values()];
}

function conditionKey({ row, index, groups }: StoredStatement): string {
  return groups.issue === null || index.from === null ? `s${row}` : [index.type, index.sub, groups.issue, index.from, index.to].join(" ");
}

/** Meetings always; anything else where a day is told for which it is planned, or by which it is demanded. */
function isForCalendar(same: readonly StoredStatement[]): boolean {
  return same.some((stored) => {
    const { statement } = stored;
    if (statement.kind === "figure") return false;
    if (statement.kind === "event" && statement.type === "CONSULT") return true;
    if (isDeadline(stored)) return true;
    return statement.status === "planned" && statement.when !== undefined && statement.when.basis !== "context" && liesAhead(stored);
  });
}

/** A demand or threat whose day is yet to come is about what is due then. */
function isDeadline(stored: StoredStatement): boolean {
  const { statement } = stored;
  if (statement.kind !== "event" || (statement.type !== "REQUEST" && statement.type !== "THREATEN")) return false;
  return statement.when?.basis !== "context" && liesAhead(stored);
}

function liesAhead({ statement, report }: StoredStatement): boolean {
  const last = statement.when?.to ?? statement.when?.from ?? null;
  return last !== null && (report.published === null || last >= report.published);
}

function appointmentOf(
  same: readonly StoredStatement[],
  lookup: ActorLookup,
): { readonly exact: boolean; readonly appointment: Appointment } {
  const events = same.filter(isEvent);
  const fullest = same.reduce((best, one) => (fullness(one) > fullness(best) ? one : best));
  const course = events.length > 0 ? courseOf(events) : null;
  const { from, until, exact } = daysTold(same);
  const appointment: Appointment = {
    id: same[0]?.id ?? "",
    kind: kindOf(fullest),
    from,
    until,
    standing: course?.now ?? (same.some(({ statement }) => statement.status === "planned") ? "planned" : "possible"),
    course,
    parties: parties(
      events.map(({ statement }) => statement.by),
      lookup,
    ),
    with: parties(
      events.map(({ statement }) => statement.to),
      lookup,
    ),
    place: same.find(({ statement }) => statement.where)?.statement.where?.is ?? null,
    words: fullest.statement.quote,
    statements: same,
  };
  return { exact, appointment };
}

function kindOf(stored: StoredStatement): AppointmentKind {
  const { statement } = stored;
  if (statement.kind === "condition") return statement.type === "truce" ? "truce" : "talks";
  if (isDeadline(stored)) return "deadline";
  if (statement.kind !== "event" || statement.type !== "CONSULT") return "other";
  return ({ visit: "visit", phone: "call", "third-party": "mediation" } as const)[statement.mode ?? ""] ?? "meeting";
}

/** How many of the questions who, with whom, where and when a statement answers. */
function fullness({ statement }: StoredStatement): number {
  const parties = statement.kind === "event" ? statement.by.length + statement.to.length : 0;
  return parties + Number(statement.where !== undefined) + Number(statement.when !== undefined);
}

function parties(mentions: readonly EventOnRecord["statement"]["by"][], lookup: ActorLookup): readonly Party[] {
  const found = new Map(
    mentions
      .flat()
      .map((mention) => partyOf(mention, lookup))
      .map((party) => [party.key, party]),
  );
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name) || a.key.localeCompare(b.key));
}
