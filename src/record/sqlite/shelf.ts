import type { Decision } from "../decisions/decision.js";
import type { GatheringName, StoredItem } from "../gather/gathering.js";
import type { ReportQuery, StatementQuery } from "../query.js";
import type { Shelf } from "../store.js";
import type { Moment, StoredReport, StoredStatement } from "../stored.js";
import type { Database } from "./database.js";
import { allDecisions } from "./decisions.js";
import { countRows, findRows } from "./find.js";
import { filed, founders, items, members, near } from "./items.js";
import { lastVisit, latestMoment, momentAt } from "./moments.js";
import { countReports, findReports } from "./report-search.js";
import { inflate } from "./sheets.js";
import { Statements } from "./statements.js";
import { Terms } from "./terms.js";

/** What can be looked up over one connection; each look sees one state of the record. */
export class SqliteShelf implements Shelf {
  readonly terms: Terms;
  protected readonly sheets: Statements;

  constructor(
    readonly db: Database,
    readonly few: number,
  ) {
    this.terms = new Terms(db);
    this.sheets = new Statements(db);
  }

  async latest(): Promise<Moment> {
    return latestMoment(this.db);
  }

  async momentAt(time: string): Promise<Moment> {
    return momentAt(this.db, time);
  }

  async reports(query: ReportQuery): Promise<readonly StoredReport[]> {
    return this.db.snapshot(() => findReports(this.db, query));
  }

  async countReports(query: ReportQuery): Promise<number> {
    return this.db.snapshot(() => countReports(this.db, query));
  }

  async statements(query: StatementQuery): Promise<readonly StoredStatement[]> {
    return this.db.snapshot(() => this.sheets.load(findRows(this, query)));
  }

  async count(query: StatementQuery): Promise<number> {
    return this.db.snapshot(() => countRows(this, query));
  }

  async founders(
    of: Exclude<GatheringName, "origin">,
    query: StatementQuery,
  ): Promise<readonly { readonly row: number; readonly founder: number | null }[]> {
    return this.db.snapshot(() => founders(this.db, of, findRows(this, query)));
  }

  async original(hash: string): Promise<Uint8Array | null> {
    const row = this.db.get<{ bytes: Uint8Array }>("SELECT bytes FROM original WHERE hash = ?", Buffer.from(hash, "hex"));
    return row ? new Uint8Array(inflate(row.bytes)) : null;
  }

  async decisions(): Promise<readonly Decision[]> {
    return allDecisions(this.db);
  }

  async lastVisit(user: string): Promise<Moment | null> {
    return this.db.snapshot(() => lastVisit(this.db, user));
  }

  async near(
    gathering: GatheringName,
    key: string,
    side: "before" | "after",
    order: string,
    limit: number,
  ): Promise<readonly StoredItem[]> {
    return near(this.db, gathering, key, side, order, limit);
  }

  async filed(gathering: GatheringName, keys: readonly string[]): Promise<ReadonlySet<string>> {
    return filed(this.db, gathering, keys);
  }

  async items(gathering: GatheringName, rows: readonly number[]): Promise<readonly StoredItem[]> {
    return items(this.db, gathering, rows);
  }

  async members(gathering: GatheringName, founders: readonly number[]): Promise<readonly number[]> {
    return members(this.db, gathering, founders);
  }
}
