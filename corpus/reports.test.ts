import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { BOUNDS, MEASURES, MODES, SCOPES, STATES, STATUSES } from "../src/statement/index.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const check = (...paths: string[]) => spawnSync(process.execPath, [here("check.mjs"), ...paths], { encoding: "utf8" });

interface Annotated {
  readonly id: string;
  readonly source: { readonly license: string };
  readonly statements: readonly unknown[];
}

const PARTS = ["train", "dev", "agreement"] as const;
const LICENCES = /^(?:CC BY(?:-SA)? [\d.]+|CC0\b.*|public domain.*)$/;
const files = (part: string) => readdirSync(here(part)).sort();
const read = (part: string, file: string) => JSON.parse(readFileSync(here(`${part}/${file}`), "utf8")) as Annotated;

describe.each(PARTS)("the annotated reports of %s", (part) => {
  test("have no fault", () => {
    const { stdout, status } = check(here(part));
    expect(stdout).toMatch(/\b0 faults\n$/);
    expect(status).toBe(0);
  });

  test("are files named after their ids, under licences that allow to publish them", () => {
    for (const file of files(part)) {
      const { id, source } = read(part, file);
      expect(`${id}.json`).toBe(file);
      expect(source.license, id).toMatch(LICENCES);
    }
  });

  test("are as many, with as many statements, as the README says", () => {
    const row = new RegExp(`^\\| \`${part}\` \\| ([\\d,]+) \\| ([\\d,]+) \\|`, "m").exec(readFileSync(here("README.md"), "utf8"));
    const count = files(part).reduce((sum, file) => sum + read(part, file).statements.length, 0);
    expect(row?.slice(1).map((n) => Number(n.replace(",", "")))).toEqual([files(part).length, count]);
  });
});

test("no id stands twice in the whole corpus", () => {
  const { stdout, status } = check(...PARTS.map(here));
  expect(stdout).toMatch(/\b0 faults\n$/);
  expect(status).toBe(0);
});

test("no report of dev is one of train, and whatever was annotated twice is one of train", () => {
  const train = new Set(files("train"));
  expect(files("dev").filter((file) => train.has(file))).toEqual([]);
  expect(files("agreement").filter((file) => !train.has(file.replace(/^again-/, "")))).toEqual([]);
});

describe("the checker", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("tells what is wrong, and in which statement", () => {
    const report = JSON.parse(readFileSync(here("train/tavar-truce.json"), "utf8"));
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
