import type { EventStatement } from "../../statement/index.js";
import type { StoredStatement } from "../stored.js";
import type { ActorLookup } from "./actor-lookup.js";
import { type Party, partyOf, sideOf } from "./party.js";
import { type Stance, stanceOf } from "./stance.js";

/** A stance that a party is told to have taken on a day, with all that tells it. */
export interface Entry extends Stance {
  /** The day of the stance, else of the report; null where neither is known. */
  readonly day: string | null;
  /** `own`: told by the party or its side; `outlet`: by reports in their own voice; `other`: by others, who stand in `according`. */
  readonly told: "own" | "outlet" | "other";
  readonly according: readonly string[];
  /** The words of the first report. */
  readonly words: string;
  /** Told by so many sources that are not copies of each other. */
  readonly origins: number;
  /** In the order of the record. */
  readonly statements: readonly StoredStatement[];
}

/** A stance of one party, as one statement tells it. */
export interface Taken extends Omit<Entry, "origins" | "statements" | "words"> {
  readonly party: Party | null;
  readonly stored: StoredStatement;
}

/** The stances that a statement tells of, one for each party that takes it; with `party` null where it is not told whose it is. */
export function takenIn(stored: StoredStatement, lookup: ActorLookup): readonly Taken[] {
  const { statement, index } = stored;
  const stance = statement.kind === "event" ? stanceOf(statement) : null;
  if (statement.kind !== "event" || !stance) return [];
  const holders = holdersOf(statement, lookup);
  const common = { ...stance, day: index.day, stored };
  if (holders.length === 0) return [{ ...common, ...tellers(statement, null, index.day, lookup), party: null }];
  return holders.map((party) => ({ ...common, ...tellers(statement, party, index.day, lookup), party }));
}

/** Of several reports of one stance on one day, one entry; told by the order of the record. */
export function historyOf(taken: readonly Taken[]): readonly Entry[] {
  const entries = new Map<string, Taken[]>();
  for (const one of taken.toSorted((a, b) => (a.stored.order < b.stored.order ? -1 : 1))) {
    const key = [one.day, one.kind, one.standing, one.toward, ...one.according].join("\t");
    const same = entries.get(key);
    if (!same) entries.set(key, [one]);
    else if (!same.some(({ stored }) => stored.row === one.stored.row)) same.push(one);
  }
  return [...entries.values()].map(entryOf).sort(byDay);
}

function entryOf(same: readonly Taken[]): Entry {
  const [first] = same as readonly [Taken];
  const { party: _, stored, ...stance } = first;
  const statements = same.map((one) => one.stored);
  const origins = new Set(statements.map(({ report }) => report.origin)).size;
  const told = same.some((one) => one.told === "own") ? "own" : first.told;
  return { ...stance, told, words: stored.statement.quote, origins, statements };
}

/** What has no day comes first: it overrides nothing that has one. */
function byDay(a: Entry, b: Entry): number {
  return (a.day ?? "").localeCompare(b.day ?? "") || ((a.statements[0]?.order ?? "") < (b.statements[0]?.order ?? "") ? -1 : 1);
}

/** Agents; where none is told and the words are a "must" in somebody's mouth, the one who says so. */
function holdersOf(event: EventStatement, lookup: ActorLookup): readonly Party[] {
  const speaker = event.claimants.at(-1);
  const mentions = event.by.length > 0 ? event.by : event.type === "REQUEST" && MUST.test(event.head) && speaker ? [speaker] : [];
  const parties = mentions.map((mention) => partyOf(mention, lookup));
  return parties.filter(({ key }, i) => parties.findIndex((party) => party.key === key) === i);
}

const MUST = /^(?:must|should|ought|needs?)$/i;

function tellers(event: EventStatement, party: Party | null, day: string | null, lookup: ActorLookup): Pick<Entry, "told" | "according"> {
  const claimants = event.claimants.map((mention) => partyOf(mention, lookup)).filter(({ kind }) => kind !== "outlet");
  if (claimants.length === 0) return { told: "outlet", according: [] };
  const side = party && sideOf(party, day, lookup).key;
  const others = claimants.filter((claimant) => claimant.key !== party?.key && sideOf(claimant, day, lookup).key !== side);
  return others.length === 0 ? { told: "own", according: [] } : { told: "other", according: claimants.map(({ name }) => name) };
}
