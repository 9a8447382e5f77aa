import { type StatementQuery, statementQuery } from "../../record/index.js";
import type { Context } from "../context.js";
import { actorBook } from "./actor-book.js";
import type { Filters } from "./options.js";

/** The query that the filters of a command stand for. Fails with `bad-option` where a status is none, with `unknown-actor` where a name fits several. */
export async function queryOf(filters: Filters, context: Context): Promise<StatementQuery> {
  return statementQuery(filters, () => actorBook(context, filters.knowledge));
}
