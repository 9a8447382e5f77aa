import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ListedPlace, PlaceKnowledge } from "../resolve/index.js";

/** Reads what the atlas is made of from knowledge/: the compiled gazetteer and the lists kept by hand. A file may add to a place of an earlier one by its id: names add up, other fields replace. */
export async function readPlaceKnowledge(folder: string): Promise<PlaceKnowledge> {
  const json = async (path: string) => JSON.parse(await readFile(join(folder, path), "utf8"));
  const own = (await readdir(join(folder, "places")).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  const files = ["gazetteer/areas.json", ...own.map((name) => `places/${name}`), "gazetteer/disputed.json"];
  const [gazetteer, { countries: codes }, { units: unitNames }, { countries }, ...lists] = await Promise.all([
    readFile(join(folder, "gazetteer", "places.bin")),
    json("gazetteer/countries.json"),
    json("gazetteer/unit-names.json"),
    json("countries.json"),
    ...files.map(json),
  ]);
  const places = new Map<string, ListedPlace>();
  for (const place of lists.flatMap((list: { places: ListedPlace[] }) => list.places)) {
    const before = places.get(place.id);
    places.set(place.id, before ? { ...before, ...place, names: [...new Set([...before.names, before.name, ...place.names])] } : place);
  }
  return { gazetteer, codes, countries, places: [...places.values()], unitNames };
}
