/** Compiles ../actors/states.json: `npx tsx knowledge/compile/states.ts DATASETS`. */
import { readFileSync } from "node:fs";
import { type Actor, datasets, features, otherActors, readItems, readJson, slug, writeActors } from "./data.js";
import { meetings } from "./names-met.js";

interface Row {
  readonly code: string;
  readonly factbook?: string;
  readonly kind: "state" | "territory";
  readonly part_of?: string;
  readonly names?: readonly string[];
}
interface Other {
  readonly id: string;
  readonly name: string;
  readonly kind?: "state";
  readonly code?: string;
  readonly names: readonly string[];
}
interface Area {
  readonly ISO_A2: string;
  readonly ADMIN: string;
  readonly NAME_LONG: string;
  readonly FORMAL_EN: string | null;
}

const folder = datasets();
const table = readJson<{ states: Row[]; others: Other[] }>("./states-table.json");
const forms = new Map(readJson<{ countries: { name: string; forms: string[] }[] }>("../countries.json").countries.map((country) => [country.name, country.forms]));
const territories = new Map(
  readJson<{ territories: { name: string; forms: string[] }[] }>("../territories.json").territories.map((territory) => [territory.name, territory.forms]),
);
const named = new Map(readJson<{ countries: { code: string; name: string; names: string[] }[] }>("../gazetteer/countries.json").countries.map((country) => [country.code, country]));
/** Names that other files give to a body of its own, such as the Holy See. */
const elsewhere = new Set(otherActors().flatMap((actor) => [actor.name, ...actor.names]));
const areas = features<Area>(folder, "ne_110m_admin_0_countries");
const placesOf = new Set(features<{ iso_a2: string }>(folder, "ne_50m_populated_places_simple").map((place) => place.iso_a2));
const disputed = features<{ BRK_NAME: string; NAME_ALT: string | null }>(folder, "ne_10m_admin_0_disputed_areas");
const firstSnapshot = new Map(
  readFileSync(`${folder}/leaders/leaders_changes_2020_2026.csv`, "utf8")
    .split("\n")
    .slice(1)
    .reverse()
    .map((line) => [line.split(",")[1]?.split("/")[1] ?? "", line.slice(0, 10)]),
);
const items = readItems(folder);

const unique = (name: string, names: readonly string[]) => [...new Set(names)].filter((other) => other !== name && other !== "" && !elsewhere.has(other));

const states = table.states.map((row): Actor => {
  const { name, names } = named.get(row.code) ?? raise(`no country with code ${row.code}`);
  const area = areas.find((each) => each.ISO_A2 === row.code || each.ADMIN === name);
  return {
    id: slug(name),
    name,
    kind: row.kind,
    country: row.code,
    ...(row.part_of ? { part_of: row.part_of } : {}),
    names: unique(name, [...(forms.get(name) ?? []), ...names, ...(row.names ?? []), ...(area ? [area.NAME_LONG, area.FORMAL_EN ?? ""] : [])]),
    evidence: [
      ...(area || placesOf.has(row.code) ? ["natural-earth"] : []),
      ...(row.factbook ? [`leaders ${firstSnapshot.get(row.factbook) ?? raise(`no leaders of ${row.factbook}`)}`] : []),
    ],
  };
});

const met = meetings(items, new Set(table.others.flatMap((other) => [other.name, ...other.names, ...(territories.get(other.name) ?? [])])));
const others = table.others.map((other): Actor => {
  const names = unique(other.name, [...(territories.get(other.name) ?? []), ...other.names]);
  const mapped = [...disputed.map((area) => area.BRK_NAME), ...areas.map((area) => area.NAME_LONG)].some((each) => [other.name, ...names].includes(each));
  return {
    id: other.id,
    name: other.name,
    kind: other.kind ?? "territory",
    country: other.code ?? null,
    names,
    evidence: [...(mapped ? ["natural-earth"] : []), ...met.evidence([other.name, ...names].filter((name) => !/^[A-Z.]+$/.test(name)))],
  };
});

function raise(message: string): never {
  throw new Error(message);
}

writeActors(
  "states.json",
  "States, dependencies, and disputed or self-governing entities. `state`: members and observers of the United Nations, and former members; `territory`: every other; neither word says anything of recognition or belonging. `name` is that of ../countries.json and ../territories.json, whose demonyms hold here; codes are ISO 3166-1 (XK for Kosovo), long names largely Natural Earth's. Compiled by ../compile/states.ts.",
  [...states, ...others],
);
