import { createHash } from "node:crypto";
import { wholeText } from "../../text/index.js";
import { openReader } from "./open.js";
import { inflate, unpackSheet } from "./sheets.js";

/** What is wrong with a record, over a connection of its own: with the file, with what belongs together, and with bytes that do not add up. */
export function check(path: string): readonly string[] {
  const db = openReader(path);
  const faults: string[] = [];
  const attempt = (what: string, work: () => boolean) => {
    try {
      if (!work()) faults.push(`${what} does not hold what was put into it`);
    } catch (problem) {
      faults.push(`${what}: ${problem instanceof Error ? problem.message : problem}`);
    }
  };
  try {
    db.snapshot(() => {
      const file = db.all<{ integrity_check: string }>("PRAGMA integrity_check").map((row) => row.integrity_check);
      faults.push(...file.filter((line) => line !== "ok").map((line) => `file: ${line}`));
      const loose = db.all<{ table: string; rowid: number }>("PRAGMA foreign_key_check");
      faults.push(...loose.map(({ table, rowid }) => `${table} ${rowid} belongs to something that is not there`));
      const halves = db.all<{ row: number }>(
        `SELECT g.row FROM reading g WHERE g.statements <> (SELECT count(*) FROM statement s WHERE s.row >= g.first AND s.row < g.first + g.statements
         AND s.reading = g.row) OR NOT EXISTS (SELECT 1 FROM sheet t WHERE t.reading = g.row)`,
      );
      faults.push(...halves.map(({ row }) => `reading ${row} lacks statements`));
      for (const { row } of db.all<{ row: number }>("SELECT row FROM original")) {
        attempt(`original ${row}`, () => {
          const original = db.get<{ hash: Uint8Array; bytes: Uint8Array }>("SELECT hash, bytes FROM original WHERE row = ?", row);
          return original !== undefined && sha256(inflate(original.bytes)).equals(original.hash);
        });
      }
      for (const { row } of db.all<{ row: number }>("SELECT row FROM revision")) {
        attempt(`revision ${row}`, () => {
          const revision = db.get<{ hash: Uint8Array; headline: string; text: Uint8Array }>(
            "SELECT v.hash, v.headline, b.text FROM revision v JOIN body b ON b.revision = v.row WHERE v.row = ?",
            row,
          );
          if (!revision) return false;
          const text = inflate(revision.text).toString("utf8");
          return sha256(wholeText({ headline: revision.headline, text })).equals(revision.hash);
        });
      }
      for (const { row, statements } of db.all<{ row: number; statements: number }>("SELECT row, statements FROM reading")) {
        attempt(`sheet of reading ${row}`, () => {
          const sheet = db.get<{ statements: Uint8Array; vectors: Uint8Array }>(
            "SELECT statements, vectors FROM sheet WHERE reading = ?",
            row,
          );
          const { lines = [], starts = [] } = sheet ? unpackSheet(sheet) : {};
          return lines.length === statements && starts.length === statements;
        });
      }
    });
  } catch (problem) {
    faults.push(`file: ${problem instanceof Error ? problem.message : problem}`);
  } finally {
    db.close();
  }
  return faults;
}

function sha256(bytes: Uint8Array | string): Buffer {
  return createHash("sha256").update(bytes).digest();
}
