import type { ActorLookup } from "../positions/actor-lookup.js";
import type { Party } from "../positions/party.js";
import type { StoredStatement } from "../stored.js";
import { levelOf } from "./level.js";
import type { Round, RoundStatus } from "./process.js";
import type { SortedContact } from "./sort-sides.js";

/** The meetings of a negotiation. What was gathered as one happening is one round, and so is what was on one day in one place. */
export function roundsOf(contacts: readonly SortedContact[], lookup: ActorLookup): readonly Round[] {
  const meetings = contacts.filter(({ stored }) => stored.statement.kind === "event" && stored.statement.type === "CONSULT");
  const rounds: SortedContact[][] = [];
  const byKey = new Map<string, SortedContact[]>();
  for (const contact of meetings) {
    const keys = keysOf(contact.stored);
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

function keysOf({ row, groups, statement }: StoredStatement): readonly string[] {
  const happening = `h ${groups.happening ?? `s${row}`}`;
  const { from } = statement.when ?? {};
  // A span of weeks holds several rounds.
  return from && statement.where && statement.when?.grain === "day"
    ? [happening, `d ${from} ${statement.where.place?.id ?? statement.where.is}`]
    : [happening];
}

function roundOf(round: readonly SortedContact[], lookup: ActorLookup): Round {
  const statements = round.map(({ stored }) => stored).sort((a, b) => (a.order < b.order ? -1 : 1));
  const history = statements.map((statement) => ({ status: statusOf(statement), told: statement.report.published, statement }));
  history.sort((a, b) => (a.told ?? "").localeCompare(b.told ?? ""));
  const days = statements.flatMap(({ statement: { when } }) => (when?.grain === "day" || (when?.from && when.to) ? [when] : []));
  const from = days.map((when) => when.from).filter((day) => day !== null);
  const until = days.map((when) => when.to).filter((day) => day !== null);
  const parties = new Map<string, Party>();
  for (const { sides, mediators } of round) for (const party of [...sides, ...mediators]) parties.set(party.key, party);
  return {
    from: narrowest(statements)?.from ?? from.sort()[0] ?? null,
    until: narrowest(statements)?.to ?? until.sort().at(-1) ?? null,
    place: statements.find(({ statement }) => statement.where)?.statement.where?.is ?? null,
    parties: [...parties.values()].sort((a, b) => a.name.localeCompare(b.name)),
    level: levelOf(statements, lookup),
    status: history.at(-1)?.status ?? "possible",
    history,
    statements,
  };
}

/** The time of the latest report that tells the days. */
function narrowest(statements: readonly StoredStatement[]) {
  return statements.findLast(({ statement }) => statement.when?.grain === "day")?.statement.when;
}

/** As one statement has it: its status, unless its words say that the meeting was put off or called off. */
export function statusOf({ statement }: StoredStatement): RoundStatus {
  if (/\b(?:postpon\w+|put off|pushed back|delayed|adjourn(?:ed|ment))\b/i.test(statement.quote)) return "postponed";
  if (/\b(?:cancel\w*|call(?:ed|s|ing)? off|scrapp\w+|abandon\w+)\b/i.test(statement.quote)) return "cancelled";
  return ({ happened: "held", ongoing: "under-way", planned: "planned", possible: "possible", negated: "not-held" } as const)[
    statement.status
  ];
}

function byDay(a: Round, b: Round): number {
  return (a.from ?? "9999").localeCompare(b.from ?? "9999") || ((a.statements[0]?.order ?? "") < (b.statements[0]?.order ?? "") ? -1 : 1);
}
