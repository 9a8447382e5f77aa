import { Failure, PLACE_KINDS, type PlaceKind } from "../../text/index.js";

/** A place of our own lists: knowledge/places/*.json, knowledge/gazetteer/areas.json and disputed.json, and the analyst's own. */
export interface ListedPlace {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: PlaceKind | "town";
  readonly country: string | null;
  readonly countries: readonly string[];
  readonly claimed_by?: readonly string[];
  /** GeoNames codes of the first-level units that lie in it. */
  readonly units?: readonly string[];
  /** GeoNames number, or name, of the settlement by which it lies. */
  readonly near?: number | string | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** Reads the content of a list. Fails with `bad-places`, saying which place of which file and what is wrong with it; `file` is the file's name. */
export function listedPlaces(content: unknown, file: string): readonly ListedPlace[] {
  const places = isRecord(content) ? content.places : undefined;
  if (!Array.isArray(places)) throw new Failure("bad-places", `${file}: no list "places"`);
  places.forEach((place: unknown, i) => {
    const problem = problemOf(place);
    const which = isRecord(place) && typeof place.id === "string" ? `"${place.id}"` : `number ${i + 1}`;
    if (problem) throw new Failure("bad-places", `${file}: place ${which}: ${problem}`);
  });
  return places.map((place) => ({ ...place, countries: place.countries ?? (place.country ? [place.country] : []) }));
}

/** What is wrong with an entry; null where nothing is. */
function problemOf(place: unknown): string | null {
  if (!isRecord(place)) return "not an object";
  const { id, name, names, kind, country, countries, lat, lon } = place;
  if (typeof id !== "string" || !/^[\p{Ll}\p{N}-]+$/u.test(id)) return '"id" is not a name in lower case with hyphens';
  if (typeof name !== "string" || name === "") return '"name" is missing';
  if (!isTexts(names)) return '"names" is not a list of names';
  if (typeof kind !== "string" || (kind !== "town" && !PLACE_KINDS.includes(kind as PlaceKind)))
    return `"kind" is none of ${["town", ...PLACE_KINDS].join(", ")}`;
  if (country !== null && !isCode(country)) return '"country" is neither a code of two letters nor null';
  if (countries !== undefined && !(isTexts(countries) && countries.every(isCode)))
    return '"countries" is not a list of codes of two letters';
  if (!isDegrees(lat, 90) || !isDegrees(lon, 180) || ((lat ?? null) === null) !== ((lon ?? null) === null))
    return '"lat" and "lon" are not degrees, both of them';
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((v) => typeof v === "string");
const isCode = (value: unknown): boolean => typeof value === "string" && /^[A-Z]{2}$/.test(value);
const isDegrees = (value: unknown, most: number): boolean =>
  value === undefined || value === null || (typeof value === "number" && Math.abs(value) <= most);
