/**
 * How far a statement's confidence can be believed, on reports that the model was not trained on: `npm run calibrate [-- GOLD] [--model FOLDER] [--write]`.
 * Prints the reliability curve, the expected calibration error (ten bins) and what `--min-confidence` gives; `--write` fits the calibration anew.
 * Every figure is of a calibration that was fitted on the other half of the reports.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Calibration, calibrated } from "../src/language/index.js";
import { at, readCorpus, score } from "./reading.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: "string", default: at("../model/weights") }, write: { type: "boolean", default: false } },
});

/** A statement found: the probability that the model gives it, and whether it is one, of its kind and type. */
interface Found {
  readonly report: string;
  readonly probability: number;
  readonly right: boolean;
}

const file = join(values.model, "calibration.json");
const current = JSON.parse(readFileSync(file, "utf8")) as Calibration;
const reports = await readCorpus(positionals[0] ?? at("dev"), { model: values.model, thresholds: { confidence: 0 } });
const annotated = reports.reduce((sum, { gold }) => sum + gold.statements.length, 0);
const found = score(reports, ["--pairs"])
  .split("\n")
  .map((line): Found => {
    const { id, confidence, typed } = JSON.parse(line) as { id: string; confidence: number; typed: boolean };
    return { report: id, probability: uncalibrated(confidence), right: typed };
  });

const ids = reports.map(({ gold }) => gold.id).sort();
const half = new Set(ids.filter((_, i) => i % 2 === 0));
const [one, other] = [found.filter((f) => half.has(f.report)), found.filter((f) => !half.has(f.report))];
const judged = [...apply(platt(other), one), ...apply(platt(one), other)];

console.log("confidence   statements   mean confidence   right");
let error = 0;
for (let bin = 0; bin < 10; bin++) {
  const mine = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
  if (mine.length === 0) continue;
  const [mean, right] = [average(mine.map((j) => j.confidence)), average(mine.map((j) => Number(j.right)))];
  error += (mine.length / judged.length) * Math.abs(mean - right);
  console.log(
    `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}${String(mine.length).padStart(15)}${percent(mean)}${percent(right)}`,
  );
}
console.log(`expected calibration error ${(100 * error).toFixed(1)} % over ${judged.length} statements\n`);

console.log("--min-confidence   precision   recall      F1   (kind and type right)");
for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const kept = judged.filter(({ confidence }) => confidence >= least);
  const right = kept.filter((j) => j.right).length;
  const [precision, recall] = [right / Math.max(1, kept.length), right / annotated];
  console.log(
    `${least.toFixed(1).padEnd(16)}${[precision, recall, (2 * precision * recall) / (precision + recall)].map(percent).join("")}`,
  );
}

if (values.write) {
  const { slope, intercept } = platt(found);
  writeFileSync(file, `${JSON.stringify({ slope: Number(slope.toFixed(4)), intercept: Number(intercept.toFixed(4)) })}\n`);
  console.log(`\nwritten: ${readFileSync(file, "utf8").trim()}`);
}

/** The model's own probability behind a confidence: calibration read backwards. */
function uncalibrated(confidence: number): number {
  const { slope, intercept } = current;
  return calibrated(confidence, { slope: 1 / slope, intercept: -intercept / slope });
}

/** Platt's two numbers, by gradient ascent on the likelihood. */
function platt(seen: readonly Found[]): Calibration {
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < 4000; step++) {
    let [ds, di] = [0, 0];
    for (const { probability, right } of seen) {
      const miss = Number(right) - calibrated(probability, { slope, intercept });
      ds += miss * Math.log(probability / (1 - probability));
      di += miss;
    }
    slope += (0.1 * ds) / seen.length;
    intercept += (0.1 * di) / seen.length;
  }
  return { slope, intercept };
}

function apply(calibration: Calibration, seen: readonly Found[]) {
  return seen.map(({ probability, right }) => ({ confidence: calibrated(probability, calibration), right }));
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(12);
}
