import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BOUNDS, MEASURES, MODES, SCOPES, STATES, STATUSES, type Statement } from "../src/statement/index.js";
import type { CorpusRecord } from "../src/views/index.js";

const page = readFileSync(new URL("reference/statements.md", import.meta.url), "utf8");
const [, json = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
const report = JSON.parse(json) as CorpusRecord;
const whole = `${report.headline}\n${report.text}`;

/** The names in backquotes of a table's row. */
function named(first: string): readonly string[] {
  const row = page.split("\n").find((line) => line.startsWith(`| \`${first}\` |`)) ?? "";
  return [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "").slice(1);
}

describe("the page on statements names", () => {
  test.each(Object.entries(MODES))("the modes of %s", (type, modes) => expect(named(type)).toEqual(modes));
  test.each(Object.entries(STATES))("the states of %s", (type, states) => expect(named(type)).toEqual(states));
  test.each([...STATUSES, ...BOUNDS])("%s in a row of its own", (name) => expect(page).toContain(`\n| \`${name}\` | `));
  test("every measure", () => expect(named("measure")).toEqual(MEASURES));
  test("every scope", () => expect(named("scope").filter((name) => name !== "since")).toEqual(SCOPES));
  test("every field of its example", () => {
    const fields = new Set([...Object.keys(report), ...report.statements.flatMap((statement) => Object.keys(statement))]);
    expect([...fields].filter((field) => !new RegExp(`^\\|.*\`${field}\`.* \\|`, "m").test(page))).toEqual([]);
  });
});

describe("the example's words stand where it says", () => {
  test.each(report.statements.map((statement) => [statement.quote, statement]))("%s", (_, statement) => {
    const { quote, at, head, headAt, where, when, claimants } = statement;
    expect(at <= headAt && headAt + head.length <= at + quote.length).toBe(true);
    const mentions = [...parties(statement), ...claimants, where, when].filter((mention) => mention !== undefined);
    for (const words of [{ t: quote, at }, { t: head, at: headAt }, ...mentions])
      expect(whole.slice(words.at, (words.at ?? 0) + (words.t?.length ?? 0))).toBe(words.t);
    if (statement.kind !== "figure" && statement.about !== null) expect(whole).toContain(statement.about);
  });
});

function parties(statement: Statement) {
  if (statement.kind === "event") return [...statement.by, ...statement.to];
  return statement.kind === "figure" ? [...statement.by, ...(statement.who ? [statement.who] : [])] : [];
}
