import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Network } from "../../../views/index.js";
import { edgePath } from "./edge-path.js";
import { HEIGHT, laidOut, WIDTH } from "./layout.js";

const party = (number: number) => ({ key: `actor-${number}`, name: `Actor ${number}` });
const network = fc.integer({ min: 1, max: 30 }).chain((size) =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 40 })), { maxLength: 60 }).map(
    (ties): Pick<Network, "nodes" | "edges"> => ({
      nodes: Array.from({ length: size }, (_, i) => ({ ...party(i), statements: 1 + i })),
      edges: ties
        .filter(([by, to]) => by !== to)
        .map(([by, to, statements]) => ({
          by: party(by),
          to: party(to),
          family: "verbal-conflict",
          types: [],
          happenings: 1,
          statements,
          cites: [],
        })),
    }),
  ),
);

describe("the layout of a network", () => {
  it("puts every node within the drawing, and in the same place each time", () => {
    fc.assert(
      fc.property(network, (given) => {
        const placed = laidOut(given);
        expect(placed.map(({ key }) => key)).toEqual(given.nodes.map(({ key }) => key));
        for (const { x, y } of placed) expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
        expect(laidOut(given)).toEqual(placed);
      }),
      { numRuns: 20 },
    );
  });

  it("puts those with ties nearer to each other than to strangers", () => {
    const circles = [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const nodes = circles.flat().map((i) => ({ ...party(i), statements: 5 }));
    const tie = (by: number, to: number): Network["edges"][number] => ({
      by: party(by),
      to: party(to),
      family: "verbal-conflict",
      types: [],
      happenings: 1,
      statements: 5,
      cites: [],
    });
    const at = laidOut({
      nodes,
      edges: circles.flatMap((circle) => circle.flatMap((by) => circle.filter((to) => to > by).map((to) => tie(by, to)))),
    });
    const apart = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [a, b]) => sum + Math.hypot((at[a]?.x ?? 0) - (at[b]?.x ?? 0), (at[a]?.y ?? 0) - (at[b]?.y ?? 0)), 0) /
      pairs.length;
    const pairs = circles.flat().flatMap((a) =>
      circles
        .flat()
        .filter((b) => b > a)
        .map((b) => [a, b] as const),
    );
    const tied = pairs.filter(([a, b]) => a < 4 === b < 4);
    expect(apart(tied)).toBeLessThan(0.8 * apart(pairs.filter((pair) => !tied.includes(pair))));
  });

  it("draws what goes back and forth beside each other", () => {
    const [a, b] = [
      { x: 0, y: 0, radius: 5 },
      { x: 100, y: 0, radius: 5 },
    ];
    expect(new Set([edgePath(a, b, 0), edgePath(b, a, 0), edgePath(a, b, 1)]).size).toBe(3);
    expect(edgePath(a, a, 0)).not.toContain("NaN");
  });
});
