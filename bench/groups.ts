/**
 * How well the record tells which statements speak of the same happening and which figures count the same: B³ on corpus/groups, all groups of a half
 * gathered together, as in a record: `npm run bench:groups [-- train|dev] [--each] [--cache]`. `given`: the statements are the annotator's, embedded by the
 * program and their names linked by it; `found`: the program's own, those that meet annotated ones. Beside them three plain ways: every
 * statement alone, those of one type together, those of one type with the same head word together. `--each`: group by group. `--cache`: reports are not read again that were read by an earlier run.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { stemmer } from "stemmer";
import { type Agreement, bCubed, type Partition } from "../corpus/coreference.js";
import { goldOf, loadGroups, type Split } from "../corpus/groups.js";
import { at } from "../corpus/reading.js";
import type { ForestFile } from "../src/forest/index.js";
import { COUNTS } from "../src/record/counts/counts.js";
import type { Derivation, Told } from "../src/record/derive.js";
import { happenings } from "../src/record/happenings/happenings.js";
import { gatherAll } from "./groups/gathered.js";
import { tellGroups } from "./groups/told.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: "boolean", default: false }, cache: { type: "boolean", default: false } },
});
const splits = positionals.length > 0 ? (positionals as Split[]) : (["train", "dev"] as const);
const trees = JSON.parse(readFileSync(at("../model/weights/happenings.json"), "utf8")) as ForestFile;

interface Way {
  readonly name: string;
  readonly of: (statements: ReadonlyMap<string, Told>) => Promise<Partition> | Partition;
}

const plain: readonly Way[] = [
  { name: "each alone", of: (statements) => by(statements, (_, name) => name) },
  { name: "by type", of: (statements) => by(statements, typeOf) },
  {
    name: "by type and head",
    of: (statements) => by(statements, (told) => `${typeOf(told)} ${stemmer(told.statement.head.toLowerCase())}`),
  },
];

const kinds = [
  { kind: "event", title: "happenings", ways: [...plain, gathered("gathered", happenings(trees))] },
  { kind: "figure", title: "counts", ways: [...plain, gathered("gathered", COUNTS)] },
] as const;

console.log("B³".padEnd(34) + ["statements", "precision", "recall", "F1"].map((c) => c.padStart(11)).join(""));
for (const split of splits) {
  const groups = loadGroups(split);
  const told = await tellGroups(groups, values);
  const gold = new Map(groups.groups.flatMap((group) => [...goldOf(group)]));
  for (const { kind, title, ways } of kinds) {
    for (const source of ["given", "found"] as const) {
      const judged = new Map([...told[source]].filter(([name, { statement }]) => statement.kind === kind && gold.has(name)));
      console.log(`\n${split}, ${title}, ${source}`);
      for (const { name, of } of ways) {
        // What meets no annotated statement is gathered with the rest, as in a record.
        const found = await of(told[source]);
        line(name, [...judged.keys()], gold, found);
        if (values.each && name === "gathered")
          for (const { group, reports } of groups.groups)
            line(
              `  ${group}`,
              [...judged.keys()].filter((statement) => reports.some((id) => statement.startsWith(`${id}#`))),
              gold,
              found,
            );
      }
    }
  }
}

function gathered<Features>(name: string, derivation: Derivation<Told, Features>): Way {
  return { name, of: (statements) => gatherAll(derivation, statements) };
}

function by(statements: ReadonlyMap<string, Told>, groupOf: (told: Told, name: string) => string): Partition {
  return new Map([...statements].map(([name, told]) => [name, groupOf(told, name)]));
}

function typeOf({ index }: Told): string {
  return index.type;
}

function line(name: string, judged: readonly string[], gold: Partition, found: Partition): void {
  if (judged.length === 0) return;
  const only = (partition: Partition) => new Map(judged.map((statement) => [statement, partition.get(statement) ?? statement]));
  const { precision, recall, f1 }: Agreement = bCubed(only(gold), only(found));
  const figures = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
  console.log(name.padEnd(34) + [judged.length, ...figures].map((cell) => String(cell).padStart(11)).join(""));
}
