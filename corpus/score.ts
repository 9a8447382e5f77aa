/**
 * Reads annotated reports with the product and scores what it finds, as a whole and by genre:
 * `npm run score [-- GOLD…] [--misses] [--json] [--model FOLDER] [--statement P] [--argument ROLE=P,…] [--min-confidence P]`.
 * GOLD is a folder, .json or .jsonl in the corpus format (default: corpus/dev). Also counts statements in reports that have none.
 */
import { parseArgs } from "node:util";
import { at, readCorpus, type Scored, score } from "./reading.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    model: { type: "string", default: at("../model/weights") },
    statement: { type: "string" },
    argument: { type: "string" },
    "min-confidence": { type: "string" },
  },
});
const gold = positionals[0] ?? at("dev");
const reports = await readCorpus(gold, {
  model: values.model,
  ...(values.argument && { least: perRole(values.argument) }),
  thresholds: {
    ...(values.statement && { statement: Number(values.statement) }),
    ...(values["min-confidence"] && { confidence: Number(values["min-confidence"]) }),
  },
});

const flags = [...(values.misses ? ["--misses"] : []), ...(values.json ? ["--json"] : [])];
console.log(score(reports, flags));
if (!values.json) {
  console.log(byGenre());
  const empty = reports.filter(({ gold }) => gold.statements.length === 0);
  const invented = empty.reduce((sum, { found }) => sum + found.length, 0);
  console.log(`\n${invented} statements in ${empty.length} reports that have none`);
}

/** `by=0.4,where=0.3` */
function perRole(written: string): Readonly<Record<string, number>> {
  return Object.fromEntries(written.split(",").map((pair) => [pair.split("=")[0], Number(pair.split("=")[1])]));
}

function byGenre(): string {
  const genres = new Map<string, Scored[]>();
  for (const report of reports) {
    const genre = genreOf(report.gold.id);
    genres.set(genre, [...(genres.get(genre) ?? []), report]);
  }
  const columns = ["found", "typed", "facts", "whole", "field status", "field claimants", "field by", "field to"];
  const rows = [...genres].sort().map(([genre, mine]) => {
    const figures = JSON.parse(score(mine, ["--json"])) as Record<string, { readonly f1: number }>;
    const statements = mine.reduce((sum, { gold }) => sum + gold.statements.length, 0);
    return [genre, mine.length, statements, ...columns.map((c) => (100 * (figures[c]?.f1 ?? 0)).toFixed(1))];
  });
  const cells = [["F1 by genre", "reports", "statements", ...columns.map((c) => c.replace("field ", ""))], ...rows];
  return cells.map(([first, ...rest]) => String(first).padEnd(20) + rest.map((c) => String(c).padStart(11)).join("")).join("\n");
}

/** By the beginning of a report's id, as corpus/README.md says. */
function genreOf(id: string): string {
  if (id.startsWith("state-") || id.startsWith("speech-")) return "official statement";
  return id.startsWith("wcep-") ? "summary" : "news";
}
