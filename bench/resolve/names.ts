/**
 * Mention → full name, on the annotated words: `npx tsx bench/resolve/names.ts [--misses]`.
 *
 * For every party, place and claimant of the annotated reports whose words stand in the text: is the name that we give the annotator's? `words` is what
 * leaving the words as they are would score. `--misses` lists those of train.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sameName } from "../../corpus/same-name.js";
import { LanguageEngine } from "../../src/language/index.js";
import { readKnowledge, readModelFiles, readReferents } from "../../src/reading/index.js";
import { makeNamer, mentionSpan } from "../../src/resolve/index.js";
import type { Analysis, Role, WordRange } from "../../src/text/index.js";

interface GoldMention {
  readonly t: string | null;
  readonly is?: string | null;
}
type Gold = GoldMention | readonly GoldMention[] | null | undefined;
interface GoldStatement {
  readonly quote: string;
  readonly by?: Gold;
  readonly to?: Gold;
  readonly where?: Gold;
  readonly claimants?: Gold;
}
interface GoldReport {
  readonly id: string;
  readonly source: { readonly outlet: string | null };
  readonly headline: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const CORPUS = new URL("../../../shared/corpus/", import.meta.url).pathname;
const ROLES = { by: "by", to: "to", where: "where", claimants: "claimant" } as const satisfies Record<string, Role>;
const MODEL = new URL("../../model/weights", import.meta.url).pathname;

interface Tally {
  asked: number;
  right: number;
  words: number;
}
const tallies = new Map<string, Tally>();
function count(row: string, right: boolean, words: boolean): void {
  const tally = tallies.get(row) ?? { asked: 0, right: 0, words: 0 };
  tally.asked++;
  if (right) tally.right++;
  if (words) tally.words++;
  tallies.set(row, tally);
}

function kindOf(mention: string, analysis: Analysis, range: WordRange): string {
  if (mention !== "US" && /^(?:he|she|him|her|his|it|its|they|them|their|we|us|our|i|me|my|both|who|which|that)$/i.test(mention))
    return "pronoun";
  if (!/\p{Lu}/u.test(mention.replace(/^\p{Lu}/u, "")) && !/^\p{Lu}/u.test(mention)) return "description";
  const named = analysis.names.some((n) => n.first <= range.last && range.first <= n.last);
  return named || /\p{Lu}/u.test(mention.slice(1)) ? "name" : "description";
}

function wordsOf(analysis: Analysis, start: number, end: number): WordRange | null {
  const inside = analysis.words.filter((w) => w.start < end && start < w.end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { first: first.index, last: last.index } : null;
}

/** The occurrence of the words that is nearest to the quote. */
function nearest(text: string, words: string, quote: { readonly start: number; readonly end: number }): number {
  let best = -1;
  const away = (at: number) => Math.max(quote.start - at, at - quote.end, 0);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? " ");
    if (whole && (best < 0 || away(at) < away(best))) best = at;
  }
  return best;
}

/** Prints how many names are the annotators', in train and dev of ../shared/corpus. */
export async function measureNames(showMisses = false): Promise<void> {
  const { names: index } = await readKnowledge(new URL("../../knowledge", import.meta.url).pathname, await readReferents(MODEL));
  const engine = await LanguageEngine.open(await readModelFiles(MODEL));
  for (const part of ["train", "dev"]) {
    for (const name of readdirSync(join(CORPUS, part)).sort()) {
      const report: GoldReport = JSON.parse(readFileSync(join(CORPUS, part, name), "utf8"));
      const analysis = await engine.analyse(report);
      const namer = makeNamer(analysis, { outlet: report.source.outlet }, index);
      for (const statement of report.statements) {
        const start = Math.max(0, analysis.text.indexOf(statement.quote));
        const quote = { start, end: start + statement.quote.length };
        for (const [field, role] of Object.entries(ROLES)) {
          const gold = statement[field as keyof typeof ROLES];
          for (const mention of [gold ?? []].flat() as GoldMention[]) {
            if (!mention.t) continue;
            const at = nearest(analysis.text, mention.t, quote);
            const range = at < 0 ? null : wordsOf(analysis, at, at + mention.t.length);
            if (!range) continue;
            const names = namer.names(range, role);
            const is = mention.is ?? mention.t;
            const right = [names.join(" and "), ...names].some((n) => sameName(n, is));
            const words = sameName(mention.t, is);
            const kind = kindOf(mention.t, analysis, range);
            for (const row of [`${part} all`, `${part} ${field}`, `${part} ${kind}`]) count(row, right, words);
            const top = analysis.words
              .slice(range.first, range.last + 1)
              .find((w) => w.head < range.first || w.head > range.last || w.head === w.index);
            const span = mentionSpan(analysis, top?.index ?? range.first, role);
            const same = span.first === range.first && span.last === range.last;
            count(`${part} span`, same, span.first <= range.first && span.last >= range.last);
            if (showMisses && part === "train" && !right)
              console.log(`${report.id}\t${field}\t${kind}\t${mention.t}\t${is}\t${names.join(" + ")}`);
          }
        }
      }
    }
  }
  await engine.close();
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`.padStart(9);
  console.log(`${"".padEnd(20)}  mentions    right    words`);
  for (const [row, t] of [...tallies].sort((a, b) => a[0].localeCompare(b[0])))
    console.log(row.padEnd(20) + String(t.asked).padStart(10) + share(t.right, t.asked) + share(t.words, t.asked));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await measureNames(process.argv.includes("--misses"));
