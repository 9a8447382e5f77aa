import type { Report } from "../../text/index.js";
import { dayNumber } from "../gather/features.js";
import { STOP_WORDS } from "../wording/common-words.js";
import { hashOf } from "../wording/hash.js";
import { creditsOf } from "./credit.js";
import { mixed, type Sketch, sketchOf } from "./sketch.js";
import { type Word, wordsOf } from "./words.js";

/** What a dispatch is recognised by, small enough to be kept with each report. */
export interface OriginFeatures {
  /** Runs of `RUN` words of the text, as hashes; at most `RUNS`. */
  readonly runs: Sketch;
  /** Runs of `PASSAGE` words, at most `PASSAGES`: formulas of an office share the short runs, not these, for names and numbers break them. */
  readonly passages: Sketch;
  /** Numbers and names of the text; at most `NUMBERS` and `NAMES`. */
  readonly numbers: Sketch;
  readonly names: Sketch;
  /** Runs that the text has in all. */
  readonly length: number;
  /** Bits of the agencies credited, see `creditsOf`. */
  readonly agencies: number;
  /** Days from 1970 to publication; `UNKNOWN_DAY` where it is not told. */
  readonly day: number;
  /** Who published it: the outlet, else the host of its address; 0 where neither is known. */
  readonly outlet: number;
}

const RUN = 4;
export const RUNS = 64;
const PASSAGE = 12;
export const PASSAGES = 32;
export const NUMBERS = 16;
export const NAMES = 24;

/** Keys are the least of the runs, each by its own mixing: so many of the whole text, and so many of its first `LEAD` runs, which trimming leaves. */
const MIXINGS = 4;
const LEAD = 100;

/** Features and keys. The headline is left out, since every paper writes its own; it stands in where there is no text. */
export function signatureOf(report: Report): { readonly features: OriginFeatures; readonly keys: readonly string[] } {
  const words = wordsOf(report.text.trim() === "" ? report.headline : report.text);
  const forms = formsOf(words);
  const runs = runsOf(forms, RUN);
  const of = (kind: Word["kind"]) =>
    words.filter((word) => word.kind === kind && !STOP_WORDS.has(word.form)).map(({ form }) => mixed(hashOf(form)));
  const features = {
    runs: sketchOf(runs, RUNS),
    passages: sketchOf(runsOf(forms, PASSAGE), PASSAGES),
    numbers: sketchOf(of("number"), NUMBERS),
    names: sketchOf(of("name"), NAMES),
    length: new Set(runs).size,
    agencies: creditsOf(report),
    day: dayNumber(report.published),
    outlet: outletOf(report),
  };
  return { features, keys: [...new Set([...leastOf(runs), ...leastOf(runs.slice(0, LEAD))])] };
}

function outletOf({ outlet, url }: Report): number {
  const name = outlet ?? /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? "")?.[1];
  return name === undefined ? 0 : hashOf(name.toLowerCase());
}

/** Numbers count as one word here, so that "1,200", "1200" and "twelve hundred" leave most runs as they are. */
function formsOf(words: readonly Word[]): readonly number[] {
  const forms: number[] = [];
  for (const [i, { kind, form }] of words.entries()) {
    if (kind !== "number") forms.push(hashOf(form));
    else if (words[i - 1]?.kind !== "number") forms.push(0);
  }
  return forms;
}

function runsOf(forms: readonly number[], length: number): readonly number[] {
  const runs: number[] = [];
  for (let i = 0; i + length <= forms.length; i++) {
    let hash = 0;
    for (let j = i; j < i + length; j++) hash = Math.imul(hash, 0x01000193) ^ (forms[j] ?? 0);
    runs.push(mixed(hash));
  }
  return runs;
}

function leastOf(runs: readonly number[]): readonly string[] {
  if (runs.length === 0) return [];
  return Array.from({ length: MIXINGS }, (_, seed) => {
    let least = 0xffffffff;
    for (const run of runs) least = Math.min(least, mixed(run, seed + 1));
    return `${seed} ${least.toString(36)}`;
  });
}
