import { invariant } from "../../text/index.js";
import type { StoredStatement } from "../stored.js";
import { readBy } from "./by-hand.js";
import type { Database } from "./database.js";
import { Kept } from "./kept.js";
import type { Posted } from "./postings.js";
import { type Read, readSheet, type Sheet, unpackSheet } from "./sheets.js";

/** So many sheets are kept unpacked: the statements of one report are asked for together. */
const UNPACKED = 200;
/** So many statements are kept as they were read, which never changes: one view asks for much of what the one before it asked for. */
const READ = 20_000;

interface Row {
  readonly row: number;
  readonly day: number;
  readonly facets: number;
  readonly place: string;
  readonly withdrawn: number | null;
  readonly withdrawnAt: string | null;
  readonly reading: number;
  readonly first: number;
  readonly engine: string;
  readonly version: string;
  readonly added: number;
  readonly addedAt: string;
  readonly number: number;
  readonly hash: string;
  readonly id: string;
  readonly headline: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly report: number;
  readonly identity: string;
  readonly origin: number;
  readonly decided: "accepted" | "rejected" | null;
  readonly corrected: string | null;
  readonly foundBy: string | null;
  readonly happening: number | null;
  readonly counted: number | null;
  readonly issue: number | null;
}

const ROWS = `
  SELECT s.row, s.day, s.facets, g.prefix || s.suffix AS place, s.withdrawn, w.at AS withdrawnAt,
    g.row AS reading, g.first, g.engine, g.version, g.added, m.at AS addedAt,
    v.number, lower(hex(v.hash)) AS hash, v.id, v.headline, v.published, v.outlet, v.url, v.report, p.identity, coalesce(o.founder, v.report) AS origin,
    d.decided, d.corrected, d.found_by AS foundBy, h.founder AS happening, c.founder AS counted, i.founder AS issue
  FROM json_each(?) AS wanted
  CROSS JOIN statement s ON s.row = wanted.value
  CROSS JOIN reading g ON g.row = s.reading
  CROSS JOIN revision v ON v.row = g.revision
  CROSS JOIN report p ON p.row = v.report
  CROSS JOIN moment m ON m.number = g.added
  LEFT JOIN moment w ON w.number = s.withdrawn
  LEFT JOIN decided d ON d.statement = s.row
  LEFT JOIN origin_item o ON o.row = v.report
  LEFT JOIN happening_item h ON h.row = s.row
  LEFT JOIN count_item c ON c.row = s.row
  LEFT JOIN issue_item i ON i.row = s.row
  ORDER BY wanted.key`;

/** Statements by their rows, put together from where their parts are kept. */
export class Statements {
  readonly #sheets = new Kept<Sheet>(UNPACKED);
  readonly #read = new Kept<Read>(READ);

  constructor(readonly db: Database) {}

  /** In the order of the rows, all of which there must be. */
  load(rows: readonly number[]): readonly StoredStatement[] {
    return this.db.all<Row>(ROWS, JSON.stringify(rows)).map((row) => this.#statement(row));
  }

  /** How statements are posted at present. */
  posted(rows: readonly number[]): readonly Posted[] {
    return this.db.all<Row>(ROWS, JSON.stringify(rows)).map((row) => ({
      row: row.row,
      at: { day: row.day, facets: row.facets },
      index: row.foundBy === null ? this.#reading(row).index : JSON.parse(row.foundBy),
    }));
  }

  /** After a change that was taken back: its rows go to others. */
  forget(): void {
    this.#sheets.clear();
    this.#read.clear();
  }

  #statement(row: Row): StoredStatement {
    const { statement: read, index, vectors } = this.#reading(row);
    return {
      row: row.row,
      id: `${row.id}${row.number === 1 ? "" : `@${row.number}`}#${read.id}`,
      statement: row.corrected === null ? read : JSON.parse(row.corrected),
      read,
      index: row.foundBy === null ? index : JSON.parse(row.foundBy),
      vectors,
      decided: row.decided,
      report: {
        row: row.report,
        id: row.id,
        identity: row.identity,
        revision: row.number,
        revisionHash: row.hash,
        outlet: row.outlet,
        url: row.url,
        headline: row.headline,
        published: row.published,
        origin: row.origin,
      },
      ...readBy({ name: row.engine, version: row.version }),
      order: row.place,
      added: { number: row.added, at: row.addedAt },
      withdrawn: row.withdrawn === null ? null : { number: row.withdrawn, at: row.withdrawnAt ?? "" },
      groups: { happening: row.happening, count: row.counted, issue: row.issue },
    };
  }

  #reading({ row, reading, first }: Pick<Row, "row" | "reading" | "first">): Read {
    const known = this.#read.get(row);
    if (known) return known;
    const read = readSheet(this.#sheet(reading), row - first);
    invariant(read, `statement ${row} is not on its sheet`);
    this.#read.put(row, read);
    return read;
  }

  #sheet(reading: number): Sheet {
    const known = this.#sheets.get(reading);
    if (known) return known;
    const packed = this.db.get<{ statements: Uint8Array; vectors: Uint8Array }>(
      "SELECT statements, vectors FROM sheet WHERE reading = ?",
      reading,
    );
    invariant(packed, `there is no sheet of reading ${reading}`);
    const sheet = unpackSheet(packed);
    this.#sheets.put(reading, sheet);
    return sheet;
  }
}
