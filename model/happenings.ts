/**
 * What the likeness of happenings is learned from: `npx tsx model/happenings.ts OUT` writes OUT/happenings.tsv, a line a pair of event statements of
 * corpus/groups/train that share a key: the groups of reports that they are of, whether they tell of the same happening, and the values of its features;
 * once for the statements as annotated, once for those that the program finds. `python model/trees.py happenings OUT FILE` grows the trees.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ToldGroups, tellGroups } from "../bench/groups/told.js";
import { goldOf, loadGroups } from "../corpus/groups.js";
import { compare, FEATURES } from "../src/record/happenings/compare.js";
import { featuresOf, keysOf } from "../src/record/happenings/features.js";

const [out = ""] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const groups = loadGroups("train");
const told = await tellGroups(groups);
const gold = new Map(groups.groups.flatMap((group) => [...goldOf(group)]));
writeFileSync(join(out, "happenings.json"), JSON.stringify(FEATURES));
writeFileSync(join(out, "happenings.tsv"), (["given", "found"] as const).flatMap((which) => pairs(which, told[which])).join(""));

function pairs(which: string, statements: ToldGroups["given"]): string[] {
  const events = [...statements].flatMap(([name, all]) => {
    const { statement } = all;
    const of = gold.get(name);
    if (statement.kind !== "event" || of === undefined) return [];
    return [{ of, keys: new Set(keysOf(all, statement)), features: featuresOf(all, statement) }];
  });
  const row = new Float64Array(FEATURES.length);
  return events.flatMap((a, i) =>
    events.slice(i + 1).flatMap((b) => {
      if (![...a.keys].some((key) => b.keys.has(key))) return [];
      const values = Array.from(compare(a.features, b.features, row), (value) => Math.round(value * 1e4) / 1e4);
      return [`${[which, groupOf(a.of), groupOf(b.of), a.of === b.of ? 1 : 0, ...values].join("\t")}\n`];
    }),
  );
}

function groupOf(happening: string): string {
  return happening.slice(0, happening.indexOf("/"));
}
