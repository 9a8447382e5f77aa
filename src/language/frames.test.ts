import { describe, expect, it } from "vitest";
import { findFrames, type Thresholds } from "./frames.js";
import type { Labels, SectionOutputs } from "./model.js";

const labels: Labels = {
  upos: [],
  xpos: [],
  lemma: [],
  deprel: [],
  ner: [],
  trigger: ["none", "event:ASSAULT", "figure:missing"],
  sub: ["none", "ASSAULT/aerial", "CONSULT/visit"],
  status: ["happened", "ongoing"],
  bound: ["exact", "about"],
  scope: ["incident", "current"],
  dated: ["unknown", "words"],
  arcs: ["by", "about:first", "about:last", "quote:first", "quote:last"],
};
const LENGTH = 6;
/** Four sentences: two words, two, one, one. */
const section = { first: 10, sentence: [0, 0, 1, 1, 2, 3] };
const rows = (row: readonly number[]) => Array.from({ length: LENGTH }, () => Float32Array.from(row));

/** A section in which one word may carry a statement: `given` are that word's scores, `arcs` a row for each other word. */
function outputsOf(
  word: number,
  given: Partial<Record<keyof SectionOutputs, readonly number[]>>,
  arcs: Record<number, readonly number[]> = {},
) {
  const table = (name: "trigger" | "sub" | "status" | "bound" | "scope" | "dated", row: readonly number[]) => {
    const made = rows(row);
    if (given[name]) made[word] = Float32Array.from(given[name]);
    return made;
  };
  const argue = new Float32Array(LENGTH * labels.arcs.length);
  for (const [other, row] of Object.entries(arcs)) argue.set(row, Number(other) * labels.arcs.length);
  return {
    trigger: table("trigger", [1, 0, 0]),
    sub: table("sub", [1, 0, 0]),
    status: table("status", [1, 0]),
    bound: table("bound", [1, 0]),
    scope: table("scope", [1, 0]),
    dated: table("dated", [1, 0]),
    argue: new Map([[word, argue]]),
  } satisfies SectionOutputs;
}

const plain = { slope: 1, intercept: 0 };
const thresholds: Thresholds = { statement: 0.5 };
const find = (outputs: SectionOutputs, given: Partial<Thresholds> = {}, calibration = plain) =>
  findFrames(outputs, labels, section, { ...thresholds, ...given }, calibration);

describe("findFrames", () => {
  it("numbers words through the report, and gives kind, type and the type's own mode", () => {
    const [frame] = find(outputsOf(2, { trigger: [0.25, 0.5, 0.25], sub: [0.1, 0.3, 0.6] }));
    expect(frame).toMatchObject({ word: 12, kind: "event", type: "ASSAULT", sub: "aerial", score: 0.75 });
    expect(frame?.scores.type).toBeCloseTo(2 / 3);
    expect(frame?.scores.sub).toBeCloseTo(0.3);
  });

  it("takes words for heads that are likelier than the threshold, of whatever type", () => {
    expect(find(outputsOf(2, { trigger: [0.55, 0.25, 0.2] }))).toEqual([]);
    expect(find(outputsOf(2, { trigger: [0.55, 0.25, 0.2] }), { statement: 0.4 })).toHaveLength(1);
  });

  it("goes by confidence instead where that is given, though never below what has arcs", () => {
    const unsure = outputsOf(2, { trigger: [0.7, 0.3, 0] });
    expect(find(unsure, { confidence: 0.25 })).toHaveLength(1);
    expect(find(unsure, { confidence: 0.35 })).toEqual([]);
    expect(find(outputsOf(2, { trigger: [0.9, 0.1, 0] }), { confidence: 0 })).toEqual([]);
  });

  it("calibrates the probability of the type", () => {
    const outputs = outputsOf(2, { trigger: [0.2, 0.8, 0] });
    expect(find(outputs)[0]?.confidence).toBeCloseTo(0.8);
    expect(find(outputs, {}, { slope: 0.5, intercept: 0 })[0]?.confidence).toBeCloseTo(2 / 3);
    expect(find(outputs, {}, { slope: 1, intercept: -10 })[0]?.confidence).toBeLessThan(0.001);
  });

  it("gives an argument wherever in the section it stands, however unlikely but not the faintest", () => {
    const [frame] = find(outputsOf(5, { trigger: [0, 1, 0] }, { 0: [0.75], 1: [0.015625] }));
    expect(frame?.arguments).toEqual([{ role: "by", word: 10, score: 0.75 }]);
  });

  it("looks for spans in the head's own sentence and its neighbours only", () => {
    const far = [0, 9, 9, 9, 9];
    const near = [0, 1, 0, 1, 0];
    const end = [0, 0, 1, 0, 1];
    const [frame] = find(outputsOf(5, { trigger: [0, 1, 0] }, { 0: far, 3: far, 4: near, 5: end }));
    expect(frame?.quote).toEqual({ first: 14, last: 15 });
    expect(frame?.about).toEqual({ first: 14, last: 15 });
  });

  it("has no matter where the model points at the head itself", () => {
    const [frame] = find(outputsOf(3, { trigger: [0, 1, 0] }, { 3: [0, 2, 2, 0, 0], 2: [0, 1, 1, 2, 0] }));
    expect(frame?.about).toBeNull();
    expect(frame?.quote?.first).toBe(12);
  });

  it.each([
    ["who is missing now is missing still", [0.6, 0.4], [0.2, 0.8], "ongoing", "current"],
    ["what was counted of an event is over", [0.4, 0.6], [0.9, 0.1], "happened", "incident"],
    ["the surer of the two decides", [0.05, 0.95], [0.6, 0.4], "ongoing", "current"],
  ])("keeps a figure's status and scope together: %s", (_, status, scope, expected, expectedScope) => {
    const [frame] = find(outputsOf(2, { trigger: [0, 0, 1], status, scope }));
    expect([frame?.kind, frame?.status, frame?.scope]).toEqual(["figure", expected, expectedScope]);
  });

  it("leaves status and scope of an event alone", () => {
    const [frame] = find(outputsOf(2, { trigger: [0, 1, 0], status: [0.4, 0.6] }));
    expect(frame?.status).toBe("ongoing");
  });
});
