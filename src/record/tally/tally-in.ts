import type { Look } from "../look.js";
import type { StatementQuery } from "../query.js";
import { type Tally, type Tie, tallyOf, tiesOf } from "./tally.js";

/** What was counted, and over how many statements: the latest that fit, where there are more than are counted. */
export interface Over<T> {
  readonly counted: T;
  readonly statements: number;
  readonly more: boolean;
}

/** Statements that one count goes over at most, so that it takes a bounded time however large the record is. */
const MOST = 2_000;

export async function tallyIn(look: Look, query: StatementQuery, most = MOST): Promise<Over<Tally>> {
  return over(look, query, most, tallyOf);
}

export async function tiesIn(look: Look, query: StatementQuery, most = MOST): Promise<Over<readonly Tie[]>> {
  return over(look, { ...query, kinds: ["event"] }, most, tiesOf);
}

async function over<T>(
  look: Look,
  query: StatementQuery,
  most: number,
  count: (statements: Awaited<ReturnType<Look["statements"]>>) => T,
): Promise<Over<T>> {
  const found = await look.statements({ ...query, sort: "day", limit: most + 1 });
  const statements = found.slice(0, most);
  return { counted: count(statements), statements: statements.length, more: found.length > most };
}
