import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../corpus/format.mjs";
import { type Annotated, reportOf } from "../../corpus/reading.js";
import { openReader } from "../../src/reading/index.js";
import type { Statement, StatementVectors } from "../../src/statement/index.js";
import { invariant, type Report } from "../../src/text/index.js";
import { stateReleases } from "../state-press.js";

/** What the program reads in one real report. */
export interface Seed {
  readonly report: Report;
  readonly statements: readonly Statement[];
  readonly vectors: readonly StatementVectors[];
}

const CACHE = fileURLToPath(new URL("../../.cache/scale-seeds.jsonl", import.meta.url));
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Reports with fewer statements have little to say about a record's speed. */
const LEAST_STATEMENTS = 4;

/** Real reports, of the corpus and of a ministry's press office in turn, with what the program reads in them; read once and kept. */
export async function seeds(count: number): Promise<readonly Seed[]> {
  if (!existsSync(CACHE) || lines().length < count) await readSeeds(count);
  return lines().slice(0, count).map(parse);
}

async function readSeeds(count: number): Promise<void> {
  const corpus = (load(at("../../corpus/train")) as readonly Annotated[]).map(reportOf);
  const releases = stateReleases();
  const reader = await openReader({ model: at("../../model/weights"), knowledge: at("../../knowledge") });
  const kept: string[] = [];
  for (let i = 0; kept.length < count; i++) {
    const report = i % 2 === 0 ? corpus[i / 2] : releases[(i - 1) / 2];
    invariant(report ?? i < corpus.length + releases.length, "there are not so many reports to multiply");
    if (!report) continue;
    const { statements, vectors } = await reader.read(report);
    if (statements.length >= LEAST_STATEMENTS) kept.push(JSON.stringify({ report, statements, vectors: vectors.map(plainVectors) }));
  }
  await reader.close();
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, `${kept.join("\n")}\n`);
}

function lines(): readonly string[] {
  return readFileSync(CACHE, "utf8").split("\n").slice(0, -1);
}

function plainVectors({ thing, about }: StatementVectors) {
  return { thing: [...thing], about: about && [...about] };
}

function parse(line: string): Seed {
  const { report, statements, vectors } = JSON.parse(line) as Pick<Seed, "report" | "statements"> & {
    readonly vectors: readonly ReturnType<typeof plainVectors>[];
  };
  return {
    report,
    statements,
    vectors: vectors.map(({ thing, about }) => ({ thing: Int8Array.from(thing), about: about && Int8Array.from(about) })),
  };
}
