import type { Statement, StatementVectors } from "../statement/index.js";
import type { Original, Report } from "../text/index.js";

/** What is handed to the record: a report as it came in, and what one version of the engine read in it. */
export interface Entry {
  readonly report: Report;
  readonly original: Original;
  /**
   * What makes two inputs the same report: `id:` and the id that the input gave, `url:` and the address it was fetched from, or `content:` and
   * the id derived from its content. The same identity with other words is a revision of the same report.
   */
  readonly identity: string;
  readonly engine: Engine;
  readonly statements: readonly Statement[];
  /** Parallel to `statements`. */
  readonly vectors: readonly StatementVectors[];
}

/** Who read: the program's name and version. A newer version may read the same text otherwise. */
export interface Engine {
  readonly name: string;
  readonly version: string;
}
