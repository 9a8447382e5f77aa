import type { Look, Page } from "../look.js";
import type { StatementQuery } from "../query.js";
import type { ActorLookup } from "./actor-lookup.js";
import { type IssuePositions, POSITIONS_QUERY, positions } from "./positions.js";

/** Positions on the issues of which at least one stance fits, those with the latest news first. */
export async function positionsIn(
  look: Look,
  query: StatementQuery,
  limit: number,
  lookup: ActorLookup,
  skip = 0,
): Promise<Page<IssuePositions>> {
  const types = query.types ?? POSITIONS_QUERY.types;
  const { found, more } = await look.groups("issue", { ...query, kinds: ["event"], types, sort: "day" }, limit, skip);
  const grouping = await look.grouping("issue");
  return {
    found: positions(
      found.flatMap(({ statements }) => statements),
      grouping,
      lookup,
    ),
    more,
  };
}
