import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { backup } from "@photostructure/sqlite";
import { Failure } from "../../text/index.js";
import type { Change, Store } from "../store.js";
import { SqliteChange } from "./change.js";
import { check } from "./check.js";
import type { Database } from "./database.js";
import { failure, failureOf } from "./failures.js";
import { openRecord, openWriter } from "./open.js";
import { SqliteShelf } from "./shelf.js";

export interface SqliteOptions {
  /** Whether a record is made where there is none; else that is a `record-missing`. */
  readonly create?: boolean;
  /** Milliseconds that a change waits until others who have the record open have written theirs; then it fails as `record-locked`. */
  readonly patience?: number;
  /** So many rows that meet one condition of a query are fetched and sorted; where all are met by more, they are walked in order. */
  readonly few?: number;
}

const PATIENCE = 30_000;
const FEW = 20_000;

/**
 * Opens the record in a file. What is no record, is damaged or was made by a newer version is refused: `record-missing`, `record-not-a-record`,
 * `record-corrupt`, `record-newer`, `record-unreadable`. A record that cannot be written to can be read.
 */
export async function openSqliteStore(path: string, { create = true, patience = PATIENCE, few = FEW }: SqliteOptions = {}): Promise<Store> {
  return new SqliteStore(path, openRecord(path, create), { patience, few });
}

class SqliteStore extends SqliteShelf implements Store {
  readonly #path: string;
  readonly #patience: number;
  #writer: { readonly db: Database; readonly change: SqliteChange } | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string, reader: Database, { patience, few }: { readonly patience: number; readonly few: number }) {
    super(reader, few);
    this.#path = path;
    this.#patience = patience;
  }

  write<T>(at: string, work: (change: Change) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#change(at, work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async backup(path: string): Promise<void> {
    if (existsSync(path)) throw failure("record-exists", path, "there is a file of this name already");
    try {
      await backup(this.db.connection, path, { rate: 2_000 });
    } catch (problem) {
      throw failureOf(problem, path);
    }
  }

  async check(): Promise<readonly string[]> {
    return check(this.#path);
  }

  async close(): Promise<void> {
    await this.#last;
    this.db.close();
    this.#writer?.db.closeTidily();
  }

  async #change<T>(at: string, work: (change: Change) => Promise<T>): Promise<T> {
    const { db, change } = this.#open();
    await this.#begin(db);
    try {
      change.begin(at);
      const result = await work(change);
      change.end();
      return result;
    } catch (problem) {
      change.takeBack();
      throw problem;
    }
  }

  #open(): { readonly db: Database; readonly change: SqliteChange } {
    if (!this.#writer) {
      const db = openWriter(this.#path);
      this.#writer = { db, change: new SqliteChange(db, this.few) };
    }
    return this.#writer;
  }

  /** Asks for the one place at the writing desk until it is free, without holding up what else this program does. */
  async #begin(db: Database): Promise<void> {
    const end = Date.now() + this.#patience;
    for (;;) {
      try {
        return db.exec("BEGIN IMMEDIATE");
      } catch (problem) {
        if (!(problem instanceof Failure) || problem.code !== "record-locked" || Date.now() >= end) throw problem;
      }
      await setTimeout(1 + Math.random() * 4);
    }
  }
}
