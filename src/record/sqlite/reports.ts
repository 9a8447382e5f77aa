import { createHash } from "node:crypto";
import { type Report, wholeText } from "../../text/index.js";
import type { NewReport } from "../store.js";
import type { Moment } from "../stored.js";
import type { Database } from "./database.js";
import { deflate } from "./sheets.js";

export interface PutReport {
  readonly report: number;
  readonly revision: number;
  readonly kind: "new" | "revision" | "known";
}

interface RevisionRow {
  readonly row: number;
  readonly hash: string;
  readonly changed: string;
}

/**
 * Puts a report or a revision of it. It is known, and nothing is written, if the words are those of the newest revision, or of one whose day of
 * change is no earlier: whoever fetches an unchanged page again has nothing new. Words that return later than others took their place are a
 * revision of their own.
 */
export function putReport(db: Database, { identity, report, hash, original }: NewReport, moment: Moment): PutReport {
  const known = db.get<{ row: number }>("SELECT row FROM report WHERE identity = ?", identity);
  const revisions = known
    ? db.all<RevisionRow>("SELECT row, lower(hex(hash)) AS hash, changed FROM revision WHERE report = ? ORDER BY changed, row", known.row)
    : [];
  const changed = dayOfChange(report);
  const same = revisions.findLast((revision, i) => revision.hash === hash && (i === revisions.length - 1 || revision.changed >= changed));
  if (known && same) return { report: known.row, revision: same.row, kind: "known" };

  const row = known?.row ?? db.run("INSERT INTO report (identity) VALUES (?)", identity);
  const { id, headline, text, published, outlet, url, ...rest } = report;
  const revision = db.run(
    `INSERT INTO revision (report, number, newest, id, hash, changed, published, outlet, url, headline, rest, original, media_type, added)
     VALUES (?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row,
    id,
    Buffer.from(hash, "hex"),
    changed,
    published,
    outlet,
    url,
    headline,
    JSON.stringify(rest),
    putOriginal(db, original.bytes),
    original.mediaType,
    moment.number,
  );
  db.run("INSERT INTO body (revision, text) VALUES (?, ?)", revision, deflate(text));
  db.run("INSERT INTO wording (rowid, words) VALUES (?, ?)", revision, wholeText(report));
  number(db, [...revisions, { row: revision, hash, changed }].toSorted(byChange));
  return { report: row, revision, kind: known ? "revision" : "new" };
}

/** Day of the last change as far as is known; one that nobody knows comes before all others. */
export function dayOfChange({ revised, fetched, published }: Pick<Report, "revised" | "fetched" | "published">): string {
  return revised ?? fetched ?? published ?? "";
}

function number(db: Database, revisions: readonly RevisionRow[]): void {
  for (const [i, { row }] of revisions.entries()) {
    db.run("UPDATE revision SET number = ?, newest = ? WHERE row = ?", i + 1, i === revisions.length - 1 ? 1 : 0, row);
  }
}

function byChange(a: RevisionRow, b: RevisionRow): number {
  return a.changed < b.changed ? -1 : a.changed > b.changed ? 1 : a.row - b.row;
}

function putOriginal(db: Database, bytes: Uint8Array): number {
  const hash = createHash("sha256").update(bytes).digest();
  const known = db.get<{ row: number }>("SELECT row FROM original WHERE hash = ?", hash);
  return known?.row ?? db.run("INSERT INTO original (hash, bytes) VALUES (?, ?)", hash, deflate(bytes));
}
