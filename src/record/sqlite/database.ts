import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from "@photostructure/sqlite";
import { Failure } from "../../text/index.js";
import { failureOf } from "./failures.js";

export type Value = string | number | Uint8Array | null;

export interface Access {
  readonly readOnly: boolean;
  /** Whether a file is made where there is none. */
  readonly create: boolean;
  /** Milliseconds that it waits for a lock. */
  readonly patience: number;
  /** Whether nobody changes the file, so that no locks are needed. */
  readonly immutable?: boolean;
}

/** So many statements are kept prepared; the least lately used go first. */
const PREPARED = 300;

/** One connection to the file of a record. What SQLite refuses comes out as a `Failure`. */
export class Database {
  readonly #db: DatabaseSyncInstance;
  readonly #prepared = new Map<string, StatementSyncInstance>();

  constructor(
    readonly path: string,
    { readOnly, create, patience, immutable = false }: Access,
  ) {
    const settings = immutable ? "?immutable=1" : create || readOnly ? "" : "?mode=rw";
    this.#db = this.#attempt(() => new DatabaseSync(`${fileAddress(path)}${settings}`, { readOnly, timeout: patience }));
  }

  /** For the engine's own functions that take a connection. */
  get connection(): DatabaseSyncInstance {
    return this.#db;
  }

  get inTransaction(): boolean {
    return this.#db.isTransaction;
  }

  all<Row>(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#attempt(() => this.#prepare(sql).all(...values.map(bindable)) as Row[]);
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#attempt(() => this.#prepare(sql).get(...values.map(bindable)) as Row | undefined);
  }

  /** Row of what was inserted last. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.#attempt(() => Number(this.#prepare(sql).run(...values.map(bindable)).lastInsertRowid));
  }

  exec(sql: string): void {
    this.#attempt(() => this.#db.exec(sql));
  }

  /** The value of a setting. */
  pragma(name: string): number | string {
    const [row] = this.#attempt(() => this.#db.prepare(`PRAGMA ${name}`).all()) as Record<string, number | string>[];
    return Object.values(row ?? {})[0] ?? 0;
  }

  /** Reads of several tables that belong to one state of the record. */
  snapshot<T>(read: () => T): T {
    if (this.inTransaction) return read();
    this.exec("BEGIN");
    try {
      return read();
    } finally {
      this.exec("COMMIT");
    }
  }

  /** Takes the journal into the file first. Where that can't be done nothing is lost: whoever opens the record next does it. */
  closeTidily(): void {
    try {
      this.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
    } finally {
      this.close();
    }
  }

  close(): void {
    this.#prepared.clear();
    if (this.#db.isOpen) this.#db.close();
  }

  #prepare(sql: string): StatementSyncInstance {
    let statement = this.#prepared.get(sql);
    if (statement) this.#prepared.delete(sql);
    else statement = this.#db.prepare(sql);
    this.#prepared.set(sql, statement);
    if (this.#prepared.size > PREPARED) for (const oldest of this.#prepared.keys()) return this.#forget(oldest, statement);
    return statement;
  }

  #forget(oldest: string, statement: StatementSyncInstance): StatementSyncInstance {
    this.#prepared.delete(oldest);
    return statement;
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (problem) {
      throw failureOf(problem, this.path);
    }
  }
}

/** SQLite gives back no more of a text than stands before its first null character. */
function bindable(value: Value): Value {
  return typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;
}

function fileAddress(path: string): string {
  return `file:${encodeURI(path).replaceAll("?", "%3f").replaceAll("#", "%23")}`;
}
