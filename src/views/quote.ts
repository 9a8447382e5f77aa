import type { Statement } from "../statement/index.js";

/** The words of a statement, cut around the one that carries it. */
export interface Quote {
  readonly before: string;
  readonly head: string;
  readonly after: string;
}

export function quoteOf({ quote, at, head, headAt }: Pick<Statement, "quote" | "at" | "head" | "headAt">): Quote {
  const start = headAt - at;
  return { before: quote.slice(0, start), head, after: quote.slice(start + head.length) };
}
