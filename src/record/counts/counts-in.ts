import type { Look, Page } from "../look.js";
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
