import type { Statement, StatementVectors } from "../statement/index.js";
import type { Report } from "../text/index.js";
import type { Engine } from "./entry.js";
import type { StatementIndex } from "./statement-index.js";

/** A report of the record with its current revision. */
export interface StoredReport {
  readonly row: number;
  readonly identity: string;
  readonly revisions: readonly StoredRevision[];
  /** Row of the report that founded its origin: reports with the same founder are copies of one dispatch. */
  readonly origin: number;
}

export interface StoredRevision {
  readonly row: number;
  /** From 1 on, in the order in which the record counts them: by the day of change, then as they came. */
  readonly number: number;
  readonly report: Report;
  /** SHA-256 of headline, line break, text. */
  readonly hash: string;
  /** SHA-256 of the bytes it was read from. */
  readonly original: string;
  readonly mediaType: string;
  readonly added: Moment;
  readonly readings: readonly StoredReading[];
}

/** What one version of the engine read in a revision. */
export interface StoredReading {
  readonly row: number;
  readonly engine: Engine;
  readonly added: Moment;
  readonly statements: number;
  /** Whether its statements are those that the record goes by: the newest reading of the newest revision. */
  readonly current: boolean;
}

/** A point in the life of the record: its number, counted up with each change, and the time by the clock (ISO 8601, UTC). */
export interface Moment {
  readonly number: number;
  readonly at: string;
}

/** A statement with all that the record says of it. */
export interface StoredStatement {
  readonly row: number;
  /** The permanent name: `report-id#e120`, `report-id@2#e120` for the second revision; `report-id#h7` where it was added by hand. */
  readonly id: string;
  /** As it stands: as read, with the analyst's corrections. */
  readonly statement: Statement;
  /** As it was read; the same object where nobody corrected it. */
  readonly read: Statement;
  readonly index: StatementIndex;
  readonly vectors: StatementVectors;
  readonly decided: "accepted" | "rejected" | null;
  readonly report: {
    readonly row: number;
    readonly id: string;
    readonly identity: string;
    readonly revision: number;
    readonly revisionHash: string;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly headline: string;
    readonly published: string | null;
    /**
     * Row of the report that founded its origin. As a `Look` gives it, it is that of the analyst: of origins put together it is one, a report taken
     * out of its origin has its own row, negative.
     */
    readonly origin: number;
  };
  /** Who read it; where it was added by hand, `by hand` and the analyst. */
  readonly engine: Engine;
  /** The analyst who added it, and the number of the decision; absent where it was read. */
  readonly addedBy?: { readonly user: string; readonly decision: number };
  readonly order: string;
  readonly added: Moment;
  /** When a later revision or reading took its place; null where it stands. */
  readonly withdrawn: Moment | null;
  /** Rows of the founders of the groups that it belongs to, before the analyst's merges and splits. */
  readonly groups: { readonly happening: number | null; readonly count: number | null; readonly issue: number | null };
}
