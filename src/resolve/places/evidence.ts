import type { Analysis } from "../../text/index.js";
import type { Atlas, Candidate } from "./atlas.js";

/** What a report tells of where it plays, apart from the words to be resolved. */
export interface Evidence {
  /** ISO code → share of the report's country mentions, adjectives included, 0–1; `without`: a name whose own mentions do not count. */
  country(code: string, without: string): number;
  /** First-level units named beside it, by GeoNames code. */
  unit(code: string, without: string): boolean;
  /** Whether places that lie in the first-level unit are named. */
  peopled(code: string, without: string): boolean;
  /** Kilometres to the nearest place that the report names and that has but one likely bearer; infinite where there is none. */
  distance(candidate: Candidate, without: string): number;
}

interface Anchor {
  readonly name: string;
  readonly candidate: Candidate;
}

/** Of several bearers of a name, one with so many times the people of the next is meant unless something speaks against it. */
const FAR_LARGER = 20;
const LARGE = 100_000;

/** Reads the report's names of places and its adjectives of countries. `outlet`: the ISO code of the outlet's country, where it is known. */
export function findEvidence(analysis: Analysis, atlas: Atlas, placeNames: readonly string[]): Evidence {
  const countries: { readonly name: string; readonly code: string }[] = [];
  const anchors: Anchor[] = [];
  const units: { readonly name: string; readonly code: string }[] = [];
  const known = new Map<string, readonly Candidate[]>();
  for (const name of placeNames) {
    const candidates = known.get(name) ?? atlas.named(name);
    known.set(name, candidates);
    const country = candidates.find((c) => c.place.kind === "country");
    if (country?.place.country) countries.push({ name, code: country.place.country });
    const unit = candidates.filter((c) => c.feature === "admin1");
    for (const { unit: code } of unit.length <= 2 ? unit : []) if (code) units.push({ name, code });
    const anchor = country ? null : likeliest(candidates);
    if (anchor) anchors.push({ name, candidate: anchor });
  }
  for (const word of analysis.words) {
    const code = atlas.demonym(word.text);
    if (code) countries.push({ name: word.text, code });
  }
  const shares = new Map<string, ReadonlyMap<string, number>>();
  const sharesWithout = (name: string): ReadonlyMap<string, number> => {
    const before = shares.get(name);
    if (before) return before;
    const counted = [...countries, ...anchors.flatMap((a) => a.candidate.countries.map((code) => ({ name: a.name, code })))].filter(
      (c) => c.name !== name,
    );
    const tally = new Map<string, number>();
    for (const { code } of counted) tally.set(code, (tally.get(code) ?? 0) + 1 / counted.length);
    shares.set(name, tally);
    return tally;
  };
  return {
    country: (code, without) => sharesWithout(without).get(code) ?? 0,
    unit: (code, without) => units.some((u) => u.code === code && u.name !== without),
    peopled: (code, without) => anchors.some((a) => a.candidate.unit === code && a.name !== without),
    distance: (candidate, without) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (const { name, candidate: other } of anchors) if (name !== without) nearest = Math.min(nearest, kilometres(candidate, other));
      return nearest;
    },
  };
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  const points = candidates.filter((c) => c.place.kind === "settlement" && c.feature !== null);
  const [first, second] = [...points].sort((a, b) => b.population - a.population);
  if (!first) return null;
  if (!second) return first;
  return first.population >= LARGE && first.population >= FAR_LARGER * second.population ? first : null;
}

/** Great-circle distance; infinite where one has no point. */
export function kilometres({ place: a }: Pick<Candidate, "place">, { place: b }: Pick<Candidate, "place">): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const [north, east] = [(b.lat - a.lat) * radians, (b.lon - a.lon) * radians];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(east / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(chord));
}
