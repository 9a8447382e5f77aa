import type { Statement, StatementVectors } from "../statement/index.js";
import type { Report } from "../text/index.js";
import type { StatementSpans } from "./embed.js";

/** What a report says, and the report with the day that was worked out for it where it told none. */
export interface Reading {
  readonly report: Report;
  readonly statements: readonly Statement[];
  /** What each means, parallel to `statements`. */
  readonly vectors: readonly StatementVectors[];
}

/** Turns reports into statements; the same report always gives the same statements, whatever else is read beside it. */
export interface Reader {
  read(report: Report): Promise<Reading>;
  /** Embeds statements that somebody else found in the report, by where they stand. */
  embed(report: Report, spans: readonly StatementSpans[]): Promise<readonly StatementVectors[]>;
  close(): Promise<void>;
}
