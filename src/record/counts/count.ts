import type { Measure, Scope } from "../../statement/index.js";
import type { StoredStatement } from "../stored.js";
import { type Flag, flagsOf } from "./flags.js";
import { type FigureOnRecord, type Series, seriesOf } from "./series.js";

/** One thing counted, by whoever counts it. Nothing is merged or averaged: each claimant has a series of its own. */
export interface Count {
  /** Permanent name of the statement that founded it. */
  readonly id: string;
  readonly measure: Measure;
  readonly scope: Scope;
  /** Since when it is counted, where somebody says so. */
  readonly since: string | null;
  /** The statement whose words tell the most of what is counted. */
  readonly label: FigureOnRecord;
  /** In what words it is said who is counted, and where; the most frequent first. */
  readonly populations: readonly string[];
  readonly places: readonly string[];
  /** In the order of the voices' first statements. */
  readonly series: readonly Series[];
  readonly flags: readonly Flag[];
  readonly statements: readonly FigureOnRecord[];
}

/** The count that statements tell of: all of one group. Null where none is a figure that stands. Does not depend on their order. */
export function countOf(group: readonly StoredStatement[]): Count | null {
  const standing = group
    .filter(isFigure)
    .filter(({ withdrawn, decided }) => withdrawn === null && decided !== "rejected")
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const [founder] = standing;
  if (!founder) return null;
  const series = seriesOf(standing);
  return {
    id: founder.id,
    measure: founder.statement.measure,
    scope: founder.statement.scope,
    since: standing.find(({ statement }) => statement.since !== null)?.statement.since ?? null,
    label: standing.reduce((best, one) => (fullness(one) > fullness(best) ? one : best), founder),
    populations: commonest(standing.flatMap(({ statement }) => statement.who?.t ?? statement.who?.is ?? [])),
    places: commonest(standing.flatMap(({ statement }) => statement.where?.place?.name ?? statement.where?.is ?? [])),
    series,
    flags: flagsOf(series, founder.statement.scope),
    statements: standing,
  };
}

function isFigure(statement: StoredStatement): statement is FigureOnRecord {
  return statement.statement.kind === "figure";
}

function fullness({ statement }: FigureOnRecord): number {
  return (
    Number(statement.who !== undefined) + Number(statement.where !== undefined) + Number(statement.by.length > 0) + statement.confidence
  );
}

function commonest(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
}
