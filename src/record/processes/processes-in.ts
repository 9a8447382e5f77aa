import type { Look } from "../look.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import type { StatementQuery } from "../query.js";
import type { StoredStatement } from "../stored.js";
import type { Process } from "./process.js";
import { PROCESSES_QUERY, processes } from "./processes.js";

/** The latest so many statements are looked at: filters reach further back. */
const MOST = 2_000;

/** The negotiations of what fits, that with the latest news first. */
export async function processesIn(look: Look, query: StatementQuery, lookup: ActorLookup): Promise<readonly Process[]> {
  return processesOf(look, await processStatements(look, query), lookup);
}

/** What tells of negotiations, of what fits. */
export function processStatements(look: Look, query: StatementQuery): Promise<readonly StoredStatement[]> {
  return look.statements({ ...query, ...PROCESSES_QUERY, sort: "day", limit: MOST });
}

export async function processesOf(look: Look, statements: readonly StoredStatement[], lookup: ActorLookup): Promise<readonly Process[]> {
  return processes(statements, { issue: await look.grouping("issue"), happening: await look.grouping("happening") }, lookup);
}
