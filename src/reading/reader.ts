import type { Statement } from "../statement/index.js";
import type { Report } from "../text/index.js";

/** Turns reports into statements; the same report always gives the same statements, whatever else is read beside it. */
export interface Reader {
  read(report: Report): Promise<readonly Statement[]>;
  close(): Promise<void>;
}
