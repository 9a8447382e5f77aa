/**
 * How well copies of a dispatch are told from what only looks like one: `npm run bench:copies [-- --pairs] [-- --releases]`. `--pairs` lists what went
 * wrong; `--releases` instead lists the groups found among the press releases as they were published, to be judged by reading.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gather } from "../src/record/gather/gather.js";
import { orderOf } from "../src/record/gather/gathering.js";
import { ORIGINS } from "../src/record/origins/origins.js";
import { openSqliteStore } from "../src/record/sqlite/store.js";
import type { Report } from "../src/text/index.js";
import { BULLETINS, COPIES, NEAR_MISSES } from "./copies/edits.js";
import { type Made, makeSet, SETS, type SetName } from "./copies/set.js";
import { stateReleases } from "./state-press.js";

const { values } = parseArgs({ options: { pairs: { type: "boolean" }, releases: { type: "boolean" } } });
if (values.releases) await listReleases();
else for (const name of SETS) await score(name);

async function score(name: SetName): Promise<void> {
  const set = makeSet(name);
  const groups = await groupsOf(set.map(({ report }) => report));
  const found = pairs(grouped(set, (_, i) => groups[i]));
  const wanted = pairs(grouped(set, ({ origin }) => origin)).length;
  const right = found.filter(([a, b]) => a.origin === b.origin);
  console.log(`${name}: ${set.length} reports, ${set.filter(({ by }) => by === null).length} as written; ${wanted} pairs of copies`);
  console.log(`  pairs: precision ${percent(right.length, found.length)}, recall ${percent(right.length, wanted)}`);
  const groupOf = new Map(set.map(({ report }, i) => [report.id, groups[i]]));
  const joined = ({ report, by }: Made) => by !== null && groupOf.get(report.id) === groupOf.get(by.of);
  for (const kind of [...Object.keys(COPIES), ...Object.keys({ ...NEAR_MISSES, ...BULLETINS })]) {
    const all = set.filter(({ by }) => by?.kind === kind);
    console.log(
      `  ${kind in COPIES ? "copies" : "no copies"}, with their original: ${percent(all.filter(joined).length, all.length)} of ${all.length}: ${kind}`,
    );
  }
  if (!values.pairs) return;
  for (const [a, b] of found) if (a.origin !== b.origin) console.log(`  joined: ${a.report.id} | ${b.report.id}`);
  for (const made of set) if (made.by?.copy && !joined(made)) console.log(`  missed: ${made.report.id}`);
}

async function listReleases(): Promise<void> {
  const releases = stateReleases();
  const started = performance.now();
  const groups = await groupsOf(releases);
  console.log(`${releases.length} releases in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const same of grouped(releases, (_, i) => groups[i]))
    if (same.length > 1)
      console.log(same.map(({ published, headline, text }) => `${published} ${headline} (${text.length})`).join("\n  = "));
}

/** The group of each report: the row of its founder. */
async function groupsOf(reports: readonly Report[]): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-copies-"));
  const store = await openSqliteStore(join(folder, "copies.rapporteur"));
  try {
    const put = reports.flatMap(
      (report, i) => ORIGINS.itemOf({ row: i + 1, order: orderOf(report.published, report.id, ""), report }) ?? [],
    );
    const moves = await store.write("2000-01-01T00:00:00Z", (change) => gather(change, ORIGINS.gathering, { put, remove: [] }));
    const groups = new Map(moves.map(({ row, to }) => [row, to]));
    return reports.map((_, i) => groups.get(i + 1) ?? i + 1);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T, index: number) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>();
  all.forEach((one, i) => {
    const key = keyOf(one, i);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  });
  return [...groups.values()];
}

function pairs(groups: readonly (readonly Made[])[]): readonly (readonly [Made, Made])[] {
  return groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
