import type { Count } from "../counts/count.js";
import type { FigureOnRecord } from "../counts/series.js";
import type { Decision } from "../decisions/decision.js";
import type { Happening } from "../happenings/happening.js";
import type { Issue } from "../issues/issue.js";
import type { Position } from "../positions/positions.js";
import type { Process } from "../processes/process.js";
import type { StoredStatement } from "../stored.js";

/** What comes first is what takes something back or speaks against it; last what only repeats. */
export const NEWS_SORTS = [
  "withdrawn",
  "corrected",
  "happening contradicted",
  "count contradicted",
  "happening moved",
  "position changed",
  "process moved",
  "happening new",
  "position new",
  "process new",
  "count moved",
  "count new",
  "condition",
  "happening again",
  "position restated",
  "process again",
  "count again",
  "decision",
] as const;
export type NewsSort = (typeof NEWS_SORTS)[number];

export function sortOf(news: News): NewsSort {
  switch (news.kind) {
    case "happening":
      return `happening ${news.what}`;
    case "position":
      return `position ${news.what}`;
    case "process":
      return `process ${news.what}`;
    case "count":
      return `count ${news.what}`;
    default:
      return news.kind;
  }
}

/** News as it stands among others. */
export type SortedNews = News & { readonly sort: NewsSort };

/** Something that the record tells otherwise than at an earlier moment, with the statements that make the difference. */
export type News =
  /** No longer in the newest revision or reading of its report. */
  | { readonly kind: "withdrawn"; readonly statement: StoredStatement }
  /** A later revision or reading says it otherwise. */
  | { readonly kind: "corrected"; readonly before: StoredStatement; readonly after: StoredStatement; readonly fields: readonly string[] }
  | {
      readonly kind: "happening";
      /** What the analyst called it. */
      readonly name: string | null;
      readonly before: Happening | null;
      readonly after: Happening;
      readonly what: HappeningNews;
      readonly statements: readonly StoredStatement[];
    }
  | {
      readonly kind: "position";
      readonly issue: Issue;
      readonly before: Position | null;
      readonly after: Position;
      readonly what: "new" | "changed" | "restated";
      readonly statements: readonly StoredStatement[];
    }
  | {
      readonly kind: "count";
      readonly name: string | null;
      readonly before: Count | null;
      readonly after: Count;
      readonly what: CountNews;
      readonly statements: readonly FigureOnRecord[];
    }
  | {
      /** How talks or a truce stand, as somebody tells it. */
      readonly kind: "process";
      readonly before: Process | null;
      readonly after: Process;
      readonly what: ProcessNews;
      readonly statements: readonly StoredStatement[];
    }
  /** How something else stands, as somebody tells it. */
  | { readonly kind: "condition"; readonly statement: StoredStatement }
  | { readonly kind: "decision"; readonly decision: Decision };

/** `contradicted`: somebody denies it now, or tells it otherwise; `moved`: it stands otherwise, as a plan that has happened; `again`: told by more. */
export type HappeningNews = "contradicted" | "moved" | "new" | "again";
/** `contradicted`: rival values, or one that falls; `moved`: another value; `again`: the same value told by more. */
export type CountNews = "contradicted" | "moved" | "new" | "again";
/** `moved`: it stands otherwise than it was told to; `again`: as it was told to. */
export type ProcessNews = "new" | "moved" | "again";
