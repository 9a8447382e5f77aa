import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { indexNames, makeNumberReader, type NameIndex, type NumberReader } from "../resolve/index.js";
import type { MeasureLexicon } from "../statement/index.js";

/** The lists of knowledge/, indexed once for any number of reports. */
export interface Knowledge {
  readonly names: NameIndex;
  readonly measures: MeasureLexicon;
  readonly numbers: NumberReader;
}

export async function readKnowledge(folder: string): Promise<Knowledge> {
  const file = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8"));
  const [countries, territories, organisations, descriptions, givenNames, measures, units] = await Promise.all(
    ["countries", "territories", "organisations", "descriptions", "given-names", "measures", "units"].map(file),
  );
  return {
    names: indexNames({ countries, territories, organisations, descriptions, givenNames }),
    measures,
    numbers: makeNumberReader(units),
  };
}
