/**
 * What embeddings are learned from: `npx tsx model/vectors.ts OUT` reads the training and development topics of ECB+ and the reports of corpus/train
 * with the model, and writes OUT/things.f32 and OUT/abouts.f32 (what is projected, a row after another, numbers of 32 bits) and beside them .tsv with a
 * line a row: part, document, group of documents on one matter, and the thing that is meant (empty where nobody said).
 */
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ecbDocuments } from "../corpus/ecb.js";
import { load } from "../corpus/format.mjs";
import { type Encoded, LanguageEngine } from "../src/language/index.js";
import { aboutFeatures, readModelFiles, thingFeatures } from "../src/reading/index.js";
import type { Span } from "../src/text/index.js";

interface GoldStatement {
  readonly quote: string;
  readonly head: string;
  readonly about?: string | null;
  readonly who?: { readonly t: string | null };
}
interface GoldReport {
  readonly id: string;
  readonly headline: string | null;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const [out = ""] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const at = (path: string) => new URL(path, import.meta.url).pathname;
const engine = await LanguageEngine.open(await readModelFiles(at("weights")));
const files = (["things", "abouts"] as const).map((name) => ({
  numbers: createWriteStream(join(out, `${name}.f32`)),
  rows: createWriteStream(join(out, `${name}.tsv`)),
}));
const [things, abouts] = files;

function put(file: (typeof files)[number] | undefined, features: readonly Float32Array[], row: readonly string[]): void {
  for (const part of features) file?.numbers.write(Buffer.from(Float32Array.from(part).buffer));
  file?.rows.write(`${row.join("\t")}\n`);
}

for (const part of ["train", "dev"] as const)
  for (const { id, subtopic, text, mentions } of ecbDocuments(part)) {
    const encoded = await engine.analyse({ headline: "", text });
    // The headline and its line break stand before the text.
    const later = ({ start, end }: Span) => ({ start: start + 1, end: end + 1 });
    for (const mention of mentions)
      put(things, thingFeatures(encoded, { head: later(mention), quote: later(mention.sentence), about: null }), [
        `ecb-${part}`,
        id,
        subtopic,
        mention.event,
      ]);
  }

const grouped = groupOf("../corpus/groups/train");
for (const report of load(at("../corpus/train")) as readonly GoldReport[]) {
  const encoded = await engine.analyse({ headline: report.headline ?? "", text: report.text });
  for (const [i, statement] of report.statements.entries()) putStatement(encoded, report.id, statement, grouped.get(`${report.id} ${i}`));
}
await engine.close();
for (const { numbers, rows } of files) for (const stream of [numbers, rows]) await new Promise((done) => stream.end(done));

function putStatement(
  encoded: Encoded,
  id: string,
  { quote, head, about, who }: GoldStatement,
  meant: readonly [string, string] | undefined,
): void {
  const start = encoded.text.indexOf(quote);
  if (start < 0) return;
  const span = (words: string): Span => ({ start: start + quote.indexOf(words), end: start + quote.indexOf(words) + words.length });
  const [group = "", thing = ""] = meant ?? [];
  put(things, thingFeatures(encoded, { head: span(head), quote: span(quote), about: null }), ["corpus", id, group, thing]);
  const words = about ?? who?.t;
  const where = words ? encoded.text.indexOf(words) : -1;
  if (words && where >= 0)
    put(abouts, aboutFeatures(encoded, { start: where, end: where + words.length }), ["corpus", id, group, words.replaceAll(/\s+/g, " ")]);
}

/** Group and thing by report and number of statement. */
function groupOf(folder: string): ReadonlyMap<string, readonly [string, string]> {
  const path = at(folder);
  const meant = new Map<string, readonly [string, string]>();
  for (const name of existsSync(path) ? readdirSync(path) : []) {
    const { group, happenings } = JSON.parse(readFileSync(join(path, name), "utf8")) as {
      readonly group: string;
      readonly happenings: readonly { readonly name: string; readonly statements: readonly (readonly [string, number])[] }[];
    };
    for (const { name: thing, statements } of happenings)
      for (const [report, number] of statements) meant.set(`${report} ${number}`, [group, `${group}: ${thing}`]);
  }
  return meant;
}
