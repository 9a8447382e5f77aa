/** How well phrases on one matter are told from others: precision and recall on the pairs of corpus/issues. `--pairs` lists what went wrong. */
import { readFileSync } from "node:fs";
import { orderOf } from "../src/record/gather/gathering.js";
import { ISSUES } from "../src/record/issues/issues.js";
import { indexOf } from "../src/record/statement-index.js";
import type { EventStatement } from "../src/statement/index.js";

interface Pair {
  readonly same: boolean;
  readonly sides: readonly [Side, Side];
}

interface Side {
  readonly about: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly where: string;
  readonly report: string;
}

const listing = process.argv.includes("--pairs");
for (const set of ["train", "dev"]) {
  const pairs = read(new URL(`../corpus/issues/${set}.tsv`, import.meta.url));
  const judged = pairs.map((pair, i) => ({ ...pair, ...judge(pair, i) }));
  const same = judged.filter((pair) => pair.same);
  const met = judged.filter((pair) => pair.met);
  console.log(`${set}: ${pairs.length} pairs, ${same.length} of them on one matter`);
  console.log(`  likeness alone  ${rates(judged, ({ likeness }) => likeness >= ISSUES.gathering.threshold)}`);
  console.log(`  and a shared key  ${rates(judged, ({ likeness, met: m }) => m && likeness >= ISSUES.gathering.threshold)}`);
  console.log(`  pairs of one matter that share a key: ${percent(met.filter((pair) => pair.same).length, same.length)}`);
  if (!listing) continue;
  for (const { same: one, likeness, met: m, sides } of judged) {
    if (one === (m && likeness >= ISSUES.gathering.threshold)) continue;
    console.log(`  ${one ? "missed" : "joined"} ${likeness.toFixed(2)} ${m ? "" : "(no key) "}“${sides[0].about}” | “${sides[1].about}”`);
  }
}

function judge({ sides }: Pair, i: number): { readonly likeness: number; readonly met: boolean } {
  const [a, b] = sides.map((side, j) => item(side, 2 * i + j));
  if (!a || !b) return { likeness: 0, met: false };
  return { likeness: ISSUES.gathering.likeness(a.features, b.features), met: a.keys.some((key) => b.keys.includes(key)) };
}

function item({ about, by, to, where, report }: Side, row: number) {
  const named = (is: string) => ({ t: is, is });
  const statement: EventStatement = {
    kind: "event",
    id: `e${row}`,
    type: "REQUEST",
    mode: null,
    status: "happened",
    quote: about,
    at: 0,
    head: about,
    headAt: 0,
    by: by.map(named),
    to: to.map(named),
    about,
    ...(where && { where: named(where) }),
    claimants: [],
    confidence: 1,
  };
  const identity = report || `pair-${row}`;
  const published = "2024-09-18";
  const known = { outlet: null, published, headline: "" };
  const vectors = { thing: new Int8Array(), about: null };
  const order = orderOf(published, identity, "", row);
  return ISSUES.itemOf({ row, statement, index: indexOf(statement, published), order, vectors, identity, report: known });
}

function read(file: URL): readonly Pair[] {
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [same = "", ...cells] = line.split("\t");
    return { same: same === "1", sides: [side(cells.slice(0, 5)), side(cells.slice(5))] };
  });
}

function side([about = "", by = "", to = "", where = "", report = ""]: readonly string[]): Side {
  const list = (cell: string) => cell.split(";").filter((name) => name !== "");
  return { about, by: list(by), to: list(to), where, report };
}

function rates<P extends Pair>(pairs: readonly P[], joined: (pair: P) => boolean): string {
  const found = pairs.filter(joined);
  const right = found.filter(({ same }) => same).length;
  const wanted = pairs.filter(({ same }) => same).length;
  return `precision ${percent(right, found.length)}, recall ${percent(right, wanted)}, F1 ${percent(2 * right, found.length + wanted)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}`;
}
