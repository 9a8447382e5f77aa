import type { Look } from "../look.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import type { StatementQuery } from "../query.js";
import type { Process } from "./process.js";
import { PROCESSES_QUERY, processes } from "./processes.js";

/** The latest so many statements are looked at: filters reach further back. */
const MOST = 2_000;

/** The negotiations of what fits, that with the latest news first. */
export async function processesIn(look: Look, query: StatementQuery, lookup: ActorLookup): Promise<readonly Process[]> {
  const statements = await look.statements({ ...query, ...PROCESSES_QUERY, sort: "day", limit: MOST });
  return processes(statements, { issue: await look.grouping("issue"), happening: await look.grouping("happening") }, lookup);
}
