import type { Forest } from "../../../forest/index.js";
import { type Anaphor, type Candidate, candidatesFor, withoutNumber } from "./candidates.js";
import { rowsOf } from "./features.js";

export type { Anaphor } from "./candidates.js";
export { REFERENT_FEATURES } from "./features.js";

/** A candidate with the values of its features, and how likely the trees find it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly row: Float64Array;
  readonly likely: number;
}

/** Everybody whom the words may stand for, likeliest first. */
export function weigh(anaphor: Anaphor, pronoun: boolean, forest: Forest): Weighed[] {
  const candidates = candidatesFor(anaphor, pronoun);
  const rows = rowsOf(anaphor, candidates);
  return candidates
    .flatMap((candidate, i) => {
      const row = rows[i];
      return row ? [{ candidate, row, likely: forest(row) }] : [];
    })
    .sort((a, b) => b.likely - a.likely);
}

/**
 * The names that the words stand for: the likeliest; where the rules speak of two ("both sides") the two likeliest, of more the rules' own; the words
 * themselves, without a number, where nobody is likelier.
 */
export function referents(anaphor: Anaphor, pronoun: boolean, forest: Forest): readonly string[] {
  const { ruled } = anaphor;
  if (ruled.length > 2) return ruled;
  const weighed = weigh(anaphor, pronoun, forest);
  if (ruled.length === 2) return twoOf(weighed).toSorted((a, b) => place(ruled, a) - place(ruled, b));
  const [best] = weighed;
  return best ? [best.candidate.own ? withoutNumber(best.candidate.name) : best.candidate.name] : [];
}

const place = (names: readonly string[], name: string) => (names.includes(name) ? names.indexOf(name) : names.length);

/** The two likeliest that are not one country under two names. */
function twoOf(weighed: readonly Weighed[]): readonly string[] {
  const [first, ...others] = weighed.filter(({ candidate }) => candidate.party !== null).map(({ candidate }) => candidate);
  const country = first?.party?.country;
  const second = others.find(({ party }) => !country || party?.country !== country || party.sort === "person");
  return first && second ? [first.name, second.name] : [];
}
