import { Failure } from "../../text/index.js";
import type { Look, Page } from "../look.js";
import { statementNamed } from "../named.js";
import type { StatementQuery } from "../query.js";
import { type Count, countOf } from "./count.js";

/** The counts of which at least one figure fits, those with the latest figures first. */
export async function countsIn(
  look: Look,
  query: StatementQuery,
  limit: number,
  skip = 0,
): Promise<Page<Count & { readonly name: string | null }>> {
  const { found, more } = await look.groups("count", { ...query, kinds: ["figure"], sort: "day" }, limit, skip);
  return {
    found: found.flatMap(({ statements, name }) => {
      const count = countOf(statements);
      return count === null ? [] : [{ ...count, name }];
    }),
    more,
  };
}

/** The count that a statement belongs to. Fails with `not-in-record`. */
export async function countNamed(look: Look, id: string): Promise<Count & { readonly name: string | null }> {
  const statement = await statementNamed(look.shelf, id);
  const grouping = await look.grouping("count");
  const group = grouping.groupOf(statement);
  const count = countOf(await look.sameGroup(statement));
  if (group === null || !count) throw new Failure("not-in-record", `${id} is no figure that stands`);
  return { ...count, name: grouping.nameOf(group) };
}
