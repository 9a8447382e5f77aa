/**
 * Splits annotated reports into the words that the product sees: `npx tsx model/segment.ts FOLDER… > reports.jsonl`.
 * A line a report: the annotated report itself with `whole`, `words` ([start, end] each) and `sentences` ([first word, last word, paragraph] each).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { segment } from "../src/language/segment.js";

for (const folder of process.argv.slice(2))
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith(".json"))
    .sort()) {
    const report = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const headline = report.headline ?? "";
    const words: [number, number][] = [];
    const sentences: [number, number, number][] = [];
    for (const s of segment({ headline, text: report.text })) {
      sentences.push([words.length, words.length + s.words.length - 1, s.paragraph]);
      words.push(...s.words.map((w): [number, number] => [w.start, w.end]));
    }
    console.log(JSON.stringify({ ...report, whole: `${headline}\n${report.text}`, words, sentences }));
  }
