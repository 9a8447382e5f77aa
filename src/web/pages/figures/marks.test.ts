import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountShown, FigurePointShown } from "../../../views/index.js";
import { chartOf, spread } from "./marks.js";

const FRAME = { left: 0, right: 100, top: 0, bottom: 100 };

const point = (day: string | null, min: number | null, max = min, status: FigurePointShown["status"] = "happened"): FigurePointShown => ({
  ...{ day, min, max, status, words: String(min), told: true, bound: "exact", origins: 1, cites: [] },
});

const count = (...series: readonly (readonly FigurePointShown[])[]): CountShown => ({
  ...{
    id: "a#f1",
    title: "killed",
    measure: "killed",
    scope: "cumulative",
    scopeWording: "in all",
    since: null,
    populations: [],
    places: [],
    flags: [],
  },
  series: series.map((points, i) => ({ claimant: `claimant ${i}`, outlet: false, points })),
});

describe("a chart of a count", () => {
  it("gives everybody a line of their own, broken where they were long silent", () => {
    const chart = chartOf(count([point("2031-05-01", 1), point("2031-05-10", 2), point("2031-08-01", 3)], [point("2031-05-02", 9)]), FRAME);
    expect(chart?.series.map(({ name, runs }) => [name, runs.map((run) => run.length)])).toEqual([
      ["claimant 0", [2, 1]],
      ["claimant 1", [1]],
    ]);
  });

  it("draws what has not happened hollow, and no line through it", () => {
    const chart = chartOf(count([point("2031-05-01", 1), point("2031-05-02", 5, 5, "possible"), point("2031-05-03", 2)]), FRAME);
    expect(chart?.series[0]?.marks.map(({ hollow }) => hollow)).toEqual([false, true, false]);
    expect(chart?.series[0]?.runs.map((run) => run.map(({ point: { min } }) => min))).toEqual([[1, 2]]);
  });

  it.each<[string, readonly FigurePointShown[], boolean]>([
    ["far from each other", [point("2031-05-01", 10), point("2031-05-02", 90)], true],
    ["that would lie on one line", [point("2031-05-01", 960), point("2031-05-02", 990)], false],
  ])("says whether it starts at zero, for values %s", (_, points, zero) => {
    expect(chartOf(count(points), FRAME)?.startsAtZero).toBe(zero);
  });

  it("leaves an open end open", () => {
    const chart = chartOf(count([point("2031-05-01", 10, null), point("2031-05-02", 20, 30)]), FRAME);
    expect(chart?.series[0]?.marks.map(({ other }) => other === null)).toEqual([true, false]);
  });

  it.each<[string, readonly FigurePointShown[]]>([
    ["one value", [point("2031-05-01", 1)]],
    ["values of one day", [point("2031-05-01", 1), point("2031-05-01", 2)]],
    ["values without a day", [point(null, 1), point(null, 2)]],
    ["values nobody tells", [point("2031-05-01", null), point("2031-05-02", null)]],
  ])("is not drawn of %s", (_, points) => {
    expect(chartOf(count(points), FRAME)).toBeNull();
  });
});

describe("labels at the ends of lines", () => {
  it("never stand on each other where there is room, and keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 }), (wanted) => {
        const moved = spread(wanted, 0, 300);
        const sorted = [...moved].sort((a, b) => a - b);
        for (const [i, y] of sorted.entries()) if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
        for (const [i, a] of wanted.entries())
          for (const [j, b] of wanted.entries()) if (a < b) expect(moved[i] ?? 0).toBeLessThan(moved[j] ?? 0);
      }),
    );
  });
});
