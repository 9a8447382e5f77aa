import type { FigureStatement } from "../../statement/index.js";
import { type Voice, voiceOf } from "../happenings/accounts.js";
import { independentOrigins } from "../happenings/independent.js";
import type { StoredStatement } from "../stored.js";

/** A figure statement as the record keeps it. */
export type FigureOnRecord = StoredStatement & { readonly statement: FigureStatement };

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

/** The series of each voice, in the order of their first statements. */
export function seriesOf(statements: readonly FigureOnRecord[]): readonly Series[] {
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
