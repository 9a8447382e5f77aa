import { type Issue, type IssueGrouping, issues } from "../issues/issue.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import { type Party, partyOf, sideOf } from "../positions/party.js";
import { type Position, positionsOn } from "../positions/positions.js";
import type { StatementQuery } from "../query.js";
import type { StoredStatement } from "../stored.js";
import { attach } from "./attach.js";
import { contactOf } from "./contact.js";
import { documentsOf } from "./documents.js";
import type { Host, Participation, Process, StickingPoint } from "./process.js";
import { type HappeningGrouping, roundsOf } from "./rounds.js";
import { keyOf, type SortedContact, sortSides } from "./sort-sides.js";
import { statesOf } from "./states.js";
import { apart, GAP, type Thread, threads } from "./threads.js";

/** Where to look: what a view of negotiations needs of the record, but for days and parties. */
export const PROCESSES_QUERY = {
  kinds: ["event", "condition"],
  types: ["CONSULT", "AGREE", "REJECT", "REQUEST", "CONCEDE", "SUPPORT", "ACCUSE", "THREATEN", "talks", "truce"],
} as const satisfies StatementQuery;

/** The negotiations that statements tell of, that with the latest news first. Depends on the set of statements, not on their order. */
export function processes(
  statements: readonly StoredStatement[],
  { issue, happening }: { readonly issue: IssueGrouping; readonly happening: HappeningGrouping },
  lookup: ActorLookup,
): readonly Process[] {
  const ordered = statements.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const contacts = sortSides(ordered.map((stored) => contactOf(stored, lookup)).filter((contact) => contact !== null));
  const found = threads(contacts).filter(({ contacts: told }) => told.some(({ stored }) => stored.index.type === "CONSULT"));
  const conditions = ordered.filter(({ index }) => index.kind === "condition" && (index.type === "talks" || index.type === "truce"));
  const states = attach(conditions, found);
  const around = surroundings(ordered, issues(ordered, issue), lookup);
  return found
    .map((thread) => processOf(thread, states.get(thread) ?? [], around, happening, lookup))
    .sort((a, b) => (b.until ?? "").localeCompare(a.until ?? "") || a.id.localeCompare(b.id));
}

function processOf(
  { sides, contacts }: Thread,
  conditions: readonly StoredStatement[],
  around: Surroundings,
  happening: HappeningGrouping,
  lookup: ActorLookup,
): Process {
  const days = [...contacts.map(({ stored }) => stored), ...conditions].map(({ index }) => index.day).filter((day) => day !== null);
  const [from = null, until = null] = days.length > 0 ? [days.sort()[0], days.at(-1)] : [];
  const within = ({ index }: StoredStatement) =>
    from !== null &&
    until !== null &&
    index.day !== null &&
    (apart(index.day, from) <= GAP || apart(index.day, until) <= GAP || (from <= index.day && index.day <= until));
  const principals = sides.toSorted((a, b) => a.name.localeCompare(b.name) || a.key.localeCompare(b.key));
  const keys = new Set(principals.map(({ key }) => key));
  const documents = documentsOf(shared(around.agreements, keys).filter(within), principals, happening, lookup);
  const own = [
    ...new Set([...contacts.map(({ stored }) => stored), ...conditions, ...documents.flatMap((document) => document.statements)]),
  ];
  const agenda = [...new Set(own.flatMap(({ row }) => around.issueOf.get(row) ?? []))];
  const names = namesOf(contacts);
  return {
    id: `${keyOf(principals) || (names[0]?.text ?? "")} ${from ?? ""}`.trim(),
    name: names[0]?.text ?? `talks between ${principals.map(({ name }) => name).join(" and ")}`,
    said: names.length > 0,
    names,
    principals,
    mediators: mediatorsOf(contacts).filter(({ party }) => !keys.has(party.key)),
    hosts: hostsOf(contacts, keys, lookup),
    rounds: roundsOf(contacts, happening, lookup),
    agenda,
    stickingPoints: shared(around.matters, keys).flatMap((issue) => stickingPoint(issue, keys, within, lookup)),
    status: statesOf(conditions, lookup),
    documents,
    from,
    until,
    statements: own.sort((a, b) => (a.order < b.order ? -1 : 1)),
  };
}

/** What else is told, by the sides of which it is told. */
interface Surroundings {
  readonly agreements: ReadonlyMap<string, readonly StoredStatement[]>;
  readonly matters: ReadonlyMap<string, readonly Issue[]>;
  readonly issueOf: ReadonlyMap<number, Issue>;
}

function surroundings(statements: readonly StoredStatement[], matters: readonly Issue[], lookup: ActorLookup): Surroundings {
  const sides = ({ statement, index }: StoredStatement) =>
    statement.kind === "event"
      ? [...statement.by, ...statement.to].map((mention) => sideOf(partyOf(mention, lookup), index.day, lookup).key)
      : [];
  const agreements = new Map<string, StoredStatement[]>();
  const bySide = new Map<string, Issue[]>();
  const issueOf = new Map<number, Issue>();
  for (const stored of statements)
    if (stored.index.type === "AGREE") for (const side of new Set(sides(stored))) file(agreements, side, stored);
  for (const issue of matters) {
    for (const side of new Set(issue.statements.flatMap(sides))) file(bySide, side, issue);
    for (const { row } of issue.statements) issueOf.set(row, issue);
  }
  return { agreements, matters: bySide, issueOf };
}

function file<T>(files: Map<string, T[]>, key: string, thing: T): void {
  const known = files.get(key);
  if (known) known.push(thing);
  else files.set(key, [thing]);
}

/** What is filed under two sides at least. */
function shared<T>(files: ReadonlyMap<string, readonly T[]>, sides: ReadonlySet<string>): readonly T[] {
  const seen = new Set<T>();
  const twice = new Set<T>();
  for (const side of sides) {
    for (const thing of files.get(side) ?? []) (seen.has(thing) ? twice : seen).add(thing);
  }
  return [...twice];
}

/** What the sides are opposed on, by what they said around the time of the talks. */
function stickingPoint(
  issue: Issue,
  sides: ReadonlySet<string>,
  within: (s: StoredStatement) => boolean,
  lookup: ActorLookup,
): readonly StickingPoint[] {
  const statements = issue.statements.filter(within);
  if (statements.length < 2) return [];
  const { opposed } = positionsOn({ ...issue, statements }, lookup);
  if (!opposed) return [];
  const side = ({ party, current }: Position) => sideOf(party, current?.entry.day ?? null, lookup).key;
  const [pro, contra] = [opposed.for, opposed.against].map((cells) => cells.filter((cell) => sides.has(side(cell))));
  const apartFromEachOther = pro?.some((one) => contra?.some((other) => side(one) !== side(other)));
  return pro && contra && apartFromEachOther ? [{ issue, opposed: { for: pro, against: contra } }] : [];
}

function namesOf(contacts: readonly SortedContact[]): Process["names"] {
  const names = new Map<string, { readonly texts: Map<string, number>; readonly statements: StoredStatement[] }>();
  for (const { stored, names: told } of contacts) {
    for (const { key, text } of told) {
      const known = names.get(key) ?? { texts: new Map<string, number>(), statements: [] };
      known.texts.set(text, (known.texts.get(text) ?? 0) + 1);
      known.statements.push(stored);
      names.set(key, known);
    }
  }
  return [...names]
    .map(([key, { texts, statements }]) => ({ key, text: commonest(texts) ?? key, statements }))
    .sort((a, b) => b.statements.length - a.statements.length || a.key.localeCompare(b.key))
    .map(({ text, statements }) => ({ text, statements: inOrder(statements) }));
}

function commonest(texts: ReadonlyMap<string, number>): string | undefined {
  return [...texts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

function mediatorsOf(contacts: readonly SortedContact[]): readonly Participation[] {
  const mediators = new Map<string, { readonly party: Party; readonly statements: StoredStatement[] }>();
  for (const { stored, mediators: parties } of contacts) {
    for (const party of parties) {
      const known = mediators.get(party.key);
      if (known) known.statements.push(stored);
      else mediators.set(party.key, { party, statements: [stored] });
    }
  }
  return [...mediators.values()]
    .map(({ party, statements }) => ({ party, statements: inOrder(statements) }))
    .sort((a, b) => b.statements.length - a.statements.length || a.party.key.localeCompare(b.party.key));
}

/** Where they met, on the ground of no side; and who is said to host. */
function hostsOf(contacts: readonly SortedContact[], sides: ReadonlySet<string>, lookup: ActorLookup): readonly Host[] {
  const hosts = new Map<string, { place: string | null; party: Party | null; statements: StoredStatement[] }>();
  const put = (place: string | null, party: Party | null, stored: StoredStatement) => {
    const key = `${place ?? ""} ${party?.key ?? ""}`;
    const known = hosts.get(key);
    if (known) known.statements.push(stored);
    else hosts.set(key, { place, party, statements: [stored] });
  };
  for (const { stored, mediators } of contacts) {
    const { where, quote } = stored.statement;
    const saidHost = /\bhost(?:s|ed|ing)?\b/i.test(quote) ? mediators[0] : undefined;
    const country = where?.place?.country;
    const state = country ? lookup.state(country) : null;
    const party = state ? { key: state.id, name: state.name, kind: state.kind } : null;
    if (where && !(party && sides.has(party.key))) put(where.is, party ?? saidHost ?? null, stored);
    else if (!where && saidHost) put(null, saidHost, stored);
  }
  return [...hosts.values()]
    .map((host) => ({ ...host, statements: inOrder(host.statements) }))
    .sort((a, b) => b.statements.length - a.statements.length || (a.place ?? "").localeCompare(b.place ?? ""));
}

function inOrder(statements: readonly StoredStatement[]): readonly StoredStatement[] {
  return statements.toSorted((a, b) => (a.order < b.order ? -1 : 1));
}
