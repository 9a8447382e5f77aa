import type { Party } from "../positions/party.js";
import type { Contact } from "./contact.js";

/** A contact with those who took part told apart, as far as the other contacts tell who goes between whom. */
export type SortedContact = Omit<Contact, "unsorted">;

/** Tells sides from mediators where a statement does not: "Israel, Hamas, Qatar and Egypt met" has as sides those between whom the others are known to go. */
export function sortSides(contacts: readonly Contact[]): readonly SortedContact[] {
  const pairs = new Map<string, Pair>();
  for (const { sides, mediators } of contacts) {
    for (const pair of pairsOf(sides)) {
      const known = pairs.get(keyOf(pair)) ?? { sides: pair, mediators: new Set<string>(), contacts: 0 };
      for (const { key } of mediators) known.mediators.add(key);
      pairs.set(keyOf(pair), { ...known, contacts: known.contacts + 1 });
    }
  }
  const between = new Set([...pairs.values()].flatMap(({ mediators }) => [...mediators]));
  return contacts.map(({ unsorted, ...contact }) =>
    unsorted.length === 0 ? contact : { ...contact, ...sorted(unsorted, contact.stored.statement.quote, pairs, between) },
  );
}

interface Pair {
  readonly sides: readonly Party[];
  readonly mediators: Set<string>;
  readonly contacts: number;
}

function sorted(
  parties: readonly Party[],
  quote: string,
  pairs: ReadonlyMap<string, Pair>,
  between: ReadonlySet<string>,
): Pick<Contact, "sides" | "mediators"> {
  const possible = pairsOf(parties)
    .map((pair) => pairs.get(keyOf(pair)))
    .filter((pair) => pair !== undefined)
    .filter(({ sides, mediators }) =>
      parties.every((party) => sides.some(({ key }) => key === party.key) || mediators.has(party.key) || isBody(party)),
    );
  const [best] = possible.sort((a, b) => b.contacts - a.contacts || keyOf(a.sides).localeCompare(keyOf(b.sides)));
  if (best) return { sides: best.sides, mediators: parties.filter(({ key }) => !best.sides.some((side) => side.key === key)) };
  const goBetweens = parties.filter((party) => between.has(party.key) || isBody(party));
  const rest = parties.filter((party) => !goBetweens.includes(party));
  if (rest.length > 2 || (rest.length === 2 && (goBetweens.length > 0 || SIDES.test(quote)))) return { sides: rest, mediators: goBetweens };
  // "Qatar and Egypt are mediating" names no side.
  return { sides: [], mediators: goBetweens };
}

const SIDES = /\b(?:delegations?|sides|round|negotiat\w+|talks between)\b/i;

/** An international body is seldom a side. */
function isBody({ kind }: Party): boolean {
  return kind === "organisation" || kind === "aid-organisation" || kind === "organ";
}

export function pairsOf(parties: readonly Party[]): readonly (readonly Party[])[] {
  return parties.flatMap((one, i) => parties.slice(i + 1).map((other) => [one, other]));
}

export function keyOf(parties: readonly Party[]): string {
  return parties
    .map(({ key }) => key)
    .sort()
    .join(" + ");
}
