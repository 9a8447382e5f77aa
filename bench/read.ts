import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openReader } from "../src/reading/index.js";
import { spacySeconds } from "./peer/spacy.js";
import { rapporteur } from "./rapporteur.js";
import { stagesOf } from "./stages.js";
import { inputLine, stateReleases } from "./state-press.js";

/**
 * How fast reports are read, beside a peer that only tags, parses and finds names; where the time goes; and what a single report costs:
 * `npm run bench:read [-- --reports 500] [--no-peer]`.
 */
const { values } = parseArgs({ options: { reports: { type: "string", default: "500" }, "no-peer": { type: "boolean", default: false } } });
/** Words of the report that speeds are given in. */
const REPORT = 450;
const reports = stateReleases().slice(0, Number(values.reports));
const words = reports.reduce((sum, report) => sum + (report.text.match(/\S+/g)?.length ?? 0), 0);
console.log(`${reports.length} reports, ${(words / reports.length).toFixed(0)} words a report`);

const folder = await mkdtemp(join(tmpdir(), "rapporteur-read-"));
try {
  const file = join(folder, "reports.jsonl");
  await writeFile(file, reports.map(inputLine).join(""));
  const one = await writeOne();
  for (let n = 0; n < 3; n++) {
    const run = await rapporteur(["read", one, "--format", "jsonl"]);
    console.log(`one short report, start to end: ${run.seconds.toFixed(2)} s, peak ${run.peakMegabytes.toFixed(0)} MB`);
  }
  for (const jobs of [1, 2]) {
    const run = await rapporteur(["read", file, "--format", "jsonl", "--jobs", String(jobs)]);
    const rate = `${(reports.length / run.seconds).toFixed(2)} reports/s`;
    const perCore = `${perSecond(run.cpuSeconds)} reports of ${REPORT} words per second of a core`;
    console.log(`jobs ${jobs}: ${rate}, ${perCore}, peak ${run.peakMegabytes.toFixed(0)} MB`);
  }
  if (!values["no-peer"]) {
    const seconds = spacySeconds(reports.map((report) => report.text));
    console.log(`spaCy en_core_web_sm (tags, trees, names only): ${perSecond(seconds)} reports of ${REPORT} words per second of a core`);
  }
} finally {
  await rm(folder, { recursive: true });
}
await printStages();

function perSecond(cpuSeconds: number): string {
  return (words / REPORT / cpuSeconds).toFixed(2);
}

async function writeOne(): Promise<string> {
  const one = join(folder, "one.txt");
  await writeFile(one, "Envoys meet\n\nThe envoys of the two governments met in Geneva on Tuesday. They agreed to meet again in June.\n");
  return one;
}

/** Reads in this process under the profiler; a stage is a folder or file of the source, with what it calls outside of the project. */
async function printStages(): Promise<void> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const reader = await openReader({ model: at("../model/weights"), knowledge: at("../knowledge") });
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  for (const report of reports) await reader.read(report);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  await reader.close();
  for (const { stage, share } of stagesOf(profile)) console.log(`${(100 * share).toFixed(1).padStart(5)} %  ${stage}`);
}
