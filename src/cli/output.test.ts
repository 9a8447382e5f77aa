import { describe, expect, it } from "vitest";
import { DENIAL, PLAN, REPORT } from "../views/fixtures/statements.js";
import { FORMATS, type OutputFormat, openOutput } from "./output.js";

const ENGINE = { name: "rapporteur", version: "9.9.9" };

function written(format: OutputFormat, single: boolean, reports: number): string {
  const output = openOutput({ format, look: { width: 80, colour: false }, engine: ENGINE, single });
  let text = "";
  for (let n = 0; n < reports; n++) text += output.add({ ...REPORT, id: `ferry-${n}` }, n % 2 === 0 ? [PLAN] : [DENIAL]);
  return text + output.end();
}

function ids(reports: readonly { readonly id: string }[]): readonly string[] {
  return reports.map((report) => report.id);
}

describe("json", () => {
  it("is an object for the one report of a single input", () => {
    expect(JSON.parse(written("json", true, 1))).toMatchObject({ id: "ferry-0", statements: [{ quote: PLAN.quote }], engine: ENGINE });
  });

  it.each([
    [true, 2],
    [true, 5],
    [false, 0],
    [false, 1],
    [false, 2],
    [false, 5],
  ])("is an array otherwise (single input: %s, reports: %i)", (single, reports) => {
    const parsed = JSON.parse(written("json", single, reports));
    expect(Array.isArray(parsed)).toBe(true);
    expect(ids(parsed)).toEqual(Array.from({ length: reports }, (_, n) => `ferry-${n}`));
  });

  it("is nothing where a single input holds no report", () => {
    expect(written("json", true, 0)).toBe("");
  });
});

describe("jsonl", () => {
  it.each([0, 1, 3])("is a line for each of %i reports", (reports) => {
    const lines = written("jsonl", true, reports).split("\n");
    expect(lines.pop()).toBe("");
    expect(ids(lines.map((line) => JSON.parse(line)))).toEqual(Array.from({ length: reports }, (_, n) => `ferry-${n}`));
  });
});

describe("every format", () => {
  it.each(FORMATS)("gives the same bytes again: %s", (format) => {
    expect(written(format, false, 3)).toBe(written(format, false, 3));
  });

  it("sets a line between digests", () => {
    expect(written("digest", false, 3).split(`\n${"═".repeat(80)}\n`)).toHaveLength(3);
  });
});
