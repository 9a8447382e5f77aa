import type { Statement } from "../../statement/index.js";
import type { Decision } from "../decisions/decision.js";
import type { Engine } from "../entry.js";
import type { GatheringName, StoredItem } from "../gather/gathering.js";
import type { StatementIndex } from "../statement-index.js";
import type { Change, NewDecision, NewReport, NewStatement } from "../store.js";
import type { Moment, StoredStatement } from "../stored.js";
import { putDecided } from "./decided.js";
import { putDecision, undoDecision } from "./decisions.js";
import { putItem, regroup, removeItem } from "./items.js";
import { latestMoment } from "./moments.js";
import { putAdded, putReading, withdraw, withdrawSuperseded } from "./readings.js";
import { type PutReport, putReport } from "./reports.js";
import { SqliteShelf } from "./shelf.js";

/** One change at a time over the connection that writes. One that brings nothing new leaves no trace, not even its moment. */
export class SqliteChange extends SqliteShelf implements Change {
  moment: Moment = { number: 0, at: "" };
  #wrote: "nothing" | "visits" | "news" = "nothing";

  begin(at: string): void {
    this.moment = { number: latestMoment(this.db).number + 1, at };
    this.#wrote = "nothing";
    this.db.run("INSERT INTO moment (number, at) VALUES (?, ?)", this.moment.number, at);
  }

  end(): void {
    if (this.#wrote === "visits") this.db.run("DELETE FROM moment WHERE number = ?", this.moment.number);
    if (this.#wrote === "nothing") this.takeBack();
    else this.db.exec("COMMIT");
  }

  takeBack(): void {
    this.terms.forget();
    this.sheets.forget();
    if (this.db.inTransaction) this.db.exec("ROLLBACK");
  }

  async putReport(report: NewReport): Promise<PutReport> {
    const put = putReport(this.db, report, this.moment);
    if (put.kind !== "known") this.#wrote = "news";
    return put;
  }

  async putReading(revision: number, engine: Engine, statements: readonly NewStatement[]): Promise<readonly number[] | null> {
    const rows = putReading(this.db, this.terms, revision, engine, statements, this.moment.number);
    if (rows) this.#wrote = "news";
    return rows;
  }

  async putAdded(revision: number, decision: Decision, statement: NewStatement): Promise<number> {
    this.#wrote = "news";
    return putAdded(this.db, this.terms, revision, decision, statement, this.moment.number);
  }

  async withdraw(rows: readonly number[]): Promise<void> {
    if (rows.length > 0) this.#wrote = "news";
    withdraw(this.db, this.terms, this.sheets, rows, this.moment.number);
  }

  async withdrawSuperseded(report: number): Promise<readonly number[]> {
    const { wrote, withdrawn } = withdrawSuperseded(this.db, this.terms, this.sheets, report, this.moment.number);
    if (wrote) this.#wrote = "news";
    return withdrawn;
  }

  async putDecided(row: number, corrected: Statement | null, index: StatementIndex, decided: StoredStatement["decided"]): Promise<void> {
    this.#wrote = "news";
    putDecided(this.db, this.terms, this.sheets, row, { corrected, index, decided });
  }

  async putDecision(decision: NewDecision): Promise<Decision> {
    this.#wrote = "news";
    return putDecision(this.db, decision, this.moment);
  }

  async undoDecision(id: number, by: string): Promise<Decision> {
    this.#wrote = "news";
    return undoDecision(this.db, id, by, this.moment);
  }

  async putVisit(user: string, moment: number): Promise<void> {
    if (this.#wrote === "nothing") this.#wrote = "visits";
    this.db.run("INSERT INTO visit (user, moment) VALUES (?, ?) ON CONFLICT (user) DO UPDATE SET moment = excluded.moment", user, moment);
  }

  async putItems(gathering: GatheringName, items: readonly StoredItem[]): Promise<void> {
    if (items.length > 0) this.#wrote = "news";
    for (const item of items) putItem(this.db, gathering, item);
  }

  async removeItems(gathering: GatheringName, rows: readonly number[]): Promise<void> {
    if (rows.length > 0) this.#wrote = "news";
    for (const row of rows) removeItem(this.db, gathering, row);
  }

  async regroup(gathering: GatheringName, groups: ReadonlyMap<number, number>): Promise<void> {
    if (groups.size > 0) this.#wrote = "news";
    regroup(this.db, gathering, groups);
  }
}
