import type { GatheringName, StoredItem } from "../gather/gathering.js";
import type { Database } from "./database.js";

/** So much of a place in the order stands in the index by keys; the items of one day are put into order as they are looked up. */
const START = 10;

interface Row {
  readonly row: number;
  readonly place: string;
  readonly founder: number;
  readonly keys: string;
  readonly features: Uint8Array;
}

/** Items filed under a key on one side of a place in the order, nearest first. */
export function near(
  db: Database,
  gathering: GatheringName,
  key: string,
  side: "before" | "after",
  order: string,
  limit: number,
): readonly StoredItem[] {
  const [than, direction] = side === "before" ? ["<", "DESC"] : [">", "ASC"];
  return db
    .all<Row>(
      `SELECT i.row, i.place, i.founder, i.keys, i.features FROM ${gathering}_key k CROSS JOIN ${gathering}_item i ON i.row = k.row
       WHERE k.key = ? AND k.start ${than}= ? AND i.place ${than} ? ORDER BY k.start ${direction}, i.place ${direction} LIMIT ?`,
      key,
      order.slice(0, START),
      order,
      limit,
    )
    .map(itemOf);
}

/** Those of the keys under which there is an item. */
export function filed(db: Database, gathering: GatheringName, keys: readonly string[]): ReadonlySet<string> {
  const found = db.all<{ key: string }>(
    `SELECT wanted.value AS key FROM json_each(?) wanted WHERE EXISTS (SELECT 1 FROM ${gathering}_key k WHERE k.key = wanted.value)`,
    JSON.stringify(keys),
  );
  return new Set(found.map(({ key }) => key));
}

export function items(db: Database, gathering: GatheringName, rows: readonly number[]): readonly StoredItem[] {
  return db
    .all<Row>(
      `SELECT i.row, i.place, i.founder, i.keys, i.features FROM json_each(?) wanted CROSS JOIN ${gathering}_item i ON i.row = wanted.value
       ORDER BY wanted.key`,
      JSON.stringify(rows),
    )
    .map(itemOf);
}

export function members(db: Database, gathering: GatheringName, founders: readonly number[]): readonly number[] {
  return db
    .all<{ row: number }>(
      `SELECT row FROM ${gathering}_item WHERE founder IN (SELECT value FROM json_each(?)) ORDER BY founder, row`,
      JSON.stringify(founders),
    )
    .map(({ row }) => row);
}

/** The founders of the groups of rows, in the order asked for; null for what is in no group. */
export function founders(
  db: Database,
  gathering: GatheringName,
  rows: readonly number[],
): readonly { readonly row: number; readonly founder: number | null }[] {
  return db.all<{ row: number; founder: number | null }>(
    `SELECT wanted.value AS row, i.founder FROM json_each(?) wanted LEFT JOIN ${gathering}_item i ON i.row = wanted.value ORDER BY wanted.key`,
    JSON.stringify(rows),
  );
}

export function putItem(db: Database, gathering: GatheringName, { row, order, keys, features, group }: StoredItem): void {
  removeItem(db, gathering, row);
  db.run(
    `INSERT INTO ${gathering}_item (row, place, founder, keys, features) VALUES (?, ?, ?, ?, ?)`,
    row,
    order,
    group,
    JSON.stringify(keys),
    features,
  );
  for (const key of new Set(keys))
    db.run(`INSERT INTO ${gathering}_key (key, start, row) VALUES (?, ?, ?)`, key, order.slice(0, START), row);
}

export function removeItem(db: Database, gathering: GatheringName, row: number): void {
  const item = db.get<{ place: string; keys: string }>(`SELECT place, keys FROM ${gathering}_item WHERE row = ?`, row);
  if (!item) return;
  for (const key of new Set<string>(JSON.parse(item.keys))) {
    db.run(`DELETE FROM ${gathering}_key WHERE key = ? AND start = ? AND row = ?`, key, item.place.slice(0, START), row);
  }
  db.run(`DELETE FROM ${gathering}_item WHERE row = ?`, row);
}

export function regroup(db: Database, gathering: GatheringName, groups: ReadonlyMap<number, number>): void {
  for (const [row, founder] of groups) db.run(`UPDATE ${gathering}_item SET founder = ? WHERE row = ?`, founder, row);
}

function itemOf({ row, place, founder, keys, features }: Row): StoredItem {
  return { row, order: place, keys: JSON.parse(keys), features, group: founder };
}
