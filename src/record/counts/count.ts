import type { FigureStatement, Measure, Scope } from "../../statement/index.js";
import { type Voice, voiceOf } from "../happenings/accounts.js";
import { independentOrigins } from "../happenings/independent.js";
import type { StoredStatement } from "../stored.js";
import { type Flag, flagsOf } from "./flags.js";

/** A figure statement as the record keeps it. */
export type FigureOnRecord = StoredStatement & { readonly statement: FigureStatement };

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

/** What one voice says, by day. */
export interface Series {
  readonly voice: Voice;
  /** Earliest first, those without a day last. */
  readonly points: readonly Point[];
}

/** A value that one voice gives as of a day; several statements where reports repeat it. */
export interface Point {
  /** The day as of which it is: told in words, else that of the report; null where neither is known. */
  readonly asOf: string | null;
  readonly told: boolean;
  readonly value: FigureStatement["value"];
  readonly bound: FigureStatement["bound"];
  /** Planned, possible or denied figures are told as such. */
  readonly status: FigureStatement["status"];
  readonly origins: number;
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

function seriesOf(statements: readonly FigureOnRecord[]): readonly Series[] {
  const voices = new Map<string, { voice: Voice; points: Map<string, FigureOnRecord[]> }>();
  for (const one of statements) {
    const voice = voiceOf(one);
    const known = voices.get(voice.key) ?? { voice, points: new Map<string, FigureOnRecord[]>() };
    voices.set(voice.key, known);
    const { value, bound, status } = one.statement;
    const key = JSON.stringify([asOf(one).day, value.min, value.max, bound, status]);
    const same = known.points.get(key);
    if (same) same.push(one);
    else known.points.set(key, [one]);
  }
  return [...voices.values()].map(({ voice, points }) => ({ voice, points: [...points.values()].flatMap(pointOf).sort(byDay) }));
}

function pointOf(statements: readonly FigureOnRecord[]): readonly Point[] {
  const [first] = statements;
  if (!first) return [];
  const { value, bound, status } = first.statement;
  const { day, told } = asOf(first);
  return [{ asOf: day, told, value, bound, status, origins: independentOrigins(statements), statements }];
}

/** What is counted in all or at present is so as of its own day, if one is told; the toll of one event is what is known when the report appears. */
function asOf({ statement, report }: FigureOnRecord): { readonly day: string | null; readonly told: boolean } {
  const { when, scope } = statement;
  const day = scope === "incident" || !when || when.basis === "context" ? null : (when.to ?? when.from);
  return day === null ? { day: report.published, told: false } : { day, told: true };
}

function byDay(a: Point, b: Point): number {
  return (a.asOf ?? "9999").localeCompare(b.asOf ?? "9999") || ((a.statements[0]?.order ?? "") < (b.statements[0]?.order ?? "") ? -1 : 1);
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
