/**
 * Makes knowledge/map/disputed.json of Natural Earth's disputed areas: `tsx scripts/compile-map.ts ne_10m_admin_0_disputed_areas.json`. Outlines are thinned to a tenth of a degree, which is as
 * exact as a map of a region shows; names and claims are told as Natural Earth tells them.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Ring = readonly (readonly [number, number])[];
interface Feature {
  readonly properties: Readonly<Record<string, string | null>>;
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
}

const [input] = process.argv.slice(2);
if (!input) throw new Error("give the file of Natural Earth's disputed areas");
const { features } = JSON.parse(readFileSync(input, "utf8")) as { readonly features: readonly Feature[] };
const told = ({ properties }: Feature, name: string) => properties[name.toUpperCase()] ?? properties[name.toLowerCase()] ?? null;

const areas = features.flatMap((feature) => {
  const polygons = feature.geometry.type === "Polygon" ? [feature.geometry.coordinates] : feature.geometry.coordinates;
  const thinned = polygons.map((rings) => rings.map(thin).filter((ring) => ring.length > 3)).filter((rings) => rings.length > 0);
  return thinned.length === 0
    ? []
    : [
        {
          type: "Feature",
          properties: { name: told(feature, "brk_name") ?? told(feature, "name"), note: told(feature, "note_brk") },
          geometry: { type: "MultiPolygon", coordinates: thinned },
        },
      ];
});
const out = fileURLToPath(new URL("../knowledge/map", import.meta.url));
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/disputed.json`, `${JSON.stringify({ type: "FeatureCollection", features: areas })}\n`);

/** A ring without what lies within a tenth of a degree of the point before. */
function thin(ring: Ring): Ring {
  const kept: [number, number][] = [];
  for (const [lon, lat] of ring) {
    const point: [number, number] = [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.1) kept.push(point);
  }
  const [first] = kept;
  return first ? [...kept, first] : [];
}
