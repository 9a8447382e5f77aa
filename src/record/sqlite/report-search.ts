import type { Report } from "../../text/index.js";
import type { ReportQuery } from "../query.js";
import type { StoredReading, StoredReport, StoredRevision } from "../stored.js";
import { BY_HAND } from "./by-hand.js";
import type { Database } from "./database.js";
import { matchOf } from "./full-text.js";
import { inflate } from "./sheets.js";
import { all, copiesOf, list, type Sql, sql } from "./sql.js";

interface RevisionRow {
  readonly row: number;
  readonly report: number;
  readonly identity: string;
  readonly origin: number;
  readonly number: number;
  readonly id: string;
  readonly hash: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly headline: string;
  readonly rest: string;
  readonly text: Uint8Array;
  readonly original: string;
  readonly mediaType: string;
  readonly added: number;
  readonly addedAt: string;
}

interface ReadingRow {
  readonly row: number;
  readonly revision: number;
  readonly engine: string;
  readonly version: string;
  readonly added: number;
  readonly addedAt: string;
  readonly statements: number;
  readonly current: number;
}

/** Reports by their newest revisions, those published last first. */
export function findReports(db: Database, query: ReportQuery): readonly StoredReport[] {
  const where = wanted(query);
  if (!where) return [];
  const { limit = -1, offset = 0 } = query;
  const reports = db
    .all<{ report: number }>(
      `SELECT v.report FROM revision v WHERE ${where.text} ORDER BY v.published DESC, v.report DESC LIMIT ? OFFSET ?`,
      ...where.values,
      limit,
      offset,
    )
    .map(({ report }) => report);
  return loadReports(db, reports);
}

export function countReports(db: Database, query: ReportQuery): number {
  const where = wanted(query);
  if (!where) return 0;
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM revision v WHERE ${where.text}`, ...where.values)?.n ?? 0;
}

function wanted(query: ReportQuery): Sql | null {
  const match = query.text === undefined ? undefined : matchOf(query.text);
  return match === null ? null : all([sql("v.newest"), ...conditions(query, match)]);
}

function conditions(query: ReportQuery, match: string | undefined): readonly Sql[] {
  const { outlets, publishedFrom, publishedUntil, rows, identities, ids, origins, addedAfter } = query;
  const among = (column: string, values: Sql) => sql(`${column} IN ${values.text}`, ...values.values);
  return [
    ...(match === undefined ? [] : [sql("v.row IN (SELECT rowid FROM wording WHERE wording MATCH ?)", match)]),
    ...(outlets ? [among("v.outlet", list(outlets))] : []),
    ...(publishedFrom === undefined ? [] : [sql("v.published >= ?", publishedFrom)]),
    ...(publishedUntil === undefined ? [] : [sql("v.published <= ?", publishedUntil)]),
    ...(rows ? [among("v.report", list(rows))] : []),
    ...(identities ? [any("SELECT row FROM report WHERE identity IN", list(identities))] : []),
    ...(ids ? [any("SELECT report FROM revision WHERE id IN", list(ids))] : []),
    ...(origins ? [among("v.report", copiesOf(origins))] : []),
    ...(addedAfter === undefined ? [] : [sql("v.report IN (SELECT report FROM revision WHERE added > ?)", addedAfter)]),
  ];
}

function any(start: string, values: Sql): Sql {
  return sql(`v.report IN (${start} ${values.text})`, ...values.values);
}

function loadReports(db: Database, reports: readonly number[]): readonly StoredReport[] {
  const wanted = JSON.stringify(reports);
  const revisions = db.all<RevisionRow>(
    `SELECT v.row, v.report, p.identity, coalesce(o.founder, v.report) AS origin, v.number, v.id, lower(hex(v.hash)) AS hash, v.published, v.outlet,
       v.url, v.headline, v.rest, b.text, lower(hex(b2.hash)) AS original, v.media_type AS mediaType, v.added, m.at AS addedAt
     FROM json_each(?) wanted CROSS JOIN revision v ON v.report = wanted.value CROSS JOIN report p ON p.row = v.report
     CROSS JOIN body b ON b.revision = v.row CROSS JOIN original b2 ON b2.row = v.original CROSS JOIN moment m ON m.number = v.added
     LEFT JOIN origin_item o ON o.row = v.report ORDER BY wanted.key, v.number`,
    wanted,
  );
  const readings = grouped(
    db.all<ReadingRow>(
      `SELECT g.row, g.revision, g.engine, g.version, g.added, m.at AS addedAt, g.statements, g.current
       FROM json_each(?) wanted CROSS JOIN revision v ON v.report = wanted.value CROSS JOIN reading g ON g.revision = v.row AND g.engine <> ?
       CROSS JOIN moment m ON m.number = g.added ORDER BY g.row`,
      wanted,
      BY_HAND,
    ),
    ({ revision }) => revision,
  );
  return [...grouped(revisions, ({ report }) => report)].map(([row, all]) => ({
    row,
    identity: all[0]?.identity ?? "",
    origin: all[0]?.origin ?? row,
    revisions: all.map((revision) => revisionOf(revision, (readings.get(revision.row) ?? []).map(readingOf))),
  }));
}

function revisionOf(row: RevisionRow, readings: readonly StoredReading[]): StoredRevision {
  const rest: Omit<Report, "id" | "headline" | "text" | "published" | "outlet" | "url"> = JSON.parse(row.rest);
  const { id, headline, published, outlet, url, number, hash, original, mediaType } = row;
  return {
    row: row.row,
    number,
    report: { id, headline, text: inflate(row.text).toString("utf8"), published, outlet, url, ...rest },
    hash,
    original,
    mediaType,
    added: { number: row.added, at: row.addedAt },
    readings,
  };
}

function readingOf({ row, engine, version, added, addedAt, statements, current }: ReadingRow): StoredReading {
  return { row, engine: { name: engine, version }, added: { number: added, at: addedAt }, statements, current: current === 1 };
}

function grouped<T>(rows: readonly T[], of: (row: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group) group.push(row);
    else groups.set(of(row), [row]);
  }
  return groups;
}
