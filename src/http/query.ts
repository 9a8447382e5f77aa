import { type StatementQuery, statementQuery } from "../record/index.js";
import type { Filters } from "./parameters.js";
import type { Site } from "./site.js";

/** The query that the filters of an address stand for. Fails with `unknown-actor` where a name fits several. */
export async function queryOf(filters: Filters, site: Site): Promise<StatementQuery> {
  return statementQuery(filters, async () => (await site.actors()).book);
}
