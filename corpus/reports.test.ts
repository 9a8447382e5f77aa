import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { BOUNDS, MEASURES, MODES, SCOPES, STATES, STATUSES } from "../src/statement/index.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const check = (path: string) => spawnSync(process.execPath, [here("check.mjs"), path], { encoding: "utf8" });

describe("the annotated reports", () => {
  test("have no fault", () => {
    const { stdout, status } = check(here("reports"));
    expect(stdout).toMatch(/\b0 faults\n$/);
    expect(status).toBe(0);
  });

  test("are listed in the README with the number of their statements", () => {
    const listed = [...readFileSync(here("README.md"), "utf8").matchAll(/^\| `([a-z-]+)` \|.*\| (\d+) \|$/gm)].map(
      ([, id, n]) => `${id} ${n}`,
    );
    const there = readdirSync(here("reports")).map((file) => {
      const report = JSON.parse(readFileSync(here(`reports/${file}`), "utf8"));
      expect(`${report.id}.json`).toBe(file);
      return `${report.id} ${report.statements.length}`;
    });
    expect(listed).toEqual(there.sort());
  });
});

describe("the checker", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("tells what is wrong, and in which statement", () => {
    const report = JSON.parse(readFileSync(here("reports/tavar-truce.json"), "utf8"));
    Object.assign(report.statements[1], { quote: "the rebels freed everybody" });
    Object.assign(report.statements[2], { head: "twelve", measure: "freed" });
    writeFileSync(join(folder, "report.json"), JSON.stringify(report));
    const { stdout, status } = check(folder);
    expect(status).toBe(1);
    expect(stdout).toContain('tavar-truce #1: quote not in text: "the rebels freed everybody"');
    expect(stdout).toContain('tavar-truce #2: head "twelve" not in quote');
    expect(stdout).toContain("tavar-truce #2: measure freed");
  });
});

test("the scorer's vocabularies are the program's", async () => {
  const scorer = await import(new URL("format.mjs", import.meta.url).href);
  const { MODES: modes, STATES: states, STATUSES: statuses, MEASURES: measures, BOUNDS: bounds, SCOPES: scopes } = scorer;
  expect({ modes, states, statuses, measures, bounds, scopes }).toEqual({
    modes: MODES,
    states: STATES,
    statuses: STATUSES,
    measures: MEASURES,
    bounds: BOUNDS,
    scopes: SCOPES,
  });
});
