import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestTree } from "./tree.js";

const table = (rows: readonly (readonly number[])[]) => rows.map((r) => Float32Array.from(r));
const total = (scores: readonly (readonly number[])[], heads: readonly number[]) =>
  heads.reduce((sum, h, i) => sum + (scores[i]?.[h] ?? 0), 0);

/** Exactly one word is its own head, and every word leads to it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h, i) => h === i).length !== 1) return false;
  return heads.every((_, i) => {
    let at = i;
    for (let steps = 0; steps < heads.length; steps++) at = heads[at] ?? -1;
    return heads[at] === at;
  });
}

function* everyTree(n: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === n) {
    if (isTree(heads)) yield [...heads];
    return;
  }
  for (let h = 0; h < n; h++) yield* everyTree(n, [...heads, h]);
}

const square = (min: number, max: number, score: fc.Arbitrary<number>) =>
  fc.integer({ min, max }).chain((n) => fc.array(fc.array(score, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));

describe("bestTree", () => {
  test("takes every word's likeliest head where that is a tree", () => {
    expect(
      bestTree(
        table([
          [0, 9, 0],
          [0, 9, 0],
          [0, 9, 0],
        ]),
        0,
        2,
      ),
    ).toEqual([1, 1, 1]);
  });

  test("breaks a cycle where it costs least", () => {
    // 0 → 1 → 2 → 0 scores most, but one of them must be the root.
    expect(
      bestTree(
        table([
          [5, 9, 0],
          [1, 4, 9],
          [9, 0, 1],
        ]),
        0,
        2,
      ),
    ).toEqual([0, 2, 0]);
  });

  test("of two roots keeps the one that loses less", () => {
    expect(
      bestTree(
        table([
          [9, 7],
          [2, 9],
        ]),
        0,
        1,
      ),
    ).toEqual([1, 1]);
  });

  test("a word alone is the root", () => expect(bestTree(table([[-3]]), 0, 0)).toEqual([0]));

  test("finds the root that makes the best tree where it is not among the likeliest roots", () => {
    const scores = [
      [0, 0, 0, 26],
      [43, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, -6, 0],
    ];
    expect(total(scores, bestTree(table(scores), 0, 3))).toBe(69);
  });

  test("reads only the words of its range, and counts from its first", () => {
    const scores = table([
      [9, 0, 0, 0],
      [99, 0, 5, 99],
      [99, 0, 5, 99],
      [0, 0, 0, 9],
    ]);
    expect(bestTree(scores, 1, 2)).toEqual([1, 1]);
  });

  test("always has one root and no cycle", () => {
    fc.assert(
      fc.property(square(1, 14, fc.float({ min: -20, max: 20, noNaN: true })), (scores) => {
        const n = scores.length;
        expect(isTree(bestTree(table(scores), 0, n - 1))).toBe(true);
      }),
    );
  });

  test("has one root and no cycle where many scores are the same", () => {
    fc.assert(
      fc.property(square(1, 8, fc.integer({ min: 0, max: 1 })), (scores) => {
        expect(isTree(bestTree(table(scores), 0, scores.length - 1))).toBe(true);
      }),
    );
  });

  test("scores as much as the best of all trees", () => {
    fc.assert(
      fc.property(square(1, 5, fc.integer({ min: -50, max: 50 })), (scores) => {
        const best = Math.max(...[...everyTree(scores.length)].map((heads) => total(scores, heads)));
        expect(total(scores, bestTree(table(scores), 0, scores.length - 1))).toBe(best);
      }),
      { numRuns: 1000 },
    );
  });
});
