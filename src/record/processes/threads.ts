import type { Party } from "../positions/party.js";
import { keyOf, pairsOf, type SortedContact } from "./sort-sides.js";

/** Contacts of one negotiation, by day. */
export interface Thread {
  readonly sides: readonly Party[];
  readonly contacts: readonly SortedContact[];
}

/** After so many days without contact, what follows is another negotiation. */
export const GAP = 183;
/** A mediator of whom no side is told is taken to go between those between whom he went so many days before or after. */
const NEAR = 60;

/**
 * Contacts of the same sides with no longer gap than `GAP` are one negotiation; so are those of sides that overlap under the same name, and those of
 * two sides of three or four. Contacts of which no sides are told follow the name, the report, or the mediator.
 */
export function threads(contacts: readonly SortedContact[]): readonly Thread[] {
  const ordered = contacts.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || (a.stored.order < b.stored.order ? -1 : 1));
  const found = chained(
    ordered.filter(({ sides }) => sides.length > 1),
    ({ sides }) => [keyOf(sides)],
  );
  const joined = joinOverlapping(found);
  const loose: SortedContact[] = [];
  const files = filed(joined);
  const additions = new Map<Draft, SortedContact[]>();
  for (const contact of ordered.filter(({ sides }) => sides.length < 2)) {
    const thread = threadOf(contact, files);
    if (!thread) loose.push(contact);
    else additions.set(thread, [...(additions.get(thread) ?? []), contact]);
  }
  for (const [thread, more] of additions) thread.contacts.push(...more);
  const named = chained(
    loose.filter(({ names }) => names.length > 0),
    ({ names }) => names.map(({ key }) => key),
  ).filter(({ contacts: told }) => told.length > 1);
  return [...joined, ...named].map(({ sides, contacts: told }) => ({ sides: [...sides.values()], contacts: told }));
}

interface Draft {
  readonly sides: Map<string, Party>;
  readonly contacts: SortedContact[];
}

/** Runs of contacts that share a key, without a gap. The contacts come by day. */
function chained(contacts: readonly SortedContact[], keys: (contact: SortedContact) => readonly string[]): Draft[] {
  const latest = new Map<string, Draft>();
  const found: Draft[] = [];
  for (const contact of contacts) {
    const own = keys(contact);
    let thread = own.map((key) => latest.get(key)).find((one) => one !== undefined && apart(lastDay(one), dayOf(contact)) <= GAP);
    if (!thread) {
      thread = { sides: new Map(), contacts: [] };
      found.push(thread);
    }
    thread.contacts.push(contact);
    for (const side of contact.sides) thread.sides.set(side.key, side);
    for (const key of own) latest.set(key, thread);
  }
  return found;
}

function joinOverlapping(found: readonly Draft[]): readonly Draft[] {
  const parent = new Map(found.map((thread) => [thread, thread]));
  const root = (thread: Draft): Draft => {
    const above = parent.get(thread) ?? thread;
    return above === thread ? thread : root(above);
  };
  for (const [one, other] of neighbours(found)) {
    if (touch(one, other)) parent.set(root(other), root(one));
  }
  const merged = new Map<Draft, Draft>();
  for (const thread of found) {
    const into: Draft = merged.get(root(thread)) ?? { sides: new Map(), contacts: [] };
    for (const [key, side] of thread.sides) into.sides.set(key, side);
    into.contacts.push(...thread.contacts);
    merged.set(root(thread), into);
  }
  return [...merged.values()];
}

/** Threads that share a name and a side, or of which one has two sides of the other's three or four. */
function neighbours(found: readonly Draft[]): readonly (readonly [Draft, Draft])[] {
  const byKey = new Map<string, Draft[]>();
  const file = (key: string, thread: Draft) => byKey.set(key, [...(byKey.get(key) ?? []), thread]);
  for (const thread of found) {
    const sides = [...thread.sides.values()];
    const names = new Set(thread.contacts.flatMap((contact) => contact.names.map(({ key }) => key)));
    for (const name of names) for (const { key } of sides) file(`${name} ${key}`, thread);
    if (sides.length === 2) file(keyOf(sides), thread);
    else if (sides.length <= 4) for (const pair of pairsOf(sides)) file(keyOf(pair), thread);
  }
  return [...byKey.values()].flatMap((same) => same.flatMap((one, i) => same.slice(i + 1).map((other) => [one, other] as const)));
}

/** Threads by the names that their contacts give them, the reports that they stand in, and those who go between. */
function filed(known: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const files = new Map<string, Draft[]>();
  for (const thread of known) {
    for (const key of new Set(thread.contacts.flatMap(clues))) {
      const file = files.get(key);
      if (file) file.push(thread);
      else files.set(key, [thread]);
    }
  }
  return files;
}

function clues({ stored, names, mediators }: SortedContact): readonly string[] {
  return [...names.map(({ key }) => `name ${key}`), `report ${stored.report.row}`, ...mediators.map(({ key }) => `between ${key}`)];
}

/** The one thread that a contact without sides can belong to; null where there is none, or several. */
function threadOf(contact: SortedContact, files: ReadonlyMap<string, readonly Draft[]>): Draft | null {
  const own = clues(contact);
  for (const [sort, days] of [
    ["name", GAP],
    ["report", Number.POSITIVE_INFINITY],
    ["between", NEAR],
  ] as const) {
    const candidates = new Set(own.filter((key) => key.startsWith(sort)).flatMap((key) => files.get(key) ?? []));
    const near = [...candidates].filter((thread) => thread.contacts.some((other) => apart(dayOf(other), dayOf(contact)) <= days));
    if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  }
  return null;
}

/** Whether one begins before the other has been over for long. */
function touch(one: Draft, other: Draft): boolean {
  const [a, b] = dayOf(one.contacts[0]) <= dayOf(other.contacts[0]) ? [one, other] : [other, one];
  return dayOf(b.contacts[0]) <= lastDay(a) || apart(lastDay(a), dayOf(b.contacts[0])) <= GAP;
}

function lastDay({ contacts }: Draft): string {
  return contacts.reduce((last, contact) => (dayOf(contact) > last ? dayOf(contact) : last), "");
}

function dayOf(contact: SortedContact | undefined): string {
  return contact?.stored.index.day ?? "";
}

/** Days between two days; none where one is unknown. */
export function apart(a: string, b: string): number {
  return a === "" || b === "" ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
