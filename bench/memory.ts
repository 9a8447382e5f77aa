import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { rapporteur } from "./rapporteur.js";
import { inputLine, stateReleases } from "./state-press.js";

/**
 * Peak memory of `rapporteur read x.jsonl --format jsonl` on streams of growing length: `npm run bench:memory [-- --reports 1000,20000]`.
 * Reports are cut short so that it takes minutes; what is measured is whether memory grows with their number.
 */
const { values } = parseArgs({ options: { reports: { type: "string", default: "1000,20000" }, jobs: { type: "string", default: "2" } } });
const LENGTH = 300;

const releases = stateReleases();
const folder = await mkdtemp(join(tmpdir(), "rapporteur-memory-"));
try {
  for (const count of values.reports.split(",").map(Number)) {
    const file = join(folder, `${count}.jsonl`);
    await pipeline(Readable.from(shortReports(count)), createWriteStream(file));
    const run = await rapporteur(["read", file, "--format", "jsonl", "--jobs", values.jobs]);
    const read = run.out.split("\n").length - 1;
    if (read < 0.99 * count) throw new Error(`only ${read} of ${count} reports came out`);
    console.log(
      `${count} reports, ${read} in English: peak ${run.peakMegabytes.toFixed(0)} MB, ${run.seconds.toFixed(1)} s, ${(count / run.seconds).toFixed(1)} reports/s`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}

/** As many reports of a couple of sentences, each with an id of its own. */
function* shortReports(count: number): Generator<string> {
  for (let n = 0; n < count; n++) {
    const release = releases[n % releases.length];
    if (!release) throw new Error("no releases");
    const end = release.text.indexOf(". ", LENGTH);
    yield inputLine({ ...release, id: `short-${n}`, text: release.text.slice(0, end < 0 || end > 2 * LENGTH ? LENGTH : end + 1) });
  }
}
