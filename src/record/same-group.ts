import type { Decision } from "./decisions/decision.js";
import { decidedGrouping, type Grouping } from "./decisions/grouping.js";
import type { GatheringName } from "./gather/gathering.js";
import type { Store } from "./store.js";
import type { StoredStatement } from "./stored.js";

/** The gathering in which statements of a kind have their place. */
export const GATHERED_AS = { event: "happening", figure: "count", condition: "issue" } as const satisfies Record<
  StoredStatement["statement"]["kind"],
  GatheringName
>;

/** The statements that tell of the same thing as this one, itself among them, as gathered and as the analyst decided. */
export async function sameGroup(
  store: Store,
  decisions: readonly Decision[],
  statement: StoredStatement,
): Promise<readonly StoredStatement[]> {
  const sort = GATHERED_AS[statement.statement.kind];
  const grouping = await decidedGrouping(store, decisions, sort);
  const group = grouping.groupOf(statement);
  return group === null ? [statement] : membersOf(store, grouping, sort, [group]);
}

/** The statements of groups, in the record's order. */
export async function membersOf(
  store: Pick<Store, "statements">,
  grouping: Grouping,
  of: GatheringName,
  groups: readonly string[],
  asOf?: number,
): Promise<readonly StoredStatement[]> {
  if (groups.length === 0) return [];
  const wanted = new Set(groups);
  const founders = [...new Set(groups.flatMap((group) => grouping.foundersOf(group)))];
  const statements = await store.statements({ groups: { of, founders }, sort: "order", ...(asOf !== undefined && { asOf }) });
  return statements.filter((statement) => wanted.has(grouping.groupOf(statement) ?? ""));
}
