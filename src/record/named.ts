import { Failure } from "../text/index.js";
import type { Shelf } from "./store.js";
import type { StoredReport, StoredStatement } from "./stored.js";

/** `report-id#e120`, `report-id@2#e120` for the second revision; `report-id#h7` where an analyst added it. */
const STATEMENT = /^(.+)#[efch]\d+$/;

/** The statement of this name, withdrawn and rejected ones too. Fails with `not-in-record`. */
export async function statementNamed(store: Shelf, id: string): Promise<StoredStatement> {
  const [, revision] = STATEMENT.exec(id) ?? [];
  if (revision === undefined)
    throw new Failure("not-in-record", `“${id}” names no statement; names look like report#e120 and stand at the end of each line`);
  const report = revision.replace(/@\d+$/, "");
  // The id of a report may itself end as the name of a revision does.
  const reports = await store.reports({ ids: [revision, report] });
  if (reports.length === 0) await reportNamed(store, report);
  const all = await store.statements({ reports: reports.map(({ row }) => row), rejected: true, withdrawn: true });
  const found = all.filter((statement) => statement.id === id);
  const one = found.find(({ withdrawn }) => withdrawn === null) ?? found.at(-1);
  if (!one)
    throw new Failure(
      "not-in-record",
      `the record has no statement ${id}; the report has ${all.length}: \`rapporteur show ${report}\` lists them`,
    );
  return one;
}

/** The report of this id. Fails with `not-in-record`. */
export async function reportNamed(store: Shelf, id: string): Promise<StoredReport> {
  const [report] = await store.reports({ ids: [id] });
  if (!report) throw new Failure("not-in-record", `the record has no report ${id}; \`rapporteur search\` finds reports by their words`);
  return report;
}
