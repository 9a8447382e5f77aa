import type { Embedding } from "../text/index.js";

/** What a statement means, as directions: the thing it tells of, and what that is about (null where it is about nothing). */
export interface StatementVectors {
  readonly thing: Embedding;
  readonly about: Embedding | null;
}
