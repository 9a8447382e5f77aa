import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ListedPlace, listedPlaces, type PlaceKnowledge } from "../resolve/index.js";
import { Failure } from "../text/index.js";

/**
 * Reads what the atlas is made of: the compiled gazetteer of `shipped` and the lists kept by hand, then those in `OWN/places/`, the analyst's. A list
 * may add to a place of one before it by its id: names add up, other fields replace. Fails with `bad-places`.
 */
export async function readPlaceKnowledge(shipped: string, own: string | null = null): Promise<PlaceKnowledge> {
  const lists = [
    join(shipped, "gazetteer", "areas.json"),
    ...(await listsIn(shipped)),
    join(shipped, "gazetteer", "disputed.json"),
    ...(own === null ? [] : await listsIn(own)),
  ];
  const [gazetteer, { countries: codes }, { units: unitNames }, { countries }, ...contents] = await Promise.all([
    readFile(join(shipped, "gazetteer", "places.bin")),
    json(join(shipped, "gazetteer", "countries.json")),
    json(join(shipped, "gazetteer", "unit-names.json")),
    json(join(shipped, "countries.json")),
    ...lists.map(json),
  ]);
  return {
    gazetteer,
    codes,
    countries,
    unitNames,
    places: together(contents.flatMap((content, i) => listedPlaces(content, lists[i] ?? ""))),
  };
}

async function listsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, "places")).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new Failure("unreadable", `${join(folder, "places")}: ${error.message}`);
  });
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, "places", name));
}

async function json(path: string) {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new Failure("unreadable", `${path}: ${error.message}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure("bad-places", `${path}: it is not JSON: ${(error as Error).message}`);
  }
}

function together(all: readonly ListedPlace[]): readonly ListedPlace[] {
  const places = new Map<string, ListedPlace>();
  for (const place of all) {
    const before = places.get(place.id);
    places.set(place.id, before ? { ...before, ...place, names: [...new Set([...before.names, before.name, ...place.names])] } : place);
  }
  return [...places.values()];
}
