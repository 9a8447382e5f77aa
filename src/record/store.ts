import type { Statement, StatementVectors } from "../statement/index.js";
import type { Original, Report } from "../text/index.js";
import type { Decision, Ruling } from "./decisions/decision.js";
import type { Engine } from "./entry.js";
import type { GatheringName, StoredItem } from "./gather/gathering.js";
import type { ReportQuery, StatementQuery } from "./query.js";
import type { StatementIndex } from "./statement-index.js";
import type { Moment, StoredReport, StoredStatement } from "./stored.js";

/**
 * Where a record is kept. Nothing outside the engine's own folder knows which engine it is; every engine passes the suite of `store.contract.ts`.
 * Problems of the user's are `Failure`s: `record-locked`, `record-full`, `record-read-only`, `record-corrupt`, `record-newer`, `record-missing`.
 */
export interface Store extends Shelf {
  /** Runs `work` as one change: all of it lasts, or nothing. One at a time, in this process and among all that have the record open. */
  write<T>(at: string, work: (change: Change) => Promise<T>): Promise<T>;
  /** Writes a copy of the record as it stands, while others read and write; fails where `path` exists. */
  backup(path: string): Promise<void>;
  /** What is wrong with the record; empty where all is well. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What can be looked up. Readers see only what has been written whole. */
export interface Shelf {
  /** The latest moment; number 0 and an empty time where nothing was ever written. */
  latest(): Promise<Moment>;
  /** The last moment at or before a time (ISO 8601, UTC). */
  momentAt(time: string): Promise<Moment>;
  reports(query: ReportQuery): Promise<readonly StoredReport[]>;
  /** How many reports fit; limits count for nothing. */
  countReports(query: ReportQuery): Promise<number>;
  statements(query: StatementQuery): Promise<readonly StoredStatement[]>;
  count(query: StatementQuery): Promise<number>;
  /** Of the statements that fit, in their order, rows and the rows of their groups' founders; without the statements themselves, which take time. */
  founders(
    of: Exclude<GatheringName, "origin">,
    query: StatementQuery,
  ): Promise<readonly { readonly row: number; readonly founder: number | null }[]>;
  original(hash: string): Promise<Uint8Array | null>;
  /** In the order in which they were made, undone ones too. */
  decisions(): Promise<readonly Decision[]>;
  /** The moment of this user's last visit; null where there was none. */
  lastVisit(user: string): Promise<Moment | null>;
  /** Items filed under a key on one side of a place in the order, nearest first. */
  near(gathering: GatheringName, key: string, side: "before" | "after", order: string, limit: number): Promise<readonly StoredItem[]>;
  /** Those of the keys under which there is an item. */
  filed(gathering: GatheringName, keys: readonly string[]): Promise<ReadonlySet<string>>;
  items(gathering: GatheringName, rows: readonly number[]): Promise<readonly StoredItem[]>;
  /** Rows of the items of groups, by their founders. */
  members(gathering: GatheringName, founders: readonly number[]): Promise<readonly number[]>;
}

/** What can be written, within one change; it sees what it has written itself. */
export interface Change extends Shelf {
  readonly moment: Moment;
  /** Puts a report, or a revision of one; gives what was there before where nothing of it is new. */
  putReport(
    report: NewReport,
  ): Promise<{ readonly report: number; readonly revision: number; readonly kind: "new" | "revision" | "known" }>;
  /** Puts what an engine read in a revision; null where that version has read it already. Rows are parallel to the statements. */
  putReading(revision: number, engine: Engine, statements: readonly NewStatement[]): Promise<readonly number[] | null>;
  /** Puts a statement that a decision added; it stands for as long as the record goes by this revision. Gives its row. */
  putAdded(revision: number, decision: Decision, statement: NewStatement): Promise<number>;
  /** Marks statements as withdrawn. */
  withdraw(rows: readonly number[]): Promise<void>;
  /** Statements of the report that stood until now and do no longer, after a revision or a reading was put; they are marked as withdrawn. */
  withdrawSuperseded(report: number): Promise<readonly number[]>;
  /** The statement as corrected (null: as it was read), what it is found by, and what the analyst made of it. */
  putDecided(row: number, corrected: Statement | null, index: StatementIndex, decided: StoredStatement["decided"]): Promise<void>;
  putDecision(decision: NewDecision): Promise<Decision>;
  undoDecision(id: number, by: string): Promise<Decision>;
  putVisit(user: string, moment: number): Promise<void>;
  /** Puts items or takes their place; `group` of each as it is now. */
  putItems(gathering: GatheringName, items: readonly StoredItem[]): Promise<void>;
  removeItems(gathering: GatheringName, rows: readonly number[]): Promise<void>;
  /** Moves items to groups: founder's row by item's row. */
  regroup(gathering: GatheringName, groups: ReadonlyMap<number, number>): Promise<void>;
}

export interface NewReport {
  readonly identity: string;
  readonly report: Report;
  readonly hash: string;
  readonly original: Original;
}

export interface NewStatement {
  readonly statement: Statement;
  readonly vectors: StatementVectors;
  readonly index: StatementIndex;
  readonly order: string;
}

export interface NewDecision {
  readonly ruling: Ruling;
  readonly by: string;
  readonly why: string | null;
}
