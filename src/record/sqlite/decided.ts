import type { Statement } from "../../statement/index.js";
import { invariant } from "../../text/index.js";
import type { StatementIndex } from "../statement-index.js";
import type { StoredStatement } from "../stored.js";
import type { Database } from "./database.js";
import { facetsOf, WITHDRAWN } from "./facets.js";
import { post, unpost } from "./postings.js";
import type { Statements } from "./statements.js";
import { type Terms, term } from "./terms.js";

/** Puts what the analyst made of a statement; it is found by that from now on. */
export function putDecided(
  db: Database,
  terms: Terms,
  statements: Statements,
  row: number,
  { corrected, index, decided }: { corrected: Statement | null; index: StatementIndex; decided: StoredStatement["decided"] },
): void {
  const [before] = statements.posted([row]);
  invariant(before, `there is no statement ${row}`);
  const withdrawn = (before.at.facets & WITHDRAWN) !== 0;
  const at = facetsOf(index, terms.put(term.type(index.type)), { withdrawn, rejected: decided === "rejected" });
  unpost(db, terms, before);
  post(db, terms, { ...before, at, index });
  db.run("UPDATE statement SET day = ?, facets = ?, first = ?, last = ? WHERE row = ?", at.day, at.facets, at.first, at.last, row);
  db.run(
    `INSERT INTO decided (statement, decided, corrected, found_by) VALUES (?, ?, ?, ?)
     ON CONFLICT (statement) DO UPDATE SET decided = excluded.decided, corrected = excluded.corrected, found_by = excluded.found_by`,
    row,
    decided,
    corrected && JSON.stringify(corrected),
    JSON.stringify(index),
  );
}
