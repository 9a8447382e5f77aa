import type { Value } from "./database.js";

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

export function sql(text: string, ...values: readonly Value[]): Sql {
  return { text, values };
}

/** Pieces one after the other; `[]` gives an empty piece. */
export function joined(pieces: readonly Sql[], between: string): Sql {
  return { text: pieces.map(({ text }) => text).join(between), values: pieces.flatMap(({ values }) => values) };
}

/** Conditions that all must hold. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql("TRUE") : joined(conditions, " AND ");
}

/** The values of a list, for the right side of IN. */
export function list(values: readonly (number | string)[]): Sql {
  return sql("(SELECT value FROM json_each(?))", JSON.stringify(values));
}

/** Reports of origins, by their founders; one that was never gathered is an origin by itself. */
export function copiesOf(founders: readonly number[]): Sql {
  const wanted = list(founders);
  return sql(
    `(SELECT row FROM origin_item WHERE founder IN ${wanted.text} UNION SELECT value FROM json_each(?) WHERE value NOT IN (SELECT row FROM origin_item))`,
    ...wanted.values,
    ...wanted.values,
  );
}
