import { existsSync } from "node:fs";
import { Database } from "./database.js";
import { failure } from "./failures.js";
import { MIGRATIONS } from "./migrations/index.js";

/** "Rptr" in the file's header: what tells a record from other databases. */
const APPLICATION = 0x52707472;
/** Milliseconds that a look waits for another program to leave a moment's lock. */
const PATIENCE = 5_000;
/** Pages of memory of each connection, in KiB. */
const CACHE = 48_000;

/** The connection that reads: it sees what is there and takes nothing away. */
export function openReader(path: string): Database {
  const db = new Database(path, { readOnly: true, patience: PATIENCE });
  setUp(db);
  return db;
}

/**
 * The connection that writes. Every change waits until the disk has it (`synchronous` FULL): without that, a killed program would lose nothing, but a
 * laptop whose battery gives out would lose the last changes although it had said that they are kept.
 */
export function openWriter(path: string): Database {
  const db = new Database(path, { readOnly: false, patience: PATIENCE });
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864");
  setUp(db);
  // Whoever waits for others to have written does so without holding up what else the program does.
  db.exec("PRAGMA busy_timeout = 2");
  return db;
}

function setUp(db: Database): void {
  db.exec(`PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY`);
}

/** Makes a record of a file that is not there or empty, brings an older one up to date, and refuses what is none. */
export function prepare(path: string, create: boolean): void {
  if (!existsSync(path)) {
    if (!create) throw failure("record-missing", path, "there is none");
    migrate(path, 0);
    return;
  }
  const { state, version } = look(path);
  if (state === "foreign") throw failure("record-not-a-record", path, "this is another program's database");
  if (version > MIGRATIONS.length) {
    throw failure("record-newer", path, "a newer version of Rapporteur made it; update Rapporteur to open it");
  }
  if (version < MIGRATIONS.length) migrate(path, version);
}

function look(path: string): { readonly state: "empty" | "record" | "foreign"; readonly version: number } {
  const db = new Database(path, { readOnly: true, patience: PATIENCE });
  try {
    const application = db.pragma("application_id");
    const version = Number(db.pragma("user_version"));
    if (application === APPLICATION && version > 0) return { state: "record", version };
    const empty = application === 0 && version === 0 && !db.get("SELECT 1 FROM sqlite_schema");
    return { state: empty ? "empty" : "foreign", version };
  } finally {
    db.close();
  }
}

/** All steps that a file lacks, as one change. Another program may have done it in the meantime. */
function migrate(path: string, from: number): void {
  const db = openWriter(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    db.exec("BEGIN IMMEDIATE");
    const version = Math.max(from, Number(db.pragma("user_version")));
    for (const step of MIGRATIONS.slice(version)) db.exec(step);
    db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } finally {
    db.close();
  }
}
