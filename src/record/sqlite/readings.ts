import { invariant } from "../../text/index.js";
import type { Decision } from "../decisions/decision.js";
import type { Engine } from "../entry.js";
import type { NewStatement } from "../store.js";
import { BY_HAND, engineOf } from "./by-hand.js";
import type { Database } from "./database.js";
import { dayNumber } from "./days.js";
import { facetsOf, WITHDRAWN } from "./facets.js";
import { post, postWithdrawn } from "./postings.js";
import { packSheet } from "./sheets.js";
import type { Statements } from "./statements.js";
import { type Terms, term } from "./terms.js";

/** Puts what an engine read in a revision, as standing; null where that version of it has read it already. */
export function putReading(
  db: Database,
  terms: Terms,
  revision: number,
  engine: Engine,
  statements: readonly NewStatement[],
  moment: number,
): readonly number[] | null {
  const { name, version } = engine;
  if (db.get("SELECT 1 FROM reading WHERE revision = ? AND engine = ? AND version = ?", revision, name, version)) return null;
  const report = db.get<{ outlet: string | null; published: string | null }>(
    "SELECT outlet, published FROM revision WHERE row = ?",
    revision,
  );
  invariant(report, `there is no revision ${revision}`);
  const first = (db.get<{ row: number }>("SELECT row FROM statement ORDER BY row DESC LIMIT 1")?.row ?? 0) + 1;
  const prefix = commonPrefix(statements.map(({ order }) => order));
  const reading = db.run(
    "INSERT INTO reading (revision, engine, version, added, first, statements, current, prefix) VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
    revision,
    name,
    version,
    moment,
    first,
    statements.length,
    prefix,
  );
  const sheet = packSheet(statements);
  db.run("INSERT INTO sheet (reading, statements, vectors) VALUES (?, ?, ?)", reading, sheet.statements, sheet.vectors);
  const published = dayNumber(report.published);
  const outlet = report.outlet === null ? null : terms.put(term.outlet(report.outlet));
  return statements.map(({ statement, index, order }, i) => {
    const row = first + i;
    const at = facetsOf(index, terms.put(term.type(index.type)), { withdrawn: false, rejected: false });
    db.run(
      "INSERT INTO statement (row, reading, day, facets, published, outlet, first, last, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      row,
      reading,
      at.day,
      at.facets,
      published,
      outlet,
      at.first,
      at.last,
      order.slice(prefix.length),
    );
    post(db, terms, { row, at, index });
    db.run("INSERT INTO quote (rowid, words) VALUES (?, ?)", row, statement.quote);
    return row;
  });
}

/** Puts a statement that an analyst added, as standing; its row. */
export function putAdded(
  db: Database,
  terms: Terms,
  revision: number,
  decision: Decision,
  statement: NewStatement,
  moment: number,
): number {
  const [row] = putReading(db, terms, revision, engineOf(decision), [statement], moment) ?? [];
  invariant(row, `decision ${decision.id} has added a statement already`);
  db.run("UPDATE reading SET current = 1 WHERE row = (SELECT reading FROM statement WHERE row = ?)", row);
  return row;
}

interface ReadingRow {
  readonly row: number;
  readonly engine: string;
  readonly version: string;
  readonly first: number;
  readonly statements: number;
  readonly current: number;
}

/**
 * The record goes by the newest revision that has been read, and by the reading of it by the highest version (of several, the last). Statements of
 * all other readings are withdrawn, save those that an analyst added to that revision.
 */
export function withdrawSuperseded(
  db: Database,
  terms: Terms,
  statements: Statements,
  report: number,
  moment: number,
): { readonly wrote: boolean; readonly withdrawn: readonly number[] } {
  const readings = db
    .all<ReadingRow & { number: number }>(
      `SELECT r.row, r.engine, r.version, r.first, r.statements, r.current, v.number FROM reading r JOIN revision v ON v.row = r.revision WHERE v.report = ?`,
      report,
    )
    .toSorted((a, b) => a.number - b.number || compareVersions(a.version, b.version) || a.row - b.row);
  const current = readings.findLast(({ engine }) => engine !== BY_HAND);
  const gone: number[] = [];
  let wrote = false;
  for (const reading of readings) {
    const added = reading.engine === BY_HAND && reading.number === current?.number;
    const counts = reading === current || (added && reading.current === 1) ? 1 : 0;
    if (reading.current !== counts) {
      db.run("UPDATE reading SET current = ? WHERE row = ?", counts, reading.row);
      wrote = true;
    }
    if (counts === 1) continue;
    const standing = db.all<{ row: number }>(
      "SELECT row FROM statement WHERE row >= ? AND row < ? AND withdrawn IS NULL ORDER BY row",
      reading.first,
      reading.first + reading.statements,
    );
    gone.push(...standing.map(({ row }) => row));
  }
  withdraw(db, terms, statements, gone, moment);
  return { wrote: wrote || gone.length > 0, withdrawn: gone };
}

export function withdraw(db: Database, terms: Terms, statements: Statements, rows: readonly number[], moment: number): void {
  for (const posted of statements.posted(rows)) {
    db.run(`UPDATE statement SET withdrawn = ?, facets = facets | ${WITHDRAWN} WHERE row = ?`, moment, posted.row);
    postWithdrawn(db, terms, posted);
  }
}

/** By the numbers of semantic versioning; a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?/.exec(version));
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0;
  for (const i of [1, 2, 3]) if (Number(x[i]) !== Number(y[i])) return Number(x[i]) - Number(y[i]);
  if (x[4] === y[4]) return 0;
  if (x[4] === undefined || y[4] === undefined) return x[4] === undefined ? 1 : -1;
  return x[4].localeCompare(y[4], "en", { numeric: true });
}

function commonPrefix(orders: readonly string[]): string {
  const [one = "", ...others] = orders;
  let length = one.length;
  for (const other of others) while (!other.startsWith(one.slice(0, length))) length--;
  return one.slice(0, length);
}
