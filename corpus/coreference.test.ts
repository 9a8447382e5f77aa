import { describe, expect, it } from "vitest";
import { bCubed } from "./coreference.js";

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
