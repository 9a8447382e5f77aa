import { readFileSync } from "node:fs";
import { GazetteerFile } from "../../src/resolve/places/gazetteer-file.js";
import type { Place } from "../../src/text/index.js";

export interface Point {
  readonly lat: number;
  readonly lon: number;
}
type Ring = readonly (readonly [number, number])[];
interface Shape {
  readonly rings: readonly Ring[];
  readonly middle: Point;
  readonly area: number;
}
interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** What the benchmark knows of areas, for which the product gives no point. */
export interface Shapes {
  /** A point to compare an area by; null where there is none. */
  middle(place: Place): Point | null;
  has(place: Place): boolean;
  /** Whether the point lies in the area's shape. */
  contains(place: Place, point: Point): boolean;
}

/** Shapes of countries and first-level units from Natural Earth; units without a shape have the middle of their settlements. */
export function readShapes(naturalEarth: string, gazetteer: Uint8Array): Shapes {
  const features = (file: string): readonly Feature[] => JSON.parse(readFileSync(`${naturalEarth}/${file}.json`, "utf8")).features;
  const shapes = new Map<string, Shape>();
  const continents = new Map<string, Shape[]>();
  for (const { properties, geometry } of features("ne_110m_admin_0_countries")) {
    const shape = shapeOf(geometry);
    shapes.set(`country:${properties.WB_A2 === "-99" || !properties.WB_A2 ? properties.ISO_A2 : properties.WB_A2}`, shape);
    shapes.set(`name:${properties.NAME}`, shape);
    const continent = String(properties.CONTINENT);
    continents.set(continent, [...(continents.get(continent) ?? []), shape]);
  }
  for (const { properties, geometry } of features("ne_50m_admin_1_states_provinces"))
    if (properties.gn_a1_code) shapes.set(`admin1:${properties.gn_a1_code}`, shapeOf(geometry));
  const settled = settledMiddles(new GazetteerFile(gazetteer));
  const shapeFor = (place: Place) => shapes.get(unitOf(place)) ?? shapes.get(`name:${place.name}`);
  return {
    middle(place) {
      const shape = shapeFor(place);
      if (shape) return shape.middle;
      const parts = continents.get(place.name);
      if (parts) return mean(parts);
      return settled.get(unitOf(place)) ?? null;
    },
    has: (place) => shapeFor(place) !== undefined,
    contains(place, point) {
      return shapeFor(place)?.rings.some((ring) => inside(ring, point)) ?? false;
    },
  };
}

/** A second-level unit has no shape and no settlements of its own here: the first-level unit that it lies in. */
const unitOf = ({ id }: Place): string => id.replace(/^admin2:(\w+\.\w+)\..*$/, "admin1:$1");

function settledMiddles(file: GazetteerFile): ReadonlyMap<string, Point> {
  const sums = new Map<string, { lat: number; lon: number; n: number }>();
  for (let i = 0; i < file.size; i++) {
    const row = file.row(i);
    if (row.number === 0) continue;
    for (const key of [`admin1:${row.unit}`, `country:${row.country}`]) {
      const sum = sums.get(key) ?? { lat: 0, lon: 0, n: 0 };
      sums.set(key, { lat: sum.lat + row.latitude, lon: sum.lon + row.longitude, n: sum.n + 1 });
    }
  }
  return new Map([...sums].map(([key, { lat, lon, n }]) => [key, { lat: lat / n, lon: lon / n }]));
}

function shapeOf({ type, coordinates }: Feature["geometry"]): Shape {
  const rings = (type === "Polygon" ? [coordinates as Ring[]] : (coordinates as Ring[][])).flatMap((polygon) => polygon.slice(0, 1));
  const parts = rings.map((ring) => ({ ring, ...centre(ring) })).sort((a, b) => b.area - a.area);
  const largest = parts[0];
  return { rings, middle: largest ?? { lat: 0, lon: 0 }, area: largest?.area ?? 0 };
}

/** The centroid and the area (in square degrees) of a closed ring. */
function centre(ring: Ring): Point & { readonly area: number } {
  let [twice, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { lat: y / (3 * twice), lon: x / (3 * twice), area: Math.abs(twice) / 2 };
}

function mean(shapes: readonly Shape[]): Point {
  const whole = shapes.reduce((sum, s) => sum + s.area, 0);
  const weighted = (of: (p: Point) => number) => shapes.reduce((sum, s) => sum + of(s.middle) * s.area, 0) / whole;
  return { lat: weighted((p) => p.lat), lon: weighted((p) => p.lon) };
}

function inside(ring: Ring, { lat, lon }: Point): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]];
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
