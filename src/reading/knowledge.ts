import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ActorLinker, Atlas, indexNames, makeActorLinker, makeNumberReader, type NameIndex, type NumberReader, openActorBook } from "../resolve/index.js";
import type { MeasureLexicon } from "../statement/index.js";
import { readPlaceKnowledge } from "./place-knowledge.js";
import { readActorLayers } from "./actor-files.js";

/** The lists of knowledge/, indexed once for any number of reports. */
export interface Knowledge {
  readonly names: NameIndex;
  readonly actors: ActorLinker;
  readonly measures: MeasureLexicon;
  readonly numbers: NumberReader;
  readonly atlas: Atlas;
}

/** Reads the lists of `folder` and, where there is one, of the analyst’s own folder, which adds to them. */
export async function readKnowledge(folder: string, own: string | null = null): Promise<Knowledge> {
  const file = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8"));
  const [countries, territories, organisations, descriptions, givenNames, measures, units] = await Promise.all(
    ["countries", "territories", "organisations", "descriptions", "given-names", "measures", "units"].map(file),
  );
  const names = indexNames({ countries, territories, organisations, descriptions, givenNames });
  const book = openActorBook(await readActorLayers(folder, own));
  return {
    names,
    actors: makeActorLinker(book, names),
    measures,
    numbers: makeNumberReader(units),
    atlas: new Atlas(await readPlaceKnowledge(folder)),
  };
}
