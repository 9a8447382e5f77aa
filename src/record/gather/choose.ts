import type { Gathering } from "./gathering.js";

/** An item that was before, with the group it stands in. */
export interface Candidate<Features> {
  readonly order: string;
  readonly group: number;
  readonly features: Features;
}

/**
 * Which group of its candidates an item joins, by the row of the group's founder; null where it founds one of its own: the group that it is most
 * like on the average, if that reaches the threshold. A group with a candidate that has a likeness of 0 is out of the question; of equal groups
 * it is the one whose first candidate is the earliest.
 */
export function chooseGroup<Features>(
  { likeness, threshold }: Pick<Gathering<Features>, "likeness" | "threshold">,
  features: Features,
  candidates: Iterable<Candidate<Features>>,
): number | null {
  const tallies = new Map<number, Tally>();
  for (const candidate of candidates) {
    const known = tallies.get(candidate.group);
    if (known?.vetoed) continue;
    const score = likeness(features, candidate.features);
    const sum = Math.round(score * FINE);
    if (!known) tallies.set(candidate.group, { sum, count: 1, first: candidate.order, vetoed: score === 0 });
    else {
      known.vetoed = score === 0;
      known.sum += sum;
      known.count++;
      if (candidate.order < known.first) known.first = candidate.order;
    }
  }
  const least = Math.round(threshold * FINE);
  let best: { readonly group: number; readonly mean: number; readonly first: string } | null = null;
  for (const [group, { sum, count, first, vetoed }] of tallies) {
    const mean = sum / count;
    if (vetoed || mean < least) continue;
    if (!best || mean > best.mean || (mean === best.mean && first < best.first)) best = { group, mean, first };
  }
  return best?.group ?? null;
}

/** Whole numbers add up to the same in any order. */
const FINE = 2 ** 24;

interface Tally {
  sum: number;
  count: number;
  first: string;
  vetoed: boolean;
}
