import type { Statement } from "../statement/index.js";
import type { Report } from "../text/index.js";

/** What a report says, and the report with the day that was worked out for it where it told none. */
export interface Reading {
  readonly report: Report;
  readonly statements: readonly Statement[];
}

/** Turns reports into statements; the same report always gives the same statements, whatever else is read beside it. */
export interface Reader {
  read(report: Report): Promise<Reading>;
  close(): Promise<void>;
}
