import type { Span } from "./span.js";

/** What a place is; settlements and what follows them are spots, what stands before them areas, waters and lines. */
export const PLACE_KINDS = [
  "continent",
  "country",
  "territory",
  "region",
  "zone",
  /** First-level unit of a country: state, province, governorate, oblast. */
  "admin1",
  /** Second-level unit: district, county. */
  "admin2",
  "sea",
  "gulf",
  "strait",
  "lake",
  "river",
  "canal",
  "corridor",
  "border-line",
  "mountain",
  "settlement",
  "camp",
  "crossing",
  "dam",
  "base",
  "plant",
  "port",
  "airport",
  "island",
  "prison",
  "hospital",
  "site",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  /** `geonames:360630`, `country:EG`, `admin1:US.CA` and `admin2:US.IN.143` (codes of GeoNames), `place:rafah-crossing` (our own lists). */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where it lies in several, in none, or where that is the dispute. */
  readonly country: string | null;
  /** Degrees, WGS 84; null for areas and lines, which are never shown as a point, and where no source tells. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO codes of the states that claim it, where its belonging is disputed. */
  readonly claimedBy: readonly string[];
}

/** Where a report was filed: "JAYAPURA, Indonesia -", "CAIRO (AP) —". Not the place of what it tells. Offsets count in the whole text. */
export interface Dateline extends Span {
  /** The words of the place, or places: "GENEVA/PORT-AU-PRINCE". */
  readonly t: string;
  /** The places, as far as they are known. */
  readonly places: readonly Place[];
}

/**
 * How exactly the words tell where, after UCDP's `where_prec`: 1 a named spot or settlement, 2 near one, 3 a district (second-level unit),
 * 4 a first-level unit, 5 a line or a region without firm bounds, 6 a country or larger, 7 at sea or in the air.
 */
export type WherePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Why a place was chosen among those of its name. */
export type PlaceBasis =
  /** No other place has the name. */
  | "only-one"
  /** The report says what it lies in: "Tripoli, Lebanon". */
  | "said"
  /** The countries and the places near it that the report names. */
  | "context"
  /** By far the best known of its name. */
  | "best-known";

/** What the words of a place stand for. */
export type Location =
  | { readonly kind: "place"; readonly place: Place; readonly precision: WherePrecision; readonly basis: PlaceBasis }
  /** Several places may be meant: the likeliest first. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly kind: "unknown" };
