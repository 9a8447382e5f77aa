import { scaleLinear, scaleUtc } from "d3-scale";
import type { CountShown, FigurePointShown } from "../../../views/index.js";

/** A point of a chart, in its own units: x and the y of its least and greatest value. */
export interface Mark {
  readonly point: FigurePointShown;
  readonly x: number;
  readonly y: number;
  /** Where the other end of a range is; the same as `y` for one value. Null where it is open. */
  readonly other: number | null;
  /** Neither happened nor ongoing: it is drawn hollow, and no line goes through it. */
  readonly hollow: boolean;
}

export interface Drawn {
  readonly name: string;
  readonly marks: readonly Mark[];
  /** Runs of points that a line may join: what follows each other within the time that a claimant's silence is no gap. */
  readonly runs: readonly (readonly Mark[])[];
  /** Where the name stands at the end of the line. */
  readonly labelY: number;
}

export interface Chart {
  readonly series: readonly Drawn[];
  readonly days: readonly { readonly x: number; readonly day: string }[];
  readonly values: readonly { readonly y: number; readonly text: string }[];
  readonly startsAtZero: boolean;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DAY = 86_400_000;
/** A line would say that somebody knew the figure in between: over a longer silence there is none. */
const GAP = 30 * DAY;
/** Where the least value is more than this part of the greatest, an axis from 0 would press all lines together. */
const FLAT = 0.9;
const LABEL = 14;

/** Where everything of a count stands; null where no value has a day, or there is but one: a table says that better. */
export function chartOf(count: CountShown, { left, right, top, bottom }: Frame): Chart | null {
  const dated = count.series.map(({ claimant, points }) => ({
    name: claimant ?? "outlet not known",
    points: points.filter(({ day, min, max }) => day !== null && (min ?? max) !== null),
  }));
  const all = dated.flatMap(({ points }) => points);
  const days = all.map(({ day }) => Date.parse(day ?? ""));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (all.length < 2 || first === last) return null;
  const values = all.flatMap(({ min, max }) => [min, max].filter((value) => value !== null));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const startsAtZero = least < most * FLAT || least === most;
  const x = scaleUtc([first, last], [left, right]);
  const y = scaleLinear([startsAtZero ? 0 : least, most], [bottom, top]).nice(5);
  const series = dated
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }) => {
      const marks = points.map((point): Mark => {
        const low = point.min ?? point.max ?? 0;
        return {
          point,
          x: x(Date.parse(point.day ?? "")),
          y: y(low),
          other: point.min === null || point.max === null ? null : y(point.max),
          hollow: point.status !== "happened" && point.status !== "ongoing",
        };
      });
      return { name, marks, runs: runsOf(marks), labelY: marks.at(-1)?.y ?? 0 };
    });
  const apart = spread(
    series.map(({ labelY }) => labelY),
    top,
    bottom,
  );
  return {
    series: series.map((one, i) => ({ ...one, labelY: apart[i] ?? one.labelY })),
    days: x.ticks(5).map((day) => ({ x: x(day), day: day.toISOString().slice(0, 10) })),
    values: y.ticks(4).map((value) => ({ y: y(value), text: value.toLocaleString("en") })),
    startsAtZero: y.domain()[0] === 0,
  };
}

function runsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    if (mark.hollow) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && Date.parse(mark.point.day ?? "") - Date.parse(before.point.day ?? "") <= GAP) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** Moves labels apart that would stand on each other, as little as can be, and keeps them within the chart. */
export function spread(wanted: readonly number[], top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  for (const [n, one] of order.entries()) {
    const above = order[n - 1];
    one.y = Math.max(one.y, above ? above.y + LABEL : top);
  }
  for (let n = order.length - 1; n >= 0; n--) {
    const one = order[n];
    const below = order[n + 1];
    if (one) one.y = Math.min(one.y, below ? below.y - LABEL : bottom);
  }
  const moved: number[] = [];
  for (const { y, i } of order) moved[i] = y;
  return moved;
}
