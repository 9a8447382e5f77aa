import type { Count } from "../counts/count.js";
import type { FigureOnRecord } from "../counts/series.js";
import type { Decision } from "../decisions/decision.js";
import type { Happening } from "../happenings/happening.js";
import type { Issue } from "../issues/issue.js";
import type { Position } from "../positions/positions.js";
import type { StoredStatement } from "../stored.js";

/** Something that the record tells otherwise than at an earlier moment, with the statements that make the difference. */
export type News =
  /** No longer in the newest revision or reading of its report. */
  | { readonly kind: "withdrawn"; readonly statement: StoredStatement }
  /** A later revision or reading says it otherwise. */
  | { readonly kind: "corrected"; readonly before: StoredStatement; readonly after: StoredStatement; readonly fields: readonly string[] }
  | {
      readonly kind: "happening";
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
      readonly before: Count | null;
      readonly after: Count;
      readonly what: CountNews;
      readonly statements: readonly FigureOnRecord[];
    }
  /** How something stands, as somebody tells it. */
  | { readonly kind: "condition"; readonly statement: StoredStatement }
  | { readonly kind: "decision"; readonly decision: Decision };

/** `contradicted`: somebody denies it now, or tells it otherwise; `moved`: it stands otherwise, as a plan that has happened; `again`: told by more. */
export type HappeningNews = "contradicted" | "moved" | "new" | "again";
/** `contradicted`: rival values, or one that falls; `moved`: another value; `again`: the same value told by more. */
export type CountNews = "contradicted" | "moved" | "new" | "again";
