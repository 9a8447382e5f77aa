/**
 * Who, where, when and how many: `npm run bench:resolve [-- fields names times quantities places dating actors]`; all of them where none is named.
 * `fields` judges the statements that meet an annotated one in ../shared/corpus/dev; the others tell in their own files what they measure.
 * What the stage costs is told by `npm run bench:read`.
 */
import { fileURLToPath } from "node:url";
import { readCorpus, score } from "../corpus/reading.js";
import { measureActors } from "./resolve/actors.js";
import { measureDating, printDating } from "./resolve/dating.js";
import { measureNames } from "./resolve/names.js";
import { measurePlaces } from "./resolve/places.js";
import { measureQuantities } from "./resolve/quantities.js";
import { measureTimeSpecs } from "./resolve/time-specs.js";
import { measureTimes } from "./resolve/times.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = at("../../shared/corpus");
const SPECS = at("../../shared/datasets/time-specs");

const SECTIONS: Readonly<Record<string, () => unknown>> = {
  fields: measureFields,
  names: measureNames,
  times() {
    measureTimes(CORPUS);
    measureTimeSpecs(`${SPECS}/DateTime`);
  },
  quantities: () => measureQuantities(CORPUS, SPECS),
  places: () => measurePlaces(),
  dating: async () => printDating(await measureDating()),
  actors: () => measureActors(),
};

const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  await measure();
}

async function measureFields(): Promise<void> {
  const reports = await readCorpus(`${CORPUS}/dev`, { model: at("../model/weights") });
  const figures = JSON.parse(score(reports, ["--json"])) as Record<
    string,
    { readonly precision: number; readonly recall: number; readonly f1: number }
  >;
  const percent = (share: number | undefined) => `${(100 * (share ?? 0)).toFixed(1)} %`.padStart(10);
  console.log(`${"".padEnd(12)} precision    recall        F1`);
  for (const field of ["when", "where", "by", "to", "claimants", "value", "bound", "scope"]) {
    const figure = figures[`field ${field}`];
    console.log(field.padEnd(12) + percent(figure?.precision) + percent(figure?.recall) + percent(figure?.f1));
  }
}
