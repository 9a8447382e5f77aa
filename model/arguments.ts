/**
 * What the choice of arguments is learned from: `npx tsx model/arguments.ts WEIGHTS LEFT-OUT OUT REPORTS…` reads annotated reports with the model in
 * WEIGHTS, leaving out those whose ids stand in LEFT-OUT (.jsonl; what those weights were trained on), and writes OUT/words.tsv and OUT/times.tsv: a line a
 * candidate, with the statement that it belongs to, whether it is right (for words: by, to, where, claimant; 2: only another mention of the same party), and the values of its features.
 */
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "../corpus/format.mjs";
import { sameName } from "../corpus/same-name.js";
import { readPassage, TIME_FEATURES, timeCandidates, WORD_FEATURES, wordCandidates } from "../src/arguments/index.js";
import { LanguageEngine } from "../src/language/index.js";
import { calendarOf, readKnowledge, readModelFiles, readReferents } from "../src/reading/index.js";
import { findTimes, makeNamer, mentionSpan } from "../src/resolve/index.js";
import type { Analysis, Frame, Role } from "../src/text/index.js";

interface Gold {
  readonly t: string | null;
  readonly is?: string;
}
interface GoldStatement {
  readonly kind: string;
  readonly quote: string;
  readonly head: string;
  readonly by?: readonly Gold[];
  readonly to?: readonly Gold[];
  readonly where?: Gold;
  readonly claimants?: readonly Gold[];
  readonly when?: { readonly t: string | null; readonly from: string | null; readonly to: string | null };
}

interface GoldReport {
  readonly id: string;
  readonly source: { readonly outlet: string | null };
  readonly published: string | null;
  readonly headline: string | null;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const [weights = "", leftOut = "", out = "", ...folders] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const known = new Set(
  existsSync(leftOut)
    ? readFileSync(leftOut, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((l) => JSON.parse(l).id)
    : [],
);
const at = (path: string) => new URL(path, import.meta.url).pathname;
const knowledge = await readKnowledge(at("../knowledge"), await readReferents(at("weights")));
const engine = await LanguageEngine.open(await readModelFiles(at("weights"), weights));
const words = createWriteStream(join(out, "words.tsv")),
  times = createWriteStream(join(out, "times.tsv"));
writeFileSync(join(out, "features.json"), JSON.stringify({ words: WORD_FEATURES, times: TIME_FEATURES }));
const list = <T>(x: T | readonly T[] | null | undefined): readonly T[] => (Array.isArray(x) ? x : x ? [x] : []) as readonly T[];

for (const report of folders.flatMap((f) => load(f) as GoldReport[])) {
  if (known.has(report.id)) continue;
  const analysis = await engine.analyse({ headline: report.headline ?? "", text: report.text });
  const namer = makeNamer(analysis, { outlet: report.source.outlet }, knowledge.names);
  const passage = readPassage(analysis);
  const calendar = calendarOf(analysis, findTimes, report.published);
  report.statements.forEach((statement: GoldStatement, number: number) => {
    const frame = frameOf(statement, analysis);
    if (!frame) return;
    const key = `${report.id}/${number}`;
    const start = analysis.text.indexOf(statement.quote);
    const gold = { by: list(statement.by), to: list(statement.to), where: list(statement.where), claimant: list(statement.claimants) };
    for (const { word, row } of wordCandidates(passage, frame)) {
      const right = (Object.entries(gold) as [Role, readonly Gold[]][]).map(([role, golds]) => {
        const span = mentionSpan(analysis, word, role);
        const names = namer.names(span, role);
        if (golds.some((g) => topOf(analysis, g.t, start) === word)) return 1;
        return golds.some((g) => names.some((n) => sameName(n, g.is ?? g.t ?? ""))) ? 2 : 0;
      });
      words.write(`${[key, word, ...right, ...numbers(row)].join("\t")}\n`);
    }
    // How many there are to be found.
    words.write(`${[key, -1, gold.by.length, gold.to.length, gold.where.length, gold.claimant.length].join("\t")}\n`);
    const { when } = statement;
    const goldDays = when && (when.from || when.to) ? `${when.from}/${when.to}` : "none";
    for (const { days, row } of timeCandidates(passage, frame, calendar))
      times.write(`${[key, `${days.from}/${days.to}`, goldDays, ...numbers(row)].join("\t")}\n`);
    times.write(`${[key, "none", goldDays].join("\t")}\n`);
  });
}
words.end();
times.end();
await engine.close();

function numbers(row: Float64Array): string[] {
  return Array.from(row, (v) => String(Math.round(v * 1e4) / 1e4));
}

function frameOf(statement: GoldStatement, { text, words: all, frames }: Analysis): Frame | null {
  const start = text.indexOf(statement.quote);
  const found =
    start < 0 ? -1 : statement.quote.search(new RegExp(`(?<!\\w)${statement.head.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\w)`));
  if (found < 0) return null;
  const [from, to] = [start + found, start + found + statement.head.length];
  return frames.find((f) => f.kind === statement.kind && (all[f.word]?.start ?? 0) < to && from < (all[f.word]?.end ?? 0)) ?? null;
}

/** The word that the nearest occurrence of some words hangs on. */
function topOf({ text, words: all }: Analysis, t: string | null, near: number): number {
  if (!t) return -1;
  let best = -1;
  for (let i = text.indexOf(t); i >= 0; i = text.indexOf(t, i + 1)) if (best < 0 || Math.abs(i - near) < Math.abs(best - near)) best = i;
  const inside = all.filter((w) => w.start < best + t.length && best < w.end);
  const [first, last] = [inside[0]?.index ?? -1, inside.at(-1)?.index ?? -1];
  return inside.find((w) => w.head < first || w.head > last || w.head === w.index)?.index ?? -1;
}
