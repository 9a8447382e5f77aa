import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea } from "d3-geo";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Land and borders, and the areas whose belonging is disputed (Natural Earth). */
export interface Basemap {
  readonly land: FeatureCollection;
  readonly borders: MultiLineString;
  readonly disputed: readonly Feature<MultiPolygon, { readonly name: string; readonly note: string | null }>[];
}

const require = createRequire(import.meta.url);
const DISPUTED = new URL("../../../../knowledge/map/disputed.json", import.meta.url);
const read = new Map<"50m" | "110m", Basemap>();

/** The world as it is drawn at a scale; read once. */
export function basemap(scale: "50m" | "110m"): Basemap {
  const known = read.get(scale) ?? open(scale);
  read.set(scale, known);
  return known;
}

function open(scale: "50m" | "110m"): Basemap {
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), "utf8")) as Topology;
  const countries = topology.objects.countries as GeometryCollection;
  const { features } = JSON.parse(readFileSync(DISPUTED, "utf8")) as { readonly features: Basemap["disputed"] };
  return {
    land: feature(topology, countries) as FeatureCollection,
    borders: mesh(topology, countries, (a, b) => a !== b),
    disputed: features.map(turned),
  };
}

/** On a globe the inside of a ring is on one side of it: what would cover most of the world was meant the other way round. */
function turned<F extends Basemap["disputed"][number]>(area: F): F {
  const coordinates = area.geometry.coordinates.map((rings) => {
    const around = geoArea({ type: "Polygon", coordinates: rings }) > 2 * Math.PI;
    return around ? rings.map((ring) => ring.toReversed()) : rings;
  });
  return { ...area, geometry: { ...area.geometry, coordinates } };
}
