import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rapporteur } from "../../src/cli/fixtures/run.js";
import { cellsOf, isFormula } from "./cells.js";
import { FOR_THE_RECORD } from "./index.js";
import { type HostileRecord, hostileRecord } from "./record.js";

/** What is on record of words that steer terminals, spell formulas, turn the writing round; and of ids that commands are given. */
const INPUTS = FOR_THE_RECORD.filter(({ name }) => /^(?:id|formula|terminal|markup|writing|query|out-of|script|text)-/.test(name));
/** Everything that moves a cursor, colours, turns round; the line break alone is ours. */
const STEERING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/u;

let hostile: HostileRecord;
beforeAll(async () => {
  hostile = await hostileRecord(INPUTS);
}, 120_000);
afterAll(() => hostile.remove());

const run = (...argv: readonly string[]) => rapporteur([...argv.slice(0, 1), "--record", hostile.path, ...argv.slice(1)]);
const ALL = ["--limit", "100000"];

describe("the command line", { timeout: 120_000 }, () => {
  test.each([
    ["search"],
    ["search", "--reports"],
    ["timeline"],
    ["figures"],
    ["positions"],
    ["calendar"],
    ["process"],
    ["changes"],
  ])("%s %s steers no terminal, in text and in JSON", async (...command) => {
    const text = await run(...command, ...ALL);
    expect(text).toMatchObject({ status: 0, err: "" });
    expect(STEERING.exec(text.out)).toBeNull();
    const json = await run(...command, ...ALL, "--format", "json");
    expect(STEERING.exec(json.out)).toBeNull();
    expect(() => JSON.parse(json.out)).not.toThrow();
  });

  test("search gives every word of every quote in JSON", async () => {
    const { out } = await run("search", ...ALL, "--format", "json");
    const entries = (
      JSON.parse(out) as {
        readonly entries: readonly { readonly statements: readonly { readonly words: string; readonly statement: string }[] }[];
      }
    ).entries;
    const given = new Map(entries.flatMap(({ statements }) => statements.map(({ statement, words }) => [statement, words])));
    for (const { entry } of hostile.held)
      for (const { id, quote } of entry.statements) expect(given.get(`${entry.report.id}#${id}`)).toBe(quote);
  });

  test("no cell of the table is a formula, and none steers a terminal", async () => {
    const { out } = await run("search", ...ALL, "--format", "csv");
    const cells = cellsOf(out);
    expect(cells.length).toBeGreaterThan(hostile.held.length * 3 * 20);
    expect(cells.filter(isFormula)).toEqual([]);
    expect(/(?![\r\n])\p{Cc}/u.exec(out)).toBeNull();
    expect(cells.some((cell) => cell.startsWith("'=cmd|"))).toBe(true);
  });

  test("shows every report and every statement by its name", async () => {
    for (const { entry } of hostile.held.filter(({ input }) => input.name.startsWith("id-"))) {
      const { id } = entry.report;
      const report = await run("show", "--format", "json", "--", id);
      expect([id, report.err]).toEqual([id, ""]);
      const statements = (
        JSON.parse(report.out) as { readonly entries: readonly { readonly statements: readonly { readonly statement: string }[] }[] }
      ).entries.flatMap((each) => each.statements.map(({ statement }) => statement));
      expect(statements).toEqual(entry.statements.map((statement) => `${id}#${statement.id}`));
      const one = await run("show", "--format", "json", "--", `${id}#c2`);
      expect([id, one.err]).toEqual([id, ""]);
    }
  });

  test("what cannot be read is told without steering the terminal", async () => {
    const { err, status } = await rapporteur(["read", "/nowhere/\u001b]0;owned\u0007\u009b2J\u202e.txt"]);
    expect(status).toBe(2);
    expect(err).toContain("[not-found]");
    expect(STEERING.exec(err)).toBeNull();
    const { err: told } = await run("show", "\u001b[2J\nerror: all is well [ok]");
    expect(told.split("\n")).toHaveLength(2);
    expect(STEERING.exec(told)).toBeNull();
  });

  test("a decision with hostile words is told on a line of its own", async () => {
    const { err, out } = await run("note", "terminal-log#e0", "\u001b]52;c;eA==\u0007\nerror: none", "--why", "\u202ex");
    expect(err).toBe("");
    expect(out.split("\n")).toHaveLength(2);
    const decisions = (await run("decisions")).out;
    expect(decisions.split("\n")).toHaveLength(2);
    expect(STEERING.exec(out + decisions)).toBeNull();
  });

  test("reads a few of them with the model, and puts them on record", async () => {
    const paths = hostile.held
      .filter(({ input }) => /^(?:terminal-clear|script-img|formula-command|writing-combining|writing-bidi-nested)$/.test(input.name))
      .map(({ input }) => `${hostile.folder}/${input.file}`);
    const { out, err } = await rapporteur(["read", "--format", "jsonl", "--allow-private", ...paths]);
    expect(err).toBe("");
    const reports = out
      .trimEnd()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as {
            readonly headline: string;
            readonly text: string;
            readonly statements: readonly { readonly quote: string }[];
          },
      );
    expect(reports).toHaveLength(paths.length);
    for (const { headline, text, statements } of reports)
      for (const { quote } of statements) expect(`${headline}\n${text}`).toContain(quote);
    expect(reports.flatMap(({ statements }) => statements).length).toBeGreaterThan(0);
    const digest = await rapporteur(["read", ...paths]);
    expect(STEERING.exec(digest.out)).toBeNull();
  });
});
