import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Forest } from "../forest/index.js";
import {
  type ActorLinker,
  Atlas,
  asOrganisations,
  type DatingKnowledge,
  indexDating,
  indexNames,
  makeActorLinker,
  makeNumberReader,
  type NameIndex,
  type NumberReader,
  openActorBook,
} from "../resolve/index.js";
import type { MeasureLexicon } from "../statement/index.js";
import { readActorLayers } from "./actor-files.js";
import { readPlaceKnowledge } from "./place-knowledge.js";

/** The lists of knowledge/, indexed once for any number of reports. */
export interface Knowledge {
  readonly names: NameIndex;
  readonly actors: ActorLinker;
  readonly measures: MeasureLexicon;
  readonly numbers: NumberReader;
  readonly atlas: Atlas;
  /** What reports without a date are dated by; indexed when the first one comes. */
  readonly dating: () => DatingKnowledge;
}

/** Reads the lists of `folder` (`referents`: trees that tell whom descriptions and pronouns stand for) and, where there is one, of the analyst’s own folder, which adds to them. */
export async function readKnowledge(folder: string, referents: Forest, own: string | null = null): Promise<Knowledge> {
  const file = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8"));
  const [countries, territories, organisations, descriptions, givenNames, measures, units] = await Promise.all(
    ["countries", "territories", "organisations", "descriptions", "given-names", "measures", "units"].map(file),
  );
  const { events } = await file("dating/events");
  const book = openActorBook(await readActorLayers(folder, own));
  const known = { organisations: [...organisations.organisations, ...asOrganisations(book)] };
  const names = indexNames({ countries, territories, organisations: known, descriptions, givenNames }, referents);
  return {
    names,
    actors: makeActorLinker(book, names),
    measures,
    numbers: makeNumberReader(units),
    atlas: new Atlas(await readPlaceKnowledge(folder, own)),
    dating: once(() => indexDating({ events, book })),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
