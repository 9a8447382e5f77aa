import { describe, expect, it } from "vitest";
import { type ForestFile, growForest } from "./index.js";

/** Two splits: a ≤ 1 → −2; else b ≤ 0.5 → 1, else 3. And a tree of one leaf. */
const FILE: ForestFile = {
  features: ["a", "b"],
  trees: [
    { split: [0, 1], threshold: [1, 0.5], left: [-1, -2], right: [1, -3], leaf: [-2, 1, 3] },
    { split: [], threshold: [], left: [], right: [], leaf: [0.5] },
  ],
};
const chance = (sum: number) => 1 / (1 + Math.exp(-sum));

describe("growForest", () => {
  it.each([
    { row: [1, 9], sum: -1.5 },
    { row: [1.1, 0.5], sum: 1.5 },
    { row: [2, 0.6], sum: 3.5 },
  ])("adds up the leaves that a row reaches: $row", ({ row, sum }) => {
    expect(growForest(FILE, ["a", "b"])(row)).toBeCloseTo(chance(sum), 12);
  });

  it("refuses trees that were grown with other features", () => {
    expect(() => growForest(FILE, ["b", "a"])).toThrow("other features");
  });
});
