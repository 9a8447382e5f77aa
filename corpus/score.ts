/**
 * Reads annotated reports with the product and scores what it finds: `npm run score [-- GOLD] [--misses] [--json] [--model FOLDER] [--statement 0.5] [--argument 0.5]`.
 * GOLD is a folder, .json or .jsonl in the corpus format (default: the shared dev reports). Also counts statements in reports that have none.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { intake } from "../src/intake/index.js";
import { openReader } from "../src/reading/index.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean" },
    json: { type: "boolean" },
    model: { type: "string", default: at("../model/weights") },
    statement: { type: "string" },
    argument: { type: "string" },
  },
});
const gold = positionals[0] ?? at("../../shared/corpus/dev");
const thresholds = { statement: Number(values.statement ?? 0.5), argument: Number(values.argument ?? 0.5) };
const reader = await openReader({ model: values.model, knowledge: at("../knowledge") }, thresholds);
const lines: string[] = [];
for await (const item of intake([gold], { stdin: process.stdin })) {
  if (item.kind === "failure") throw item.failure;
  lines.push(JSON.stringify({ id: item.report.id, statements: await reader.read(item.report) }));
}
await reader.close();
mkdirSync(at("../.cache"), { recursive: true });
const predicted = at("../.cache/predicted.jsonl");
writeFileSync(predicted, `${lines.join("\n")}\n`);
const flags = [...(values.misses ? ["--misses"] : []), ...(values.json ? ["--json"] : [])];
const scorer = spawnSync(process.execPath, [at("score.mjs"), gold, predicted, ...flags], { stdio: "inherit" });
process.exitCode = scorer.status ?? 1;
