import type { Analysis, Location, Place } from "../../text/index.js";
import type { Atlas, Candidate } from "./atlas.js";
import { type Choice, choose, type Surroundings } from "./choose.js";
import { type Evidence, findEvidence } from "./evidence.js";
import { type NameReading, type PlaceWords, readPlaceWords } from "./place-words.js";
import { wherePrecision } from "./precision.js";
import { findToponyms, type Toponym } from "./toponyms.js";

/** Words of one report → the places that they stand for. */
export interface Locator {
  /** `words`: those of the text; `name`: what they stand for where they name nothing themselves ("the city" → "Goma, Democratic Republic of the Congo"). */
  locate(words: string, name: string): Location;
}

const UNKNOWN: Location = { kind: "unknown" };
const NOWHERE: Surroundings = { countries: new Set(), units: new Set() };
/** What lies in what lies in what: so far, and no further. */
const DEEPEST = 2;

export function makeLocator(analysis: Analysis, atlas: Atlas): Locator {
  return new ReportLocator(analysis, atlas);
}

class ReportLocator implements Locator {
  readonly #evidence: Evidence;
  readonly #refused: ReadonlySet<string>;
  readonly #said: ReadonlyMap<string, readonly string[]>;
  readonly #done = new Map<string, Location>();

  constructor(
    analysis: Analysis,
    private readonly atlas: Atlas,
  ) {
    const places = findToponyms(analysis, atlas);
    const asPlaces = places.map((p) => p.text);
    this.#evidence = findEvidence(analysis, atlas, asPlaces);
    this.#refused = new Set(
      analysis.names
        .map((n) => ({ kind: n.kind, name: analysis.text.slice(n.start, n.end) }))
        .filter(({ kind, name }) => kind === "person" || (kind === "organisation" && !atlas.named(name).some((c) => !c.alternate)))
        .map(({ name }) => name)
        .filter((name) => !asPlaces.includes(name)),
    );
    this.#said = saidToLieIn(analysis, places, atlas);
  }

  locate(words: string, name: string): Location {
    const key = `${words}\n${name}`;
    const before = this.#done.get(key);
    if (before) return before;
    const found = this.#locate(words, name);
    this.#done.set(key, found);
    return found;
  }

  #locate(words: string, name: string): Location {
    if (this.#refused.has(words)) return UNKNOWN;
    const own = this.#words(words, 0);
    if (words === name) return own;
    const [base = name] = name.split(",");
    // "Donetsk region", "near Goma": the words say more of the place than its name does.
    if (own.kind === "place" && words !== base && words.includes(base)) return own;
    const resolved = this.#words(name, 0);
    if (resolved.kind !== "place") return own.kind === "unknown" ? resolved : own;
    return own.kind === "place" && own.place.id === resolved.place.id ? own : resolved;
  }

  #words(text: string, depth: number): Location {
    const words = readPlaceWords(text, (word) => this.atlas.demonym(word) !== null);
    if (words.sides) return this.#border(words.sides);
    const adjective = this.atlas.demonym(text);
    const country = adjective ? this.atlas.countryName(adjective) : null;
    if (country && adjective !== null && this.atlas.named(text).length === 0) return this.#words(country, depth + 1);
    return this.#named(words, depth) ?? this.#surrounding(words, depth);
  }

  #named(words: PlaceWords, depth: number): Location | null {
    for (const reading of words.readings) {
      const within = [...words.within, ...(this.#said.get(reading.name) ?? [])];
      const candidates = this.atlas.named(reading.name);
      if (candidates.length === 0) continue;
      const around = depth < DEEPEST ? this.#surroundings(within, depth, candidates) : NOWHERE;
      const choice = choose(reading.name, candidates, reading.kinds, around, this.#evidence);
      if (choice) return located(choice, reading);
    }
    return null;
  }

  /** Where the spot itself stands on no list, what it is said to lie in: "a hotel in Mogadishu". */
  #surrounding({ within }: PlaceWords, depth: number): Location {
    for (const outer of within) {
      const found = depth < DEEPEST ? this.#words(outer, depth + 1) : UNKNOWN;
      if (found.kind !== "unknown") return found;
    }
    return UNKNOWN;
  }

  /** The countries and units that words say a place lies in. Of several units of a name, the one in which a bearer lies. */
  #surroundings(within: readonly string[], depth: number, candidates: readonly Candidate[]): Surroundings {
    const countries = new Set<string>();
    const units = new Set<string>();
    for (const outer of within) {
      const demonym = this.atlas.demonym(outer);
      if (demonym) countries.add(demonym);
      const bearers = readPlaceWords(outer, () => false).readings.flatMap((r) => this.atlas.named(r.name));
      for (const { place, feature, unit } of bearers) {
        if (place.kind === "country" && place.country) countries.add(place.country);
        if (feature === "admin1" && unit && candidates.some((c) => c.unit === unit && c.place.id !== place.id)) units.add(unit);
      }
      if (countries.size > 0 || units.size > 0) continue;
      const place = this.#words(outer, depth + 1);
      if (place.kind !== "place") continue;
      const bearer = bearers.find((b) => b.place.id === place.place.id);
      if (bearer?.unit) units.add(bearer.unit);
      else for (const code of bearer?.countries ?? []) countries.add(code);
    }
    // A state that shares its name with a country ("Augusta, Georgia") is the narrower: where a bearer lies in it, that is meant.
    return units.size > 0 ? { countries: new Set(), units } : { countries, units };
  }

  #border(sides: readonly [string, string]): Location {
    const codes = sides.map(
      (side) => this.atlas.demonym(side) ?? this.atlas.named(side).find((c) => c.place.kind === "country")?.place.country,
    );
    const [a, b] = codes;
    if (!a || !b || a === b) return UNKNOWN;
    const names = [this.atlas.countryName(a) ?? a, this.atlas.countryName(b) ?? b].sort();
    const place: Place = {
      id: `border:${[a, b].sort().join("-")}`,
      name: `border of ${names.join(" and ")}`,
      kind: "border-line",
      country: null,
      lat: null,
      lon: null,
      claimedBy: [],
    };
    return { kind: "place", place, precision: 5, basis: "said" };
  }
}

function located(choice: Choice, { relation }: NameReading): Location {
  if (choice.kind === "several") return { kind: "ambiguous", candidates: choice.candidates.map((c) => c.place) };
  return { kind: "place", place: choice.candidate.place, precision: wherePrecision(choice.candidate, relation), basis: choice.basis };
}

/** What the report once says a name lies in ("Tripoli, Lebanon", "Bakhmut in eastern Ukraine") holds for the name throughout. */
function saidToLieIn({ text }: Analysis, places: readonly Toponym[], atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  places.forEach((name, i) => {
    const words = name.text;
    const add = (outer: string) => said.set(words, [...(said.get(words) ?? []), outer]);
    const [previous, next] = [places[i - 1], places[i + 1]];
    const between = next ? text.slice(name.end, next.start) : "";
    const outer = next?.text ?? "";
    const listed =
      (previous && /^(?:, |,? and )$/.test(text.slice(previous.end, name.start))) ||
      (next && /^,? (?:and|or) \p{Lu}/u.test(text.slice(next.end, next.end + 8)));
    const isCountry = (place: string) => atlas.named(place)[0]?.place.kind === "country";
    const country = isCountry(outer);
    if (country && isCountry(words)) return;
    if (/^, (?:in |the )*$/.test(between) ? country || !listed : INSIDE.test(between)) add(outer);
    const before = OF_PEOPLE.exec(text.slice(Math.max(0, name.start - 60), name.start))?.[1];
    if (before && atlas.demonym(before)) add(before);
  });
  return said;
}

const INSIDE = /^,? (?:city |town |village |province |region |district |state )?(?:in|of) (?:the |\p{Ll}+(?:ern)? )*$/u;
/** "the Syrian city of". */
const OF_PEOPLE = /(\p{Lu}[\p{L}-]+) (?:\p{Ll}+ )*(?:city|town|village|port|capital|province|region|state|district|island) of $/u;
