import { describe, expect, it } from "vitest";
import { bCubed, ceafE, muc } from "./coreference.js";

const partition = (...groups: readonly string[]) => new Map(groups.flatMap((group, i) => [...group].map((thing) => [thing, i] as const)));

describe("B³", () => {
  // The example of Bagga and Baldwin: 1-5, 6-7, 8-12, with two of them joined.
  it.each([
    ["two small groups joined", partition("12345", "6789abc"), 0.762, 1],
    ["a small and a large group joined", partition("1234589abc", "67"), 0.583, 1],
    ["everything in its place", partition("12345", "67", "89abc"), 1, 1],
    ["everything alone", partition(..."123456789abc"), 1, 0.25],
  ])("of %s", (_, found, precision, recall) => {
    const is = bCubed(partition("12345", "67", "89abc"), found);
    expect(is.precision).toBeCloseTo(precision, 2);
    expect(is.recall).toBeCloseTo(recall, 2);
  });
});

describe("MUC", () => {
  // The examples of Vilain and others: a key of four, found as two pairs; and two keys found as one.
  it.each([
    ["a group found in halves", partition("ABCD"), partition("AB", "CD"), 1, 2 / 3],
    ["two groups found as one", partition("AB", "CD"), partition("ABCD"), 2 / 3, 1],
    ["everything alone", partition("ABCD"), partition("A", "B", "C", "D"), 0, 0],
  ])("of %s", (_, gold, found, precision, recall) => {
    const is = muc(gold, found);
    expect(is.precision).toBeCloseTo(precision, 6);
    expect(is.recall).toBeCloseTo(recall, 6);
  });
});

describe("CEAFe", () => {
  // Luo's example: 1-5, 6-7, 8-12 with groups joined; similarities 2·5/10 + 2·5/12 and the like.
  it.each([
    ["two small groups joined", partition("12345", "6789abc"), (1 + 10 / 12) / 2, (1 + 10 / 12) / 3],
    ["a small and a large group joined", partition("1234589abc", "67"), (1 + 10 / 15) / 2, (1 + 10 / 15) / 3],
    ["everything in its place", partition("12345", "67", "89abc"), 1, 1],
    ["everything in one", partition("123456789abc"), 10 / 17, 10 / 17 / 3],
  ])("of %s", (_, found, precision, recall) => {
    const is = ceafE(partition("12345", "67", "89abc"), found);
    expect(is.precision).toBeCloseTo(precision, 6);
    expect(is.recall).toBeCloseTo(recall, 6);
  });
});
