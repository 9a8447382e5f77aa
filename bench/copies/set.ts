import { load } from "../../corpus/format.mjs";
import { loadGroups } from "../../corpus/groups.js";
import { type Annotated, at, reportOf } from "../../corpus/reading.js";
import type { Report } from "../../src/text/index.js";
import { Random } from "../scale/random.js";
import { stateReleases } from "../state-press.js";
import { BULLETINS, COPIES, NEAR_MISSES } from "./edits.js";

/** A report of the set. */
export interface Made {
  readonly report: Report;
  /** Reports of one origin have the same. */
  readonly origin: string;
  /** How it was made, and the id of the report that it was made of; null where it is as it was written. */
  readonly by: { readonly kind: string; readonly of: string; readonly copy: boolean } | null;
}

export const SETS = ["train", "held-out"] as const;
export type SetName = (typeof SETS)[number];

const COPIES_EACH = 3;

/**
 * Reports of the corpus with copies and near misses made of them. `train`: half of corpus/train; `held-out`: the other half and corpus/dev.
 * Words of others come from press releases that are not in the set, each used for one near miss only.
 */
export function makeSet(name: SetName): readonly Made[] {
  const seeds = seedsOf(name);
  const taken = new Set(SETS.flatMap(seedsOf).map(({ report }) => opening(report)));
  const releases = distinct(stateReleases().filter(({ text }) => text.length > 600 && text.length < 12_000)).filter(
    (report) => !taken.has(opening(report)),
  );
  const others = releases.filter((_, i) => i % 2 === SETS.indexOf(name));
  const made: Made[] = [];
  for (const seed of seeds) {
    const random = new Random(seed.report.id);
    made.push(seed);
    for (const [kind, edit] of chosen(COPIES, COPIES_EACH, random)) {
      const report = edit(seed.report, others[random.below(others.length)] ?? seed.report, random);
      const published = report.published && later(report.published, random.below(3));
      made.push(one({ ...report, published }, seed, kind, true));
    }
    for (const [kind, edit] of Object.entries(BULLETINS)) made.push(one(edit(seed.report, seed.report, random), seed, kind, false));
    const other = others.pop();
    if (other)
      for (const [kind, edit] of chosen(NEAR_MISSES, 1, random)) made.push(one(edit(seed.report, other, random), seed, kind, false));
  }
  return made;
}

function one(report: Report, { report: { id }, origin }: Made, kind: string, copy: boolean): Made {
  const name = `${id} ${kind}`;
  return {
    report: { ...report, id: name, url: null, outlet: kind in BULLETINS ? report.outlet : kind },
    origin: copy ? origin : name,
    by: { kind, of: id, copy },
  };
}

/** What is the same of a release that was published twice. */
function opening({ text }: Report): string {
  return text
    .replace(/^Office of the Spokesperson\s*/, "")
    .replace(/\W+/g, " ")
    .trim()
    .slice(0, 60);
}

function distinct(reports: readonly Report[]): readonly Report[] {
  return [...new Map(reports.map((report) => [opening(report), report])).values()];
}

function seedsOf(name: SetName): readonly Made[] {
  const train = reports("train").filter(({ id }) => (new Random(id).below(2) === 0) === (name === "train"));
  const all = name === "train" ? train : [...train, ...reports("dev")];
  const origins = new Map(
    (["train", "dev"] as const).flatMap((split) =>
      loadGroups(split).groups.flatMap(({ copies = [] }) => copies.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const))),
    ),
  );
  return all.map((gold) => ({
    report: { ...reportOf(gold), outlet: gold.source.outlet ?? `outlet of ${gold.id}` },
    origin: origins.get(gold.id) ?? gold.id,
    by: null,
  }));
}

/** `group-` reports stay, with all that is told of one matter in several. */
function reports(folder: string): readonly Annotated[] {
  return (load(at(folder)) as readonly Annotated[]).filter(({ text }) => text.split(/\s+/).length >= 40);
}

function chosen<T>(all: Readonly<Record<string, T>>, count: number, random: Random): readonly (readonly [string, T])[] {
  const left = Object.entries(all);
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
