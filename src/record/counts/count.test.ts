import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureStatement } from "../../statement/index.js";
import type { StoredStatement } from "../stored.js";
import { countOf } from "./count.js";

interface MadeUp {
  readonly value: readonly [number | null, number | null];
  readonly day: string;
  readonly claimant?: string;
  readonly scope?: FigureStatement["scope"];
  readonly bound?: FigureStatement["bound"];
  readonly status?: FigureStatement["status"];
  readonly origin?: number;
}

let row = 0;

function figure({
  value: [min, max],
  day,
  claimant,
  scope = "cumulative",
  bound = "exact",
  status = "happened",
  origin,
}: MadeUp): StoredStatement {
  row += 1;
  const statement: FigureStatement = {
    id: `f${row}`,
    kind: "figure",
    measure: "killed",
    value: { min, max },
    bound,
    words: { t: String(min ?? max), at: 0 },
    unit: { kind: "people", is: "people" },
    scope,
    since: null,
    by: [],
    status,
    quote: `${min ?? max} people`,
    at: 0,
    head: String(min ?? max),
    headAt: 0,
    claimants: claimant ? [{ t: claimant, is: claimant }] : [],
    confidence: 1,
  };
  return {
    row,
    id: `report-${row}#f${row}`,
    statement,
    read: statement,
    index: { kind: "figure", type: "killed", sub: scope, status, from: null, to: null, day, parties: [], places: [] },
    vectors: { thing: new Int8Array(), about: null },
    decided: null,
    report: {
      row,
      id: `report-${row}`,
      identity: `id:${row}`,
      revision: 1,
      revisionHash: "",
      outlet: null,
      url: null,
      headline: "",
      published: day,
      origin: origin ?? row,
    },
    engine: { name: "made up", version: "1" },
    order: `${day} ${String(row).padStart(6, "0")}`,
    added: { number: 1, at: "" },
    withdrawn: null,
    groups: { happening: null, count: 1, issue: null },
  };
}

const flags = (...made: readonly MadeUp[]) => countOf(made.map(figure))?.flags.map(({ kind }) => kind);

describe("a count", () => {
  it("has a series for each claimant, by day, and merges no value", () => {
    const count = countOf([
      figure({ value: [12, 12], day: "2031-05-03", claimant: "Ministry" }),
      figure({ value: [9, 9], day: "2031-05-03", claimant: "Rebels" }),
      figure({ value: [15, 15], day: "2031-05-04", claimant: "Ministry" }),
    ]);
    expect(count?.series.map(({ voice, points }) => [voice.name, ...points.map(({ value }) => value.min)])).toEqual([
      ["Ministry", 12, 15],
      ["Rebels", 9],
    ]);
  });

  it("takes copies of one dispatch for one origin, and keeps their statements", () => {
    const [point] =
      countOf([
        figure({ value: [12, 12], day: "2031-05-03", claimant: "M", origin: 1 }),
        figure({ value: [12, 12], day: "2031-05-03", claimant: "M", origin: 1 }),
      ])?.series[0]?.points ?? [];
    expect([point?.origins, point?.statements.length]).toEqual([1, 2]);
  });

  it("is nothing where no figure stands", () => {
    expect(countOf([{ ...figure({ value: [1, 1], day: "2031-05-03" }), decided: "rejected" }])).toBeNull();
  });

  it.each<[string, readonly MadeUp[], readonly string[]]>([
    [
      "rival values of one day",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A" },
        { value: [9, 9], day: "2031-05-03", claimant: "B" },
      ],
      ["rival"],
    ],
    [
      "values that can both be",
      [
        { value: [10, null], day: "2031-05-03", claimant: "A", bound: "at-least" },
        { value: [12, 12], day: "2031-05-03", claimant: "B" },
      ],
      [],
    ],
    [
      "values of two weeks",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A" },
        { value: [9, 9], day: "2031-05-18", claimant: "B" },
      ],
      [],
    ],
    [
      "about the same",
      [
        { value: [100, 100], day: "2031-05-03", claimant: "A", bound: "about" },
        { value: [105, 105], day: "2031-05-03", claimant: "B" },
      ],
      [],
    ],
    [
      "a fall",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A" },
        { value: [9, 9], day: "2031-05-04", claimant: "A" },
      ],
      ["fall"],
    ],
    [
      "a fall of what is counted at present",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A", scope: "current" },
        { value: [9, 9], day: "2031-05-04", claimant: "A", scope: "current" },
      ],
      [],
    ],
    [
      "a jump",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A" },
        { value: [30, 30], day: "2031-05-04", claimant: "A" },
      ],
      ["jump"],
    ],
    [
      "a rise over months",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A" },
        { value: [30, 30], day: "2031-09-04", claimant: "A" },
      ],
      [],
    ],
    [
      "what is only planned",
      [
        { value: [12, 12], day: "2031-05-03", claimant: "A" },
        { value: [90, 90], day: "2031-05-03", claimant: "B", status: "planned" },
      ],
      [],
    ],
    [
      "a toll that the other side brings up to date",
      [
        { value: [6, 6], day: "2031-05-03", claimant: "A", scope: "incident" },
        { value: [13, 13], day: "2031-05-03", claimant: "B", scope: "incident" },
        { value: [13, 13], day: "2031-05-05", claimant: "A", scope: "incident" },
      ],
      ["jump"],
    ],
  ])("flags %s", (_, made, kinds) => {
    expect(flags(...made)).toEqual(kinds);
  });
});

it("a count does not depend on the order of its statements", () => {
  const made = fc.record({
    value: fc.integer({ min: 0, max: 30 }).map((n): [number, number] => [n, n]),
    day: fc.constantFrom("2031-05-03", "2031-05-04", "2031-06-04"),
    claimant: fc.constantFrom("A", "B", "C"),
    scope: fc.constantFrom<FigureStatement["scope"]>("cumulative", "incident"),
  });
  fc.assert(
    fc.property(fc.array(made, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (all, picks) => {
      const statements = all.map(figure);
      const mixed = statements.map((s) => [picks.next().value ?? 0, s] as const).toSorted(([a], [b]) => a - b);
      expect(countOf(mixed.map(([, s]) => s))).toEqual(countOf(statements));
    }),
    { numRuns: 60 },
  );
});
