import type { Look } from "../look.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import type { StatementQuery } from "../query.js";
import { CALENDAR_QUERIES, type Calendar, calendar } from "./calendar.js";

/** The latest so many statements of each sort are looked at, where the caller does not say. */
const MOST = 60;

/** The calendar of what fits: each thing with everything that tells of it. `more`: whether more fits than was looked at. */
export async function calendarIn(
  look: Look,
  query: StatementQuery,
  lookup: ActorLookup,
  most = MOST,
): Promise<Calendar & { readonly more: boolean }> {
  const happening = await look.grouping("happening");
  const found = new Map<number, Awaited<ReturnType<Look["statements"]>>[number]>();
  let more = false;
  for (const part of CALENDAR_QUERIES) {
    const fitting = await look.statements({ ...query, ...part, sort: "day", limit: most + 1 });
    more ||= fitting.length > most;
    for (const statement of fitting.slice(0, most)) found.set(statement.row, statement);
  }
  const groups = new Set([...found.values()].flatMap((statement) => happening.groupOf(statement) ?? []));
  for (const statement of await look.members("happening", [...groups])) found.set(statement.row, statement);
  return { ...calendar([...found.values()], happening, lookup), more };
}
