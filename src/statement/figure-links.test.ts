import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../text/index.js";
import { linkFigures } from "./figure-links.js";
import { sentenceOf } from "./fixtures/sentence.js";
import type { NumberRelation, Quantity } from "./resolvers.js";
import type { FigureStatement } from "./statement.js";

const measures = JSON.parse(readFileSync(new URL("../../knowledge/measures.json", import.meta.url), "utf8"));

/** One sentence; words are `form/upos/head/deprel`. */
const analysisOf = (sentence: string) => sentenceOf(sentence, ["text", "upos", "head", "deprel"]);

/** Numbers are figures of up to three digits; the first two stand to each other as told, if at all; "today" and "yesterday" are the times. */
function resolversOf(
  analysis: Analysis,
  kind: NumberRelation["kind"] | null,
  [number, of]: readonly [number, number],
): Parameters<typeof linkFigures>[2] {
  const quantity = (text: string, span: { start: number; end: number }): Quantity => {
    const value = Number(text.slice(span.start, span.end));
    return { value: { min: value, max: value }, bound: "exact", span, words: span, share: false, rule: "numeral" };
  };
  return {
    names: ({ first }) => [analysis.words[first]?.text ?? ""],
    times: (text) => [...text.matchAll(/today|yesterday/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: "day" })),
    days: ({ phrase: words }) => ({ from: "2030-01-01", to: "2030-01-01", grain: "day", basis: "stated", words }),
    measures,
    numbers: {
      quantity,
      all: (text) => [...text.matchAll(/\d+/g)].map((m) => quantity(text, { start: m.index, end: m.index + m[0].length })),
      relations: () => (kind ? [{ kind, number, of, rule: "told" }] : []),
      unit: () => null,
      rate: () => null,
      isPeople: () => true,
    },
  };
}

function figure(analysis: Analysis, number: string): FigureStatement {
  const at = analysis.text.indexOf(number);
  return {
    id: `f${at}`,
    kind: "figure",
    measure: "killed",
    value: { min: Number(number), max: Number(number) },
    bound: "exact",
    words: { t: number, at },
    unit: { kind: "people", is: null },
    scope: "cumulative",
    since: "2029-01-01",
    status: "planned",
    quote: number,
    at,
    head: number,
    headAt: at,
    by: [],
    claimants: [{ t: null, is: "the ministry" }],
    confidence: 0.9,
  };
}

const toll = analysisOf("Toll/NOUN/1/nsubj rose/VERB/1/root to/ADP/3/case 55/NUM/1/obl from/ADP/5/case 40/NUM/1/obl yesterday/NOUN/5/nmod");
const dead = analysisOf("12/NUM/1/nummod people/NOUN/2/nsubj died/VERB/2/root including/ADP/5/case 5/NUM/5/nummod children/NOUN/1/nmod");

describe("linking figures", () => {
  it("makes an earlier count a figure of its own, with its own day, neither planned nor counted since", () => {
    const [later, before] = linkFigures([figure(toll, "55")], toll, resolversOf(toll, "earlier", [0, 1]));
    expect(later).toMatchObject({ id: "f13", value: { min: 55, max: 55 }, compared_with: { id: "f21", t: "40", at: 21 } });
    expect(before).toMatchObject({ id: "f21", value: { min: 40, max: 40 }, status: "happened", since: null, when: { t: "yesterday" } });
    expect(before).toMatchObject({ measure: "killed", claimants: [{ is: "the ministry" }], quote: "55 from 40" });
  });

  it("makes a part a figure of its own, which counts whom it names", () => {
    const found = linkFigures([figure(dead, "12")], dead, resolversOf(dead, "part", [1, 0]));
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({ head: "5", who: { t: "children" }, part_of: { id: "f0", t: "12", at: 0 }, measure: "killed" });
    expect(found[1]?.quote).toBe("12 people died including 5 children");
  });

  it("links figures that the model found without making any", () => {
    const both = [figure(dead, "12"), figure(dead, "5")];
    const found = linkFigures(both, dead, resolversOf(dead, "part", [1, 0]));
    expect(found).toHaveLength(2);
    expect(found[0]).toBe(both[0]);
    expect(found[1]).toMatchObject({ ...both[1], part_of: { id: "f0" } });
  });

  it("links a part to a number that is no statement by its words alone", () => {
    const [only] = linkFigures([figure(dead, "5")], dead, resolversOf(dead, "part", [1, 0]));
    expect(only).toMatchObject({ part_of: { id: null, t: "12", at: 0 } });
  });

  it("leaves figures alone where nothing relates them", () => {
    const both = [figure(dead, "12"), figure(dead, "5")];
    expect(linkFigures(both, dead, resolversOf(dead, null, [0, 1]))).toEqual(both);
  });
});
