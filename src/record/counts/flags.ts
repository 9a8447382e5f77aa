import type { FigureStatement, Scope } from "../../statement/index.js";
import type { FigureOnRecord, Point, Series } from "./series.js";

/** Something about a count that a reader should look at; what is right, the record does not say. */
export interface Flag {
  /**
   * `fall`: a figure counted in all that goes down; `jump`: it more than doubles within a week, or rises tenfold; `rival`: two voices give values for the same
   * time that cannot both be.
   */
  readonly kind: "fall" | "jump" | "rival";
  readonly statements: readonly FigureOnRecord[];
}

const DAY = 86_400_000;
/** Days within which two voices speak of the same time. */
const SAME_TIME = 2;
const WEEK = 7;
/** How far a value given as "about" may be off. */
const ABOUT = 0.1;

export function flagsOf(series: readonly Series[], scope: Scope): readonly Flag[] {
  const so = series.map(({ voice, points }) => ({
    voice,
    points: points.filter(({ status }) => status === "happened" || status === "ongoing"),
  }));
  return [...so.flatMap(({ points }) => steps(points, scope)), ...rivals(so, scope)];
}

/** Falls and jumps from each point of a series to the next that has a day. */
function steps(points: readonly Point[], scope: Scope): readonly Flag[] {
  const dated = points.filter(({ asOf }) => asOf !== null);
  return dated.slice(1).flatMap((point, i): readonly Flag[] => {
    const before = dated[i];
    // Two numbers of one day are two things counted, or two reports' of one.
    if (!before || before.asOf === point.asOf) return [];
    const [was, is] = [interval(before), interval(point)];
    const statements = [...before.statements, ...point.statements];
    if (scope !== "current" && is.max < was.min) return [{ kind: "fall", statements }];
    const factor = is.min / was.max;
    if ((factor > 2 && days(before, point) <= WEEK) || factor >= 10) return [{ kind: "jump", statements }];
    return [];
  });
}

/** Of the toll of one event the last that each voice gives counts; of other figures those for the same time. */
function rivals(series: readonly Series[], scope: Scope): readonly Flag[] {
  const flags: Flag[] = [];
  for (const [i, one] of series.entries())
    for (const other of series.slice(i + 1)) {
      const [mine, others] = scope === "incident" ? [one.points.slice(-1), other.points.slice(-1)] : [one.points, other.points];
      for (const a of mine)
        for (const b of others)
          if ((scope === "incident" || days(a, b) <= SAME_TIME) && apart(interval(a), interval(b)))
            flags.push({ kind: "rival", statements: [...a.statements, ...b.statements] });
    }
  return flags;
}

function interval({ value, bound }: Pick<FigureStatement, "value" | "bound">): { readonly min: number; readonly max: number } {
  const slack = bound === "about" && value.min === value.max ? ABOUT : 0;
  return { min: (value.min ?? Number.NEGATIVE_INFINITY) * (1 - slack), max: (value.max ?? Number.POSITIVE_INFINITY) * (1 + slack) };
}

function apart(a: { readonly min: number; readonly max: number }, b: { readonly min: number; readonly max: number }): boolean {
  return a.max < b.min || b.max < a.min;
}

function days(a: Point, b: Point): number {
  return a.asOf === null || b.asOf === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(a.asOf) - Date.parse(b.asOf)) / DAY;
}
