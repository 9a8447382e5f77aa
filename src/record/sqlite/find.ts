import { invariant } from "../../text/index.js";
import type { StatementQuery } from "../query.js";
import { type Condition, conditionsOf, type DayTests, dayTests, type Look } from "./conditions.js";
import { all, joined, type Sql, sql } from "./sql.js";

/** Statements of one day stand in the order of their rows. */
const ORDERS: Readonly<Record<NonNullable<StatementQuery["sort"]>, string>> = {
  day: "day DESC, row DESC",
  "-day": "day, row",
  added: "row DESC",
  order: "(SELECT g.prefix FROM reading g WHERE g.row = a.reading) || a.suffix",
};

/**
 * Rows of the statements that a query asks for. Where one of its conditions is met by few rows, they are fetched, tested and sorted. Otherwise, where
 * they are wanted by day, the postings of its most telling term are walked from the latest day on, until there are enough.
 */
export function findRows(look: Look, query: StatementQuery): readonly number[] {
  const { sort = "day", limit, offset = 0 } = query;
  const rows = selection(look, query, sort);
  if (!rows) return [];
  // OFFSET on a UNION would count what it has yet to drop as doubles.
  const last = limit === undefined ? -1 : offset + limit;
  const found = look.db.all<{ row: number }>(`${rows.text} ORDER BY ${ORDERS[sort]} LIMIT ?`, ...rows.values, last);
  return found.slice(offset).map(({ row }) => row);
}

export function countRows(look: Look, query: StatementQuery): number {
  const rows = selection(look, query, "day");
  if (!rows) return 0;
  const count = look.db.get<{ n: number }>(`SELECT count(*) AS n FROM (${rows.text})`, ...rows.values);
  invariant(count, "a count without a row");
  return count.n;
}

function selection(look: Look, query: StatementQuery, sort: NonNullable<StatementQuery["sort"]>): Sql | null {
  const conditions = conditionsOf(look, query);
  if (!conditions) return null;
  const days = dayTests(query);
  const sizes = conditions.flatMap((condition) => (condition.find ? [{ condition, size: condition.find.size() }] : []));
  const [fewest] = sizes.toSorted((a, b) => a.size - b.size);
  if (fewest && (fewest.size < look.few || sort === "order")) return fetched(fewest.condition, conditions, days);
  return sort === "day" || sort === "-day" ? walked(conditions, days) : fetched(null, conditions, days);
}

/** All rows that meet one condition, tested by the others. */
function fetched(fewest: Condition | null, conditions: readonly Condition[], days: DayTests | null): Sql {
  const few = fewest?.find ? [sql(`a.row IN (${fewest.find.rows.text})`, ...fewest.find.rows.values)] : [];
  const tests = conditions.filter((condition) => condition !== fewest).map((condition) => condition.test("a"));
  const onDays = days ? [joined([sql("("), joined([days.short("a"), days.long("a")], " OR "), sql(")")], "")] : [];
  return joined([sql("SELECT a.day AS day, a.row AS row FROM statement a WHERE"), all([...few, ...onDays, ...tests])], " ");
}

/** Rows in the order of their days, one by one as they are asked for. */
function walked(conditions: readonly Condition[], days: DayTests | null): Sql {
  const [way] = conditions.flatMap(({ find }) => find?.walk ?? []).toSorted((a, b) => a.rank - b.rank);
  const tests = conditions.map((condition) => (way && condition.find?.walk === way ? way.test("a") : condition.test("a")));
  const halves = days ? [days.short("a"), days.long("a")] : [sql("TRUE")];
  const starts = way
    ? way.terms.map((term) => sql("SELECT a.day AS day, a.row AS row FROM posting a WHERE a.term = ? AND", term))
    : [sql("SELECT a.day AS day, a.row AS row FROM statement a INDEXED BY statement_day WHERE")];
  return joined(
    starts.flatMap((start) => halves.map((half) => joined([start, all([half, ...tests])], " "))),
    " UNION ",
  );
}
