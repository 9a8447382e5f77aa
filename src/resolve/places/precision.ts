import type { PlaceKind, WherePrecision } from "../../text/index.js";
import type { Candidate } from "./atlas.js";
import type { Relation } from "./place-words.js";

/** UCDP's code for a place of a kind, named as such. */
const OF_KIND: Readonly<Record<PlaceKind, WherePrecision>> = {
  continent: 6,
  country: 6,
  sea: 7,
  gulf: 7,
  lake: 7,
  canal: 5,
  zone: 5,
  strait: 7,
  region: 5,
  territory: 4,
  river: 5,
  corridor: 5,
  "border-line": 5,
  mountain: 5,
  admin1: 4,
  admin2: 3,
  settlement: 1,
  camp: 1,
  crossing: 1,
  dam: 1,
  base: 1,
  plant: 1,
  port: 1,
  airport: 1,
  island: 1,
  prison: 1,
  hospital: 1,
  site: 1,
};

/** How exactly the words tell where: by the kind of the place, and by whether it is that place, a spot near it or a part of it. */
export function wherePrecision({ place, nearby }: Pick<Candidate, "place" | "nearby">, relation: Relation): WherePrecision {
  const code = place.kind === "island" && place.lat === null ? 4 : OF_KIND[place.kind];
  if (code === 1) return relation === "near" || nearby ? 2 : 1;
  // A part of a country ("southern Lebanon") is a region without firm bounds.
  return code === 6 && place.kind === "country" && relation !== "at" ? 5 : code;
}
