import type { Look } from "../look.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import type { StatementQuery } from "../query.js";
import { CALENDAR_QUERIES, type Calendar, calendar } from "./calendar.js";

/** The latest so many statements of each sort are looked at. */
const MOST = 60;

/** The calendar of what fits: each thing with everything that tells of it. */
export async function calendarIn(look: Look, query: StatementQuery, lookup: ActorLookup): Promise<Calendar> {
  const happening = await look.grouping("happening");
  const found = new Map<number, Awaited<ReturnType<Look["statements"]>>[number]>();
  for (const part of CALENDAR_QUERIES)
    for (const statement of await look.statements({ ...query, ...part, sort: "day", limit: MOST })) found.set(statement.row, statement);
  const groups = new Set([...found.values()].flatMap((statement) => happening.groupOf(statement) ?? []));
  for (const statement of await look.members("happening", [...groups])) found.set(statement.row, statement);
  return calendar([...found.values()], happening, lookup);
}
