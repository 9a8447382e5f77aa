import { daysTold } from "../calendar/days-told.js";
import { courseOf } from "../happenings/course.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import type { Party } from "../positions/party.js";
import type { StoredStatement } from "../stored.js";
import { levelOf } from "./level.js";
import type { Round } from "./process.js";
import type { SortedContact } from "./sort-sides.js";

/** What of the happenings is one, as an analyst left it: see `Grouping`. */
export interface HappeningGrouping {
  groupOf(statement: StoredStatement): string | null;
}

/** The meetings of a negotiation. What was gathered as one happening is one round, and so is what was on one day in one place. */
export function roundsOf(contacts: readonly SortedContact[], happening: HappeningGrouping, lookup: ActorLookup): readonly Round[] {
  const meetings = contacts.filter(({ stored }) => stored.statement.type === "CONSULT");
  const rounds: SortedContact[][] = [];
  const byKey = new Map<string, SortedContact[]>();
  for (const contact of meetings) {
    const keys = keysOf(contact.stored, happening);
    const known = [...new Set(keys.map((key) => byKey.get(key)).filter((round) => round !== undefined))];
    const [into = [], ...others] = known;
    if (known.length === 0) rounds.push(into);
    into.push(contact);
    for (const other of others) {
      into.push(...other);
      rounds.splice(rounds.indexOf(other), 1);
      for (const [key, round] of byKey) if (round === other) byKey.set(key, into);
    }
    for (const key of keys) byKey.set(key, into);
  }
  return rounds.map((round) => roundOf(round, lookup)).sort(byDay);
}

function keysOf(stored: StoredStatement, grouping: HappeningGrouping): readonly string[] {
  const { statement, row } = stored;
  const happening = `h ${grouping.groupOf(stored) ?? `s${row}`}`;
  const { from } = statement.when ?? {};
  // A span of weeks holds several rounds.
  return from && statement.where && statement.when?.grain === "day"
    ? [happening, `d ${from} ${statement.where.place?.id ?? statement.where.is}`]
    : [happening];
}

function roundOf(round: readonly SortedContact[], lookup: ActorLookup): Round {
  const statements = round.map(({ stored }) => stored).sort((a, b) => (a.order < b.order ? -1 : 1));
  const { from, until } = daysTold(statements);
  const parties = new Map<string, Party>();
  for (const { sides, mediators } of round) for (const party of [...sides, ...mediators]) parties.set(party.key, party);
  return {
    from,
    until,
    place: statements.find(({ statement }) => statement.where)?.statement.where?.is ?? null,
    parties: [...parties.values()].sort((a, b) => a.name.localeCompare(b.name)),
    level: levelOf(statements, lookup),
    course: courseOf(statements),
    statements,
  };
}

function byDay(a: Round, b: Round): number {
  return (a.from ?? "9999").localeCompare(b.from ?? "9999") || ((a.statements[0]?.order ?? "") < (b.statements[0]?.order ?? "") ? -1 : 1);
}
