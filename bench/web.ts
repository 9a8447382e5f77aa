/**
 * The app over a large record: `npm run bench:web -- [--record FILE] [--reports 3000] [--runs 20] [--seconds 8]`. Starts `rapporteur serve` as a process of its own over an
 * existing record, or over one made as bench/scale.ts makes it, and measures in a real Chromium: first paint of each page by its address, on a server just started and on a
 * warm one; going to it by a link, and other interactions; the size of the scripts; memory of server and page. Then 200 readers at once ask the API.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { openBrowser } from "./web/browser.js";
import { grow } from "./web/grow.js";
import { readersAtOnce } from "./web/load.js";
import { interactions, paints } from "./web/pages.js";
import { startServer } from "./web/server.js";

const { values } = parseArgs({
  options: {
    record: { type: "string" },
    reports: { type: "string", default: "3000" },
    runs: { type: "string", default: "20" },
    seconds: { type: "string", default: "8" },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
const record = values.record ?? (await grow(join(folder, "web.record"), Number(values.reports)));

const assets = new URL("../dist/web/assets/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", assets), "utf8")) as Readonly<Record<string, string>>;
const zipped = (file: string) => gzipSync(readFileSync(new URL(file, assets))).length / 1024;
console.log("scripts, kB gzipped (each page loads site.js, with what it imports, and its own)");
for (const [entry, file] of Object.entries(manifest)) {
  const imported = [...readFileSync(new URL(file, assets), "utf8").matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)].map(
    ([, a, b]) => a ?? b ?? "",
  );
  if (file.endsWith(".js") || file.endsWith(".css"))
    console.log(`  ${entry.padEnd(16)}${(zipped(file) + imported.reduce((sum, each) => sum + zipped(each), 0)).toFixed(1).padStart(7)}`);
}

const server = await startServer(record);
console.log(
  `\n${record}: ${(statSync(record).size / 2 ** 30).toFixed(2)} GB, ${await server.reports()} reports; server ${server.memory()} MB after its start`,
);
const browser = await openBrowser();
const row = (name: string, ...cells: readonly (number | string)[]) =>
  console.log(`  ${name.padEnd(22)}${cells.map((cell) => (typeof cell === "number" ? cell.toFixed(0) : cell).padStart(10)).join("")}`);

console.log("\nfirst useful paint by the address, ms");
row("", "first", "p50", "p95", "page MB");
for (const { name, first, p50, p95, heap } of await paints(browser, server.url, runs)) row(name, first, p50, p95, heap.toFixed(1));
console.log("\ninteractions, ms");
row("", "p50", "p95");
for (const { name, p50, p95 } of await interactions(browser, server.url, runs)) row(name, p50, p95);
await browser.close();
console.log(`\nserver ${server.memory()} MB, at most ${server.memory("VmHWM")} MB`);

console.log("\n200 readers at once on the API");
row("", "requests/s", "p50 ms", "p99 ms", "errors");
for (const { name, rate, p50, p99, errors } of await readersAtOnce(server.url, Number(values.seconds))) row(name, rate, p50, p99, errors);
console.log(`\nserver ${server.memory()} MB, at most ${server.memory("VmHWM")} MB`);
await server.stop();
rmSync(folder, { recursive: true });
