import type { PartyMention } from "../../statement/index.js";
import type { ActorKind } from "../../text/index.js";
import { partyKeys } from "../statement-index.js";
import type { ActorLookup, KnownActor, Office } from "./actor-lookup.js";

/** Somebody who takes a stand. */
export interface Party {
  /** Id of the actor; `of:` and an id for unnamed people of an actor; `name:` and the folded name for whom no list knows. */
  readonly key: string;
  readonly name: string;
  /** `collective`: unnamed people of an actor; `unknown`: on no list. */
  readonly kind: ActorKind | "collective" | "unknown";
}

/** Who a mention is. A state and its government are one party, for reports use the one name for the other. */
export function partyOf(mention: PartyMention, lookup: ActorLookup): Party {
  const key = partyKeys(mention)[0] ?? "";
  if (mention.actor) {
    const actor = asState(mention.actor.id, lookup);
    return actor ? { key: actor.id, name: actor.name, kind: actor.kind } : { key, name: mention.actor.name, kind: "unknown" };
  }
  if (mention.collective_of) {
    const id = asState(mention.collective_of, lookup)?.id ?? mention.collective_of;
    return { key: `of:${id}`, name: mention.is, kind: "collective" };
  }
  return { key, name: mention.is, kind: "unknown" };
}

/** For whom a party speaks or acts on a day: the state of a ministry, the body of an office holder, the actor of its unnamed people. */
export function principalOf({ key }: Pick<Party, "key">, day: string | null, lookup: ActorLookup): Party | null {
  const collective = key.startsWith("of:");
  const actor = lookup.actor(collective ? key.slice("of:".length) : key);
  if (!actor) return null;
  const id = collective ? actor.id : actor.kind === "person" ? officeOn(actor.roles, day)?.of : PARTS.has(actor.kind) ? actor.partOf : null;
  const principal = id ? asState(id, lookup) : null;
  return principal && principal.id !== key ? { key: principal.id, name: principal.name, kind: principal.kind } : null;
}

/** The side that a party is on: itself, or the last of those for whom it speaks. */
export function sideOf(party: Party, day: string | null, lookup: ActorLookup): Party {
  let side = party;
  for (let steps = 0; steps < 4; steps++) {
    const above = principalOf(side, day, lookup);
    if (!above) return side;
    side = above;
  }
  return side;
}

/** Organs, which act for what they are part of; a group or territory that is part of another acts for itself. */
const PARTS: ReadonlySet<ActorKind> = new Set([
  "government",
  "parliament",
  "ministry",
  "armed-forces",
  "police",
  "agency",
  "organ",
  "mission",
]);

/** The office that a person held on a day, the latest begun of several; with no day known, the only one there is. */
export function officeOn(roles: readonly Office[], day: string | null): Office | null {
  const offices = roles.filter(({ of }) => of !== null);
  if (day === null) return new Set(offices.map(({ of }) => of)).size === 1 ? (offices[0] ?? null) : null;
  const held = offices.filter((office) => covers(office, day));
  return held.toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? "") || a.title.localeCompare(b.title))[0] ?? null;
}

function covers({ from, to, open, seen }: Office, day: string): boolean {
  const first = from ?? seen?.[0] ?? null;
  const last = to ?? (open ? null : (seen?.[1] ?? null));
  // "2021" as an end covers the whole year.
  return (
    (first === null || first <= day) && (last === null || day.slice(0, last.length) <= last) && !(first === null && last === null && !open)
  );
}

function asState(id: string, lookup: ActorLookup): KnownActor | null {
  const actor = lookup.actor(id);
  if (actor?.kind !== "government" || actor.partOf === null) return actor;
  // Rival governments of one state are parties of their own.
  return actor.id === `${actor.partOf}-government` ? (lookup.actor(actor.partOf) ?? actor) : actor;
}
