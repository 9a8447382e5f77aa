import type { Actor } from "./actor.js";
import { type Asked, codeOf } from "./mention.js";
import { nearOffice } from "./offices.js";
import { canonicalTitle } from "./titles.js";

/** A way to tell actors of one name apart; keeps those that it fits. */
interface Clue {
  readonly why: string;
  readonly fits: (actor: Actor, asked: Asked) => boolean;
}

/** The kinds that a sort of party may be; what stands nowhere here may be any. */
const KINDS: Readonly<Partial<Record<string, RegExp>>> = {
  person: /^person$/,
  country: /^(?:state|territory)$/,
  government: /^(?:government|state|territory|agency)$/,
  army: /^(?:armed-forces|police|agency|armed-group|mission)$/,
  ministry: /^(?:ministry|agency|organ)$/,
  movement: /^(?:armed-group|party|organisation|people|government|rights-group)$/,
};

/** Whether an actor of the kind may be what the naming rules take the mention for. */
export function isOfSort({ kind }: Actor, { mention }: Asked): boolean {
  const kinds = mention.sort && KINDS[mention.sort];
  return kinds ? kinds.test(kind) : true;
}

/** Whether the report calls a person by an office that it held about then. */
export function isCalledSo({ roles }: Actor, { mention, day }: Asked): boolean {
  return roles.some(
    (role) => nearOffice(role, day) && (canonicalTitle(role.title) ?? " ").split(" ").every((word) => mention.called.has(word)),
  );
}

/** Whether the report names the actor's country. */
export function isOfReport({ country }: Actor, { countries }: Asked): boolean {
  return country !== null && countries.has(country);
}

/** Whether one of the person's offices is of about the report's day; of whoever has none known, nothing speaks against it. */
export function isOfTime({ roles }: Actor, { day }: Asked): boolean {
  return roles.length === 0 || roles.some((role) => nearOffice(role, day));
}

const CLUES: readonly Clue[] = [
  { why: "the sort of party", fits: isOfSort },
  {
    why: "the country that the mention names",
    fits: ({ country }, { mention, lists }) =>
      country !== null && country === codeOf(mention.country ?? mention.affiliation?.country ?? null, lists),
  },
  { why: "the office that the report gives", fits: isCalledSo },
  { why: "a country of the report", fits: isOfReport },
  { why: "in office about then", fits: isOfTime },
];

/** The actors that are left once each clue that fits some has put out the others. */
export function tellApart(actors: readonly Actor[], asked: Asked): readonly Actor[] {
  return CLUES.reduce((left, { fits }) => {
    const kept = left.length > 1 ? left.filter((actor) => fits(actor, asked)) : left;
    return kept.length > 0 ? kept : left;
  }, actors);
}
