import type { PlaceMention, StatementPlace } from "../../statement/index.js";
import { partyKeys } from "../statement-index.js";
import { type EventOnRecord, voiceOf } from "./accounts.js";
import { standingOf } from "./course.js";

/** Accounts that cannot all be right. Which is, the record does not say. */
export interface Contradiction {
  readonly of: "agent" | "place" | "day" | "whether";
  /** At least two; by the first statement of each. */
  readonly sides: readonly Side[];
}

export interface Side {
  /** What this side says: a name, a place, a day or days, "happened" or "denied". */
  readonly says: string;
  readonly statements: readonly EventOnRecord[];
}

/** Acts of force have an author that others name otherwise; of a meeting, reports name this or that guest. */
const AUTHORED: ReadonlySet<string> = new Set(["ASSAULT", "COERCE"]);
/** Places nearer to each other than this are told apart by the same words, kilometres. */
const NEAR = 40;
const EARTH_RADIUS = 6371;

/** Contradictions among statements that stand. */
export function contradictionsOf(statements: readonly EventOnRecord[]): readonly Contradiction[] {
  const held = statements.filter((one) => standingOf(one) !== "denied" && standingOf(one) !== "cancelled");
  const found: Contradiction[] = [
    {
      of: "agent",
      sides: sidesOf(
        held.filter(({ statement }) => AUTHORED.has(statement.type)),
        agentsOf,
      ),
    },
    { of: "place", sides: sidesOf(held, placesOf) },
    { of: "day", sides: sidesOf(held, daysOf) },
    { of: "whether", sides: whether(statements) },
  ];
  return found.filter(({ sides }) => sides.length > 1);
}

/** What a statement says of it: names for the same or for what goes together with it, and how that is called; null where it says nothing. */
type Say = (one: EventOnRecord, others: readonly EventOnRecord[]) => { readonly keys: readonly string[]; readonly says: string } | null;

/** Statements that share a key, by way of others too, are of one side; so is everything that one voice says. */
function sidesOf(statements: readonly EventOnRecord[], say: Say): readonly Side[] {
  const sides: { keys: Set<string>; says: string; statements: EventOnRecord[] }[] = [];
  for (const one of statements) {
    const said = say(one, statements);
    if (!said) continue;
    const keys = [...said.keys, `voice ${voiceOf(one).key}`];
    const mine = sides.filter((side) => keys.some((key) => side.keys.has(key)));
    const [first] = mine;
    if (!first) {
      sides.push({ keys: new Set(keys), says: said.says, statements: [one] });
      continue;
    }
    for (const key of keys) first.keys.add(key);
    first.statements.push(one);
    for (const other of mine.slice(1)) {
      for (const key of other.keys) first.keys.add(key);
      first.statements.push(...other.statements);
      sides.splice(sides.indexOf(other), 1);
    }
  }
  return sides.map(({ says, statements: of }) => ({ says, statements: of }));
}

function agentsOf({ statement }: EventOnRecord) {
  const known = statement.by.filter(({ actor }) => actor);
  return known.length === 0 ? null : { keys: known.flatMap(partyKeys), says: known.map(({ actor, is }) => actor?.name ?? is).join(", ") };
}

/** Only settlements far from each other: of a town and its province both may be right. */
function placesOf({ statement }: EventOnRecord, others: readonly EventOnRecord[]) {
  const place = settlement(statement.where);
  if (!place) return null;
  const near = others.flatMap((other) => settlement(other.statement.where) ?? []).filter((other) => kilometres(place, other) < NEAR);
  return { keys: [place.id, ...near.map(({ id }) => id)], says: place.name };
}

function settlement(where: PlaceMention | undefined): StatementPlace | null {
  const place = where?.place;
  return place && place.kind === "settlement" && place.lat !== null && place.lon !== null ? place : null;
}

/** Days that overlap go together; a day that only the report's own day gives is none. */
function daysOf({ statement }: EventOnRecord, others: readonly EventOnRecord[]) {
  const mine = toldDays(statement.when);
  if (!mine) return null;
  const together = others
    .flatMap(({ statement: { when } }) => toldDays(when) ?? [])
    .filter(({ from, to }) => from <= mine.to && mine.from <= to);
  const name = ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from}/${to}`);
  return { keys: together.map(name), says: name(mine) };
}

function toldDays(when: EventOnRecord["statement"]["when"]): { readonly from: string; readonly to: string } | null {
  if (!when || when.basis === "context" || when.from === null || when.to === null) return null;
  return { from: when.from, to: when.to };
}

function whether(statements: readonly EventOnRecord[]): readonly Side[] {
  const side = (says: "happened" | "denied") => ({
    says,
    statements: statements.filter((one) => (says === "denied") === (standingOf(one) === "denied") && (says === "denied" || isDone(one))),
  });
  const both = [side("happened"), side("denied")];
  return both.every(({ statements: of }) => of.length > 0) ? both : [];
}

function isDone(one: EventOnRecord): boolean {
  const standing = standingOf(one);
  return standing === "happened" || standing === "ongoing";
}

function kilometres(a: StatementPlace, b: StatementPlace): number {
  const radians = (degrees: number | null) => ((degrees ?? 0) * Math.PI) / 180;
  const [lat, other] = [radians(a.lat), radians(b.lat)];
  const cosine = Math.sin(lat) * Math.sin(other) + Math.cos(lat) * Math.cos(other) * Math.cos(radians(a.lon) - radians(b.lon));
  return EARTH_RADIUS * Math.acos(Math.min(1, cosine));
}
