import type { StatementIndex } from "../statement-index.js";
import type { Database } from "./database.js";
import { type Facets, WITHDRAWN } from "./facets.js";
import { postingsOf, type Terms } from "./terms.js";

/** A statement as it is posted. */
export interface Posted {
  readonly row: number;
  readonly at: Pick<Facets, "day" | "facets">;
  readonly index: StatementIndex;
}

export function post(db: Database, terms: Terms, { row, at, index }: Posted): void {
  for (const [name, roles] of postingsOf(index)) {
    db.run("INSERT INTO posting (term, day, row, facets) VALUES (?, ?, ?, ?)", terms.put(name), at.day, row, at.facets | roles);
  }
}

export function unpost(db: Database, terms: Terms, { row, at, index }: Posted): void {
  for (const name of postingsOf(index).keys()) {
    db.run("DELETE FROM posting WHERE term = ? AND day = ? AND row = ?", terms.put(name), at.day, row);
  }
}

export function postWithdrawn(db: Database, terms: Terms, { row, at, index }: Posted): void {
  for (const name of postingsOf(index).keys()) {
    db.run(`UPDATE posting SET facets = facets | ${WITHDRAWN} WHERE term = ? AND day = ? AND row = ?`, terms.put(name), at.day, row);
  }
}
