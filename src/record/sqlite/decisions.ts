import { invariant } from "../../text/index.js";
import type { Decision } from "../decisions/decision.js";
import type { NewDecision } from "../store.js";
import type { Moment } from "../stored.js";
import type { Database } from "./database.js";

interface Row {
  readonly id: number;
  readonly ruling: string;
  readonly analyst: string;
  readonly why: string | null;
  readonly moment: number;
  readonly at: string;
  readonly undone: number | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

const DECISIONS = `
  SELECT d.id, d.ruling, d.analyst, d.why, d.moment, m.at, d.undone, u.at AS undoneAt, d.undone_by AS undoneBy
  FROM decision d JOIN moment m ON m.number = d.moment LEFT JOIN moment u ON u.number = d.undone`;

export function allDecisions(db: Database): readonly Decision[] {
  return db.all<Row>(`${DECISIONS} ORDER BY d.id`).map(decisionOf);
}

export function putDecision(db: Database, { ruling, by, why }: NewDecision, moment: Moment): Decision {
  const id = db.run(
    "INSERT INTO decision (ruling, analyst, why, moment) VALUES (?, ?, ?, ?)",
    JSON.stringify(ruling),
    by,
    why,
    moment.number,
  );
  return { id, ruling, by, why, moment: moment.number, at: moment.at, undone: null };
}

/** Undoing what is undone already leaves it as it is. */
export function undoDecision(db: Database, id: number, by: string, moment: Moment): Decision {
  db.run("UPDATE decision SET undone = ?, undone_by = ? WHERE id = ? AND undone IS NULL", moment.number, by, id);
  const row = db.get<Row>(`${DECISIONS} WHERE d.id = ?`, id);
  invariant(row, `there is no decision ${id}`);
  return decisionOf(row);
}

function decisionOf({ id, ruling, analyst, why, moment, at, undone, undoneAt, undoneBy }: Row): Decision {
  return {
    id,
    ruling: JSON.parse(ruling),
    by: analyst,
    why,
    moment,
    at,
    undone: undone === null ? null : { moment: undone, at: undoneAt ?? "", by: undoneBy ?? "" },
  };
}
