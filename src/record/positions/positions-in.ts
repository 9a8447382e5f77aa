import { Failure } from "../../text/index.js";
import { issues } from "../issues/issue.js";
import type { Look, Page } from "../look.js";
import type { StatementQuery } from "../query.js";
import type { ActorLookup } from "./actor-lookup.js";
import { type IssuePositions, POSITIONS_QUERY, positions, positionsOn } from "./positions.js";

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

/** Positions on the issue of this id. Fails with `not-in-record`. */
export async function issueNamed(look: Look, id: string, lookup: ActorLookup): Promise<IssuePositions> {
  const [group] = await look.gathered("issue", [id]);
  const [issue] = issues(group?.statements ?? [], await look.grouping("issue"));
  if (!issue)
    throw new Failure("not-in-record", `the record has no issue ${id}; decisions may have joined or parted it: the positions list them`);
  return positionsOn(issue, lookup);
}
