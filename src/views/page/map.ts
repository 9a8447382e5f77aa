import { z } from "@hono/zod-openapi";
import type { Happening, Page } from "../../record/index.js";
import type { PlaceMention } from "../../statement/index.js";
import { dayWording } from "../days.js";
import { citeOf } from "../listing.js";
import { happeningEntry } from "../timeline.js";
import { entry, type Frozen } from "./atoms.js";

const place = z.object({
  /** The place's id, or `name:` and its name where no list knows it. */
  key: z.string(),
  name: z.string(),
  /**
   * `point`: a named spot; `near`: near one; `area`: somewhere in a district, province or region; `country`: no more is told than the country, or a larger part of the world; `unknown`: no list knows
   * the place, or it may be several.
   */
  how: z.enum(["point", "near", "area", "country", "unknown"]),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  country: z.string().nullable(),
  claimedBy: z.array(z.string()),
  /** Whether all that is told to have been there is so by the dateline of its report alone. */
  dateline: z.boolean(),
  happenings: z.number().int(),
});

export const mapSchema = z
  .object({
    page: z.literal("map"),
    places: z.array(place),
    /** Happenings of which nobody tells where. */
    nowhere: z.number().int(),
    /** How many happenings were looked at; `more` where there are others. */
    happenings: z.number().int(),
    more: z.boolean(),
    /** The place that the address asks for, with what happened there. */
    at: z.object({ key: z.string(), name: z.string(), entries: z.array(entry) }).nullable(),
  })
  .openapi("Map");
export type MapPage = Frozen<z.infer<typeof mapSchema>>;
export type PlaceShown = MapPage["places"][number];

type Told = Happening & { readonly name: string | null };

/** Happenings by place. A happening that is told of several places stands at each; which is right, the record does not say. */
export function mapPage({ found, more }: Page<Told>, at: string | null): MapPage {
  const places = new Map<string, { readonly mentions: PlaceMention[]; readonly told: Told[] }>();
  for (const happening of found)
    for (const { mention } of happening.places) {
      const known = places.get(keyOf(mention)) ?? { mentions: [], told: [] };
      places.set(keyOf(mention), known);
      known.mentions.push(mention);
      if (!known.told.includes(happening)) known.told.push(happening);
    }
  const chosen = at === null ? undefined : places.get(at);
  return {
    page: "map",
    places: [...places]
      .map(([key, { mentions, told }]) => placeShown(key, mentions, told.length))
      .sort((a, b) => b.happenings - a.happenings || (a.key < b.key ? -1 : 1)),
    nowhere: found.filter((happening) => happening.places.length === 0).length,
    happenings: found.length,
    more,
    at: chosen && at !== null ? { key: at, name: nameOf(chosen.mentions[0]), entries: chosen.told.map(entryOf) } : null,
  };
}

function placeShown(key: string, mentions: readonly PlaceMention[], happenings: number): PlaceShown {
  const [first] = mentions;
  const precisions = mentions.flatMap(({ place }) => (place ? [place.precision] : []));
  const how = howExactly(first, precisions);
  const pinned = how === "point" || how === "near";
  return {
    key,
    name: nameOf(first),
    how,
    // What is no spot has no point, whatever a list says of its middle.
    lat: pinned ? (first?.place?.lat ?? null) : null,
    lon: pinned ? (first?.place?.lon ?? null) : null,
    country: first?.place?.country ?? null,
    claimedBy: [...(first?.place?.claimed_by ?? [])],
    dateline: mentions.every(({ dateline }) => dateline === true),
    happenings,
  };
}

/** After UCDP's precision: 1 a named spot, 2 near one, 3 a district, 4 a first-level unit, 5 a line or region, 6 a country or larger, 7 at sea or in the air. */
function howExactly(mention: PlaceMention | undefined, precisions: readonly number[]): PlaceShown["how"] {
  const place = mention?.place;
  if (!place || precisions.length === 0) return "unknown";
  const best = Math.min(...precisions);
  if (best >= 6) return "country";
  if (best >= 3 || place.lat === null || place.lon === null) return "area";
  return best === 1 ? "point" : "near";
}

function keyOf({ place, is }: PlaceMention): string {
  return place?.id ?? `name:${is.toLowerCase()}`;
}

function nameOf(mention: PlaceMention | undefined): string {
  return mention?.place?.name ?? mention?.is ?? "";
}

function entryOf(happening: Told) {
  const told = happeningEntry(happening);
  return { ...told, heading: told.fields.day ? dayWording(told.fields.day) : "day not known", cites: happening.statements.map(citeOf) };
}
