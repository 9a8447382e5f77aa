import { existsSync, statSync } from "node:fs";
import { Failure } from "../../text/index.js";
import { Database } from "./database.js";
import { failure } from "./failures.js";
import { MIGRATIONS } from "./migrations/index.js";

/** "Rptr" in the file's header: what tells a record from other databases. */
const APPLICATION = 0x52707472;
/** Milliseconds that a look waits for another program to leave a moment's lock. */
const PATIENCE = 5_000;
/** Pages of memory of each connection, in KiB. */
const CACHE = 48_000;

/**
 * The connection that reads: it sees what is there and changes nothing. Where readers may not even put down their marks beside the file (a protected
 * folder, a full disk), it is read as a file that nobody changes, unless a journal lies beside it that has yet to be taken in.
 */
export function openReader(path: string): Database {
  try {
    return readable(new Database(path, { readOnly: false, create: false, patience: PATIENCE }));
  } catch (problem) {
    if (!(problem instanceof Failure) || !UNMARKED.has(problem.code) || hasJournal(path)) throw problem;
    return readable(new Database(path, { readOnly: true, create: false, patience: PATIENCE, immutable: true }));
  }
}

/** What SQLite says where it can't write beside the file. */
const UNMARKED: ReadonlySet<string> = new Set(["record-unreadable", "record-read-only", "record-full"]);

function readable(db: Database): Database {
  try {
    db.exec("PRAGMA query_only = ON");
    setUp(db);
    db.get("SELECT 1 FROM sqlite_schema");
    return db;
  } catch (problem) {
    db.close();
    throw problem;
  }
}

function hasJournal(path: string): boolean {
  const journal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return journal !== undefined && journal.size > 0;
}

/**
 * The connection that writes. Every change waits until the disk has it (`synchronous` FULL): without that, a killed program would lose nothing, but a
 * laptop whose battery gives out would lose the last changes although it had said that they are kept.
 */
export function openWriter(path: string): Database {
  const db = new Database(path, { readOnly: false, create: true, patience: PATIENCE });
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864");
  setUp(db);
  // Whoever waits for others to have written does so without holding up what else the program does.
  db.exec("PRAGMA busy_timeout = 2");
  return db;
}

function setUp(db: Database): void {
  db.exec(`PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY`);
}

/** A connection that reads a sound record: made if there is none and it may be, brought up to date if it is older. */
export function openRecord(path: string, create: boolean): Database {
  if (!existsSync(path)) {
    if (!create) throw failure("record-missing", path, "there is none");
    migrate(path);
  }
  const db = openReader(path);
  try {
    const version = versionOf(db);
    if (version > MIGRATIONS.length)
      throw failure("record-newer", path, "a newer version of Rapporteur made it; update Rapporteur to open it");
    if (version === MIGRATIONS.length) return db;
  } catch (problem) {
    db.close();
    throw problem;
  }
  db.close();
  migrate(path);
  return openReader(path);
}

/** Number of the schema; 0 for a file with nothing in it, which is as good as none. */
function versionOf(db: Database): number {
  const application = db.pragma("application_id");
  const version = Number(db.pragma("user_version"));
  if (application === APPLICATION && version > 0) return version;
  const empty = application === 0 && version === 0 && !db.get("SELECT 1 FROM sqlite_schema");
  if (!empty) throw failure("record-not-a-record", db.path, "this is another program's database");
  return 0;
}

/** All steps that a file lacks, as one change. Another program may have done it in the meantime. */
function migrate(path: string): void {
  const db = openWriter(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    db.exec("BEGIN IMMEDIATE");
    for (const step of MIGRATIONS.slice(versionOf(db))) db.exec(step);
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } finally {
    db.close();
  }
}
