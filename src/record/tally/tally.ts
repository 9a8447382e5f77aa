import type { PartyMention } from "../../statement/index.js";
import { partyKeys, placeKeys } from "../statement-index.js";
import type { StoredStatement } from "../stored.js";

export const FACETS = ["kind", "type", "status", "outlet", "party", "by", "to", "claimant", "place", "country", "month"] as const;
export type Facet = (typeof FACETS)[number];

/** How often something occurs among statements. */
export interface Counted {
  /** What it is found by: a type, a status, the key of a party or place. */
  readonly value: string;
  /** What it is called; for parties and places as the first statement names it. */
  readonly label: string;
  readonly count: number;
}

/** Of each facet its values, the most frequent first. */
export type Tally = Readonly<Record<Facet, readonly Counted[]>>;

/** Who acts towards whom, and how: statements of one type from one party to another. */
export interface Tie {
  readonly by: Party;
  readonly to: Party;
  readonly type: string;
  readonly statements: readonly StoredStatement[];
}

export interface Party {
  readonly key: string;
  readonly name: string;
}

/** Counts what occurs in statements, each statement once for each value. */
export function tallyOf(statements: readonly StoredStatement[]): Tally {
  const told = statements.map(facetsOf);
  const tally = {} as Record<Facet, readonly Counted[]>;
  for (const facet of FACETS) tally[facet] = counted(told.map((facets) => facets[facet]));
  return tally;
}

function counted(values: readonly Values[]): readonly Counted[] {
  const counts = new Map<string, { readonly value: string; readonly label: string; count: number }>();
  for (const [value, label] of values.flatMap((each) => [...each])) {
    const known = counts.get(value);
    if (known) known.count += 1;
    else counts.set(value, { value, label, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The ties among parties that event statements tell of, the most told first. */
export function tiesOf(statements: readonly StoredStatement[]): readonly Tie[] {
  const ties = new Map<string, { readonly by: Party; readonly to: Party; readonly type: string; readonly statements: StoredStatement[] }>();
  for (const stored of statements) {
    const { statement } = stored;
    if (statement.kind !== "event") continue;
    for (const by of distinct(statement.by))
      for (const to of distinct(statement.to)) {
        if (by.key === to.key) continue;
        const name = JSON.stringify([by.key, to.key, statement.type]);
        const tie = ties.get(name) ?? { by, to, type: statement.type, statements: [] };
        tie.statements.push(stored);
        ties.set(name, tie);
      }
  }
  return [...ties].sort(([a, { statements: x }], [b, { statements: y }]) => y.length - x.length || (a < b ? -1 : 1)).map(([, tie]) => tie);
}

type Values = ReadonlyMap<string, string>;

function facetsOf({ statement, index, report }: StoredStatement): Readonly<Record<Facet, Values>> {
  const plain = (value: string | null): Values => new Map(value === null ? [] : [[value, value]]);
  const by = parties(statement.kind === "condition" ? [] : statement.by);
  const to = parties(statement.kind === "event" ? statement.to : []);
  const claimant = parties(statement.claimants);
  const [place] = statement.where ? placeKeys(statement.where) : [];
  return {
    kind: plain(index.kind),
    type: plain(index.type),
    status: plain(index.status),
    outlet: plain(report.outlet),
    party: new Map([...claimant, ...to, ...by]),
    by,
    to,
    claimant,
    place: new Map(statement.where && place !== undefined ? [[place, statement.where.place?.name ?? statement.where.is]] : []),
    country: plain(statement.where?.place?.country ?? null),
    month: plain(index.day?.slice(0, 7) ?? null),
  };
}

function parties(mentions: readonly PartyMention[]): Values {
  return new Map(distinct(mentions).map(({ key, name }) => [key, name]));
}

function distinct(mentions: readonly PartyMention[]): readonly Party[] {
  const found = new Map<string, string>();
  for (const mention of mentions) {
    const key = partyKeys(mention)[0];
    if (key !== undefined && !found.has(key)) found.set(key, nameOf(mention));
  }
  return [...found].map(([key, name]) => ({ key, name }));
}

function nameOf(mention: PartyMention): string {
  return mention.actor?.name ?? mention.is;
}
