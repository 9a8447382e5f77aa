/**
 * A record of many reports: `npm run bench:record -- [--reports 100000] [--seeds 700] [--keep]`, or `--record FILE` to put the questions alone to one that was kept. Real reports, read once by the program, are multiplied with altered names,
 * words and days (bench/scale/world.ts) and put on record with their vectors given, so that what is measured is store and derivation alone. Prints the rate of adding as
 * the record grows, its size, memory, and how long each command's question takes (60 of each, drawn at random; `--runs`, and `--only positions` for those with that in their name); bench/scale/growth.svg shows cost by size.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { at } from "../corpus/reading.js";
import { openRecord } from "../src/record/open.js";
import { growthPlot, type Step } from "./scale/plot.js";
import { askAll } from "./scale/questions.js";
import { seeds } from "./scale/seeds.js";
import { tell, vocabularyOf } from "./scale/world.js";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    seeds: { type: "string", default: "700" },
    batch: { type: "string", default: "25" },
    runs: { type: "string", default: "60" },
    only: { type: "string", default: "" },
    record: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});
const [wanted, batchSize] = [Number(values.reports), Number(values.batch)];
/** Of each matter so many outlets tell, in words of their own. */
const TELLERS = 3;
const STEP = 1_000;

const grown = await seeds(Number(values.seeds));
const path = values.record ?? (await grow());
const opened = performance.now();
const record = await openRecord(path, { create: false, model: at("../model/weights") });
const reports = await record.store.countReports({});
console.log(`\n${reports} reports, opened in ${(performance.now() - opened).toFixed(0)} ms`);
console.log(`\n${"question".padEnd(34)}${"first ms".padStart(10)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}`);
const worlds = Math.ceil(reports / (TELLERS * grown.length));
for await (const { question, first, p50, p95 } of askAll(record, grown, worlds, { runs: Number(values.runs), only: values.only }))
  console.log(`${question.padEnd(34)}${first.toFixed(1).padStart(10)}${p50.toFixed(1).padStart(9)}${p95.toFixed(1).padStart(9)}`);
await record.store.close();
console.log(`\n${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB of memory`);
if (values.keep) console.log(`kept: ${path}`);
else if (values.record === undefined) rmSync(dirname(path), { recursive: true });

/** Grows a record as large as wanted; its path. */
async function grow(): Promise<string> {
  const vocabulary = vocabularyOf(grown);
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-scale-"));
  const path = join(folder, "scale.record");
  const record = await openRecord(path, { create: true, model: at("../model/weights") });
  const steps: Step[] = [];
  let [reports, statements, spent, peak, stepSpent, stepReports] = [0, 0, 0, 0, 0, 0];
  console.log(
    `${"reports".padStart(8)}${"statements".padStart(12)}${"reports/s".padStart(11)}${"KB a report".padStart(13)}${"MB of memory".padStart(14)}`,
  );
  for (let world = 0; reports < wanted; world++)
    for (let first = 0; first < grown.length && reports < wanted; first += batchSize)
      for (let teller = 0; teller < TELLERS && reports < wanted; teller++) {
        const batch = grown.slice(first, first + batchSize).map((seed, i) => tell(seed, first + i, { world, teller, vocabulary }));
        const begun = performance.now();
        await record.add(batch, new Date(Date.UTC(2027, 0, 1) + reports * 1000).toISOString());
        const took = (performance.now() - begun) / 1000;
        reports += batch.length;
        statements += batch.reduce((sum, entry) => sum + entry.statements.length, 0);
        [spent, stepSpent, stepReports] = [spent + took, stepSpent + took, stepReports + batch.length];
        peak = Math.max(peak, process.memoryUsage.rss() / 2 ** 20);
        if (stepReports >= STEP || reports >= wanted) {
          const size = statSync(path).size / reports / 1024;
          const rate = stepReports / stepSpent;
          steps.push({ reports, rate, size });
          console.log(
            `${String(reports).padStart(8)}${String(statements).padStart(12)}${rate.toFixed(0).padStart(11)}${size.toFixed(1).padStart(13)}${peak.toFixed(0).padStart(14)}`,
          );
          [stepSpent, stepReports] = [0, 0];
        }
      }
  console.log(
    `\n${reports} reports, ${statements} statements: ${(reports / spent).toFixed(0)} reports/s on the whole, peak ${peak.toFixed(0)} MB`,
  );
  writeFileSync(new URL("./scale/growth.svg", import.meta.url), growthPlot(steps));
  await record.store.close();
  return path;
}
