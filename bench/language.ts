/**
 * Accuracy and speed of the language engine on the English Web Treebank (UD) and its names (UNER), int8 beside fp32, and spaCy beside both:
 * `npm run bench:language -- [--data FOLDER] [--model FOLDER] [--full FOLDER] [--part test|dev] [--limit DOCUMENTS] [--no-peer]`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LanguageEngine, type Segment } from "../src/language/index.js";
import { readModelFiles } from "../src/reading/index.js";
import { Scores, scoreNames, scoreSyntax } from "./language/scores.js";
import { type GoldDocument, readDocuments, readTags } from "./language/treebank.js";
import { runSpacy } from "./peer/spacy.js";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/datasets" },
    model: { type: "string", default: "model/weights" },
    full: { type: "string", default: ".cache/full" },
    part: { type: "string", default: "test" },
    limit: { type: "string" },
    "no-peer": { type: "boolean", default: false },
  },
});

const documents = readDocuments(join(options.data, "ud-ewt", `${options.part}.conllu`)).slice(
  0,
  options.limit ? Number(options.limit) : undefined,
);
const tags = readTags(join(options.data, "uner-ewt", `${options.part}.iob2`));

interface Column {
  readonly title: string;
  readonly gold: Scores;
  readonly raw: Scores | null;
  /** Words a second of processor time, on gold words. */
  readonly speed: number;
}

const segmentsOf = ({ sentences }: GoldDocument): Segment[] =>
  sentences.map(({ start, end, words }) => ({ start, end, paragraph: 0, words }));

async function measure(title: string, weights: string): Promise<Column> {
  const engine = await LanguageEngine.open(await readModelFiles(options.model, weights));
  const [gold, raw] = [new Scores(), new Scores()];
  for (const document of documents) {
    const given = await engine.analyseSegments(document.text, segmentsOf(document));
    scoreSyntax(gold, document, given, 0);
    scoreNames(gold, document, tags, given.names, 0);
    const read = await engine.analyse({ headline: "", text: document.text });
    scoreSyntax(raw, document, read, 1);
    scoreNames(raw, document, tags, read.names, 1);
  }
  const start = process.cpuUsage();
  for (const document of documents) await engine.analyseSegments(document.text, segmentsOf(document));
  const { user, system } = process.cpuUsage(start);
  await engine.close();
  return { title, gold, raw, speed: gold.of("words.gold") / ((user + system) / 1e6) };
}

const columns = [await measure("int8", options.model)];
if (existsSync(options.full)) columns.push(await measure("fp32", options.full));
else console.log(`No fp32 weights at ${options.full}: int8 only. The training's export writes them; pass --full FOLDER.\n`);
if (!options["no-peer"]) {
  const { scores, speed } = runSpacy(documents, tags);
  columns.push({ title: "spaCy sm", gold: scores, raw: null, speed });
}

const ours = (value: (c: Column) => number) => (c: Column) => (c.raw ? value(c).toFixed(2) : "–");
const share = (what: string) => (c: Column) => c.gold.share(what, "words").toFixed(2);
const rawF1 = (what: string, of: string) => ours((c) => c.raw?.f1(what, of) ?? 0);
const rows: readonly (readonly [string, ((c: Column) => string) | null])[] = [
  ["gold sentences and words", null],
  ["UPOS", share("upos")],
  ["XPOS", ours((c) => c.gold.share("xpos", "words"))],
  ["lemma", ours((c) => c.gold.share("lemma", "words"))],
  ["UAS", share("uas")],
  ["UAS, shared relations", (c) => c.gold.share("shared.uas", "shared").toFixed(2)],
  ["LAS", ours((c) => c.gold.share("las", "words"))],
  ["names, precision", (c) => c.gold.share("names", "names.found").toFixed(2)],
  ["names, recall", (c) => c.gold.share("names", "names.gold").toFixed(2)],
  ["names, F1", (c) => c.gold.f1("names", "names").toFixed(2)],
  ["raw text (F1)", null],
  ["words", rawF1("words", "words")],
  ["sentences", rawF1("sentences", "sentences")],
  ["UPOS", rawF1("upos", "words")],
  ["XPOS", rawF1("xpos", "words")],
  ["lemma", rawF1("lemma", "words")],
  ["UAS", rawF1("uas", "words")],
  ["LAS", rawF1("las", "words")],
  ["names", rawF1("names", "names")],
  ["words a second of processor time", (c) => c.speed.toFixed(0)],
];

const sentences = documents.reduce((n, d) => n + d.sentences.length, 0);
console.log(
  `EWT ${options.part}: ${documents.length} documents, ${sentences} sentences, ${columns[0]?.gold.of("words.gold")} words; names of UNER (PER, ORG, LOC)\n`,
);
console.log(`${"".padEnd(34)}${columns.map((c) => c.title.padStart(10)).join("")}`);
for (const [name, value] of rows) console.log(value ? `  ${name.padEnd(32)}${columns.map((c) => value(c).padStart(10)).join("")}` : name);
console.log(
  "\nRelations without subtypes; all words count. spaCy's trees follow ClearNLP's scheme, so its UAS as a whole is not comparable: compare it by the\n" +
    "shared relations, which point at the same word in both. Its names follow OntoNotes (PERSON, ORG, GPE and LOC are counted): roughly comparable.\n" +
    "One thread each, warmed up, gold words; the engine's time includes frames, spaCy's its lemmatizer.",
);
