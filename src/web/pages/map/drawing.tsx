import { type GeoProjection, geoBounds, geoMercator, geoNaturalEarth1, geoPath } from "d3-geo";
import type { PlaceShown } from "../../../views/index.js";
import { basemap } from "./basemap.js";

const WIDTH = 960;
const HEIGHT = 560;
const MARGIN = 48;
/** Degrees: a map of less is drawn as exactly as there is data, a larger one coarsely. */
const REGION = 70;
/** Degrees around a single place. */
const LEAST = 4;

interface Props {
  readonly places: readonly PlaceShown[];
  readonly at: string | null;
  readonly address: (key: string) => string;
}

/** Spots on a map of the part of the world where they lie. The size of a mark goes by how many happenings are told, never by a toll. */
export function Drawing({ places, at, address }: Props) {
  const pinned = places.flatMap((place) =>
    place.lat === null || place.lon === null ? [] : [{ ...place, lon: place.lon, lat: place.lat }],
  );
  const { projection, wide } = projectionOf(pinned);
  const { land, borders, disputed } = basemap(wide ? "110m" : "50m");
  const path = geoPath(projection).digits(1);
  const radius = (happenings: number) => Math.min(18, 4 + 2.4 * Math.sqrt(happenings - 1));
  return (
    <svg
      class="world"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-label={`Map with ${pinned.length} spots; the list has the same, and what is known less exactly`}
    >
      <defs>
        <pattern id="disputed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <g class="base">
        <path class="land" d={path(land) ?? ""} />
        <path class="borders" d={path(borders) ?? ""} />
        {disputed.map((area) => {
          const d = path(area);
          return (
            d && (
              <path key={d.slice(0, 40)} class="disputed" d={d} fill="url(#disputed)">
                <title>{`disputed: ${area.properties.name}. ${area.properties.note ?? ""}`}</title>
              </path>
            )
          );
        })}
      </g>
      <g class="spots">
        {pinned.map(({ key, name, how, happenings, lon, lat, dateline, claimedBy }) => {
          const [x, y] = projection([lon, lat]) ?? [0, 0];
          const label = `${name}${how === "near" ? ", near" : ""}: ${happenings} ${happenings === 1 ? "happening" : "happenings"}${dateline ? ", by the dateline alone" : ""}${claimedBy.length > 0 ? `; claimed by ${claimedBy.join(", ")}` : ""}`;
          return (
            <a key={key} href={address(key)} class={`spot spot-${how}${key === at ? " at" : ""}`} aria-label={label}>
              <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={radius(happenings).toFixed(1)}>
                <title>{label}</title>
              </circle>
              <text x={(x + radius(happenings) + 3).toFixed(1)} y={(y + 4).toFixed(1)}>
                {name}
              </text>
            </a>
          );
        })}
      </g>
    </svg>
  );
}

/** A projection that shows all spots with some room around them; the whole world where there are none, or where they lie all over it. */
function projectionOf(places: readonly { readonly lon: number; readonly lat: number }[]): {
  readonly projection: GeoProjection;
  readonly wide: boolean;
} {
  const [[west, south], [east, north]] =
    places.length > 0
      ? geoBounds({ type: "MultiPoint", coordinates: places.map(({ lon, lat }) => [lon, lat]) })
      : [
          [-180, -60],
          [180, 80],
        ];
  const wide = east < west || east - west > REGION || north - south > REGION;
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  const projection = wide ? geoNaturalEarth1() : geoMercator();
  const room = Math.max(0, LEAST - Math.max(east - west, north - south)) / 2;
  if (wide)
    projection.fitExtent(
      [
        [0, 0],
        [WIDTH, HEIGHT],
      ],
      { type: "Sphere" },
    );
  else
    projection.fitExtent(frame, {
      type: "MultiPoint",
      coordinates: [
        [west - room, south - room],
        [east + room, north + room],
      ],
    });
  // What lies outside is not drawn: a map of a region need not carry the rest of the world.
  projection.clipExtent([
    [-20, -20],
    [WIDTH + 20, HEIGHT + 20],
  ]);
  return { projection, wide };
}
