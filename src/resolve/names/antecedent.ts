import type { Party, Sighting } from "./party.js";

/** Where something is said that stands for a party named elsewhere. */
export interface Place {
  readonly word: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How far a sighting is from being the antecedent; a sentence further back costs 1. */
function cost(sighting: Sighting, place: Place): number {
  const back = place.sentence - sighting.sentence;
  const apart = sighting.paragraph === place.paragraph ? 0 : sighting.paragraph === 0 ? 1.5 : 0.3;
  const nearer = (place.word - sighting.last) / 1000;
  return back + apart + nearer - (sighting.subject ? 0.75 : sighting.qualifier ? -0.5 : 0);
}

/** The parties sighted before `place` that fit, likeliest antecedent first, each once; `handicap` is in sentences. */
export function antecedents(
  sightings: readonly Sighting[],
  place: Place,
  fits: (sighting: Sighting) => boolean,
  handicap: (sighting: Sighting) => number = () => 0,
): Party[] {
  const best = new Map<string, { party: Party; cost: number }>();
  for (const sighting of sightings) {
    if (sighting.last >= place.word || !fits(sighting)) continue;
    const c = cost(sighting, place) + handicap(sighting);
    const known = best.get(sighting.party.name);
    if (!known || c < known.cost) best.set(sighting.party.name, { party: sighting.party, cost: c });
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).map((b) => b.party);
}
