import type { Place, PlaceKind } from "../../text/index.js";
import { type Feature, GazetteerFile, type Row } from "./gazetteer-file.js";
import type { ListedPlace } from "./listed-place.js";
import { placeKey, placeKeys } from "./place-key.js";

/** What the atlas is made of; the parsed files of knowledge/. */
export interface PlaceKnowledge {
  /** knowledge/gazetteer/places.bin. */
  readonly gazetteer: Uint8Array;
  /** knowledge/gazetteer/countries.json. */
  readonly codes: readonly {
    readonly code: string;
    readonly name: string;
    readonly names: readonly string[];
    readonly claimed_by?: readonly string[];
  }[];
  /** knowledge/countries.json. */
  readonly countries: readonly { readonly name: string; readonly forms: readonly string[]; readonly demonyms: readonly string[] }[];
  readonly places: readonly ListedPlace[];
  /** knowledge/gazetteer/unit-names.json: more names of first-level units, by their GeoNames code. */
  readonly unitNames: readonly { readonly code: string; readonly names: readonly string[] }[];
}

/** A place that a name may stand for. */
export interface Candidate {
  readonly place: Place;
  /** What the gazetteer says it is; null for countries and places of our own lists. */
  readonly feature: Feature | null;
  /** Whether the name is not its main one. */
  readonly alternate: boolean;
  readonly population: number;
  /** GeoNames code of the first-level unit that it is or lies in. */
  readonly unit: string | null;
  /** ISO codes of all countries that it lies in. */
  readonly countries: readonly string[];
  /** Whether its point is that of a settlement near it. */
  readonly nearby: boolean;
}

/** A name with so many bearers tells little; the most populous are looked at. */
const MOST_BEARERS = 150;
const KINDS: Readonly<Record<string, PlaceKind>> = { admin1: "admin1", admin2: "admin2" };

/** Everything that is known of places, by name. Made once for any number of reports. */
export class Atlas {
  readonly #file: GazetteerFile;
  readonly #listed = new Map<string, (Candidate | ListedPlace)[]>();
  readonly #found = new Map<ListedPlace, Candidate>();
  readonly #demonyms = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** Who claims the units of disputed areas. */
  readonly #claims = new Map<string, readonly string[]>();

  constructor({ gazetteer, codes, countries, places, unitNames }: PlaceKnowledge) {
    this.#file = new GazetteerFile(gazetteer);
    const forms = new Map(countries.map((c) => [c.name, c]));
    for (const { code, name, names, claimed_by } of codes) {
      const place: Place = {
        id: `country:${code}`,
        name,
        kind: "country",
        country: code,
        lat: null,
        lon: null,
        claimedBy: claimed_by ?? [],
      };
      this.#names.set(code, name);
      this.#list([name, ...names, ...(forms.get(name)?.forms ?? [])], { ...listed(place), countries: [code] });
      for (const demonym of forms.get(name)?.demonyms ?? [])
        for (const form of [demonym, `${demonym}s`]) if (!this.#demonyms.has(placeKey(form))) this.#demonyms.set(placeKey(form), code);
    }
    for (const { code, names } of unitNames) {
      const row = this.#file.unitRow(code);
      if (row !== null) this.#list(names, this.#candidate(row, false));
    }
    for (const entry of places) {
      for (const unit of entry.units ?? []) this.#claims.set(unit, entry.claimed_by ?? []);
      this.#list([entry.name, ...entry.names], entry);
    }
  }

  /** What a name may stand for; `[]` where nothing bears it. Countries and our own lists come first; a region that is a first-level unit is that. */
  named(name: string): readonly Candidate[] {
    const keys = placeKeys(name);
    const own = (keys.map((key) => this.#listed.get(key)).find((found) => found) ?? []).map((c) => ("place" in c ? c : this.#ofList(c)));
    const hits = keys.map((key) => this.#file.find(key)).find((found) => found.length > 0) ?? [];
    const rows = hits.slice(0, MOST_BEARERS).map(({ row, alternate }) => this.#candidate(row, alternate));
    const isUnit = (region: Candidate) => rows.some((c) => c.feature === "admin1" && region.countries.includes(c.countries[0] ?? ""));
    const ours = own.filter((c) => c.place.kind !== "region" || c.place.claimedBy.length > 0 || !isUnit(c));
    return [...ours, ...rows.filter((row) => row.feature !== "admin1" || !ours.some((c) => c.unit === row.unit && isArea(c)))];
  }

  /** ISO code of the country whose people or adjective the word is: "Syrian", "Syrians". */
  demonym(word: string): string | null {
    return /^\p{Lu}/u.test(word) ? (this.#demonyms.get(placeKey(word)) ?? null) : null;
  }

  /** The country with this ISO code, in English; null where there is none. */
  countryName(code: string): string | null {
    return this.#names.get(code) ?? null;
  }

  #list(names: readonly string[], candidate: Candidate | ListedPlace): void {
    for (const key of new Set(names.map(placeKey))) this.#listed.set(key, [...(this.#listed.get(key) ?? []), candidate]);
  }

  /** Worked out when first asked for: most lists are never asked for most of their places. */
  #ofList(entry: ListedPlace): Candidate {
    const before = this.#found.get(entry);
    if (before) return before;
    const own = entry.lat ?? null;
    const near = own === null && entry.near ? this.#near(entry.near, entry.countries) : null;
    const [lat, lon] = near ? [near.latitude, near.longitude] : [own, entry.lon ?? null];
    const candidate = {
      ...listed({
        id: `place:${entry.id}`,
        name: entry.name,
        kind: entry.kind === "town" ? "settlement" : entry.kind,
        country: entry.country,
        lat,
        lon,
        claimedBy: entry.claimed_by ?? [],
      }),
      unit: near?.unit ?? entry.units?.[0] ?? null,
      countries: entry.countries.length > 0 ? entry.countries : entry.country ? [entry.country] : [],
      nearby: near !== null,
    };
    this.#found.set(entry, candidate);
    return candidate;
  }

  #near(near: number | string, countries: readonly string[]): Row | null {
    const number = Number(String(near).replace("geonames:", ""));
    if (Number.isInteger(number) && number > 0) {
      const row = this.#file.rowOf(number);
      return row === null ? null : this.#file.row(row);
    }
    const rows = this.#file.find(placeKey(String(near))).map(({ row }) => this.#file.row(row));
    const settled = rows.filter((r) => r.number > 0);
    return settled.find((r) => countries.includes(r.country)) ?? settled[0] ?? null;
  }

  #candidate(index: number, alternate: boolean): Candidate {
    const row = this.#file.row(index);
    const kind = KINDS[row.feature] ?? "settlement";
    const point = kind === "settlement";
    const id = point ? `geonames:${row.number}` : kind === "admin1" ? `admin1:${row.unit}` : `admin2:${row.code}`;
    const claimedBy = (row.unit && this.#claims.get(row.unit)) || [];
    const place: Place = {
      id,
      name: row.name,
      kind,
      country: row.country,
      lat: point ? row.latitude : null,
      lon: point ? row.longitude : null,
      claimedBy,
    };
    return { place, feature: row.feature, alternate, population: row.population, unit: row.unit, countries: [row.country], nearby: false };
  }
}

/** Whether places lie in it, as in a first-level unit. */
export const isArea = ({ place, feature }: Candidate): boolean => feature === "admin1" || place.kind === "territory";

function listed(place: Place): Candidate {
  return { place, feature: null, alternate: false, population: 0, unit: null, countries: [], nearby: false };
}
