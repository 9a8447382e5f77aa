import type { StoredReport, StoredStatement } from "../record/index.js";
import { dayWording } from "./days.js";
import { type ListEntry, type Listing, STATEMENT_COLUMNS, statementEntry } from "./listing.js";

/** What was found, at most `limit`, each statement under its day; one more than that in the input says that there is more. */
export function searchListing(
  { statements = [], reports = [] }: { readonly statements?: readonly StoredStatement[]; readonly reports?: readonly StoredReport[] },
  limit: number,
): Listing {
  const entries = [
    ...statements.map((statement) => statementEntry(statement, statement.index.day ? dayWording(statement.index.day) : "day not known")),
    ...reports.map(reportEntry),
  ];
  return { columns: STATEMENT_COLUMNS, entries: entries.slice(0, limit), more: entries.length > limit };
}

function reportEntry({ identity, revisions }: StoredReport): ListEntry {
  const current = revisions.at(-1);
  const { id, headline, outlet, published, url } = current?.report ?? {
    id: identity,
    headline: "",
    outlet: null,
    published: null,
    url: null,
  };
  return {
    heading: published ? dayWording(published) : "day not known",
    status: null,
    pieces: [
      { role: "key", text: headline || "(no headline)" },
      { role: "detail", text: outlet ?? "outlet not known" },
      { role: "detail", text: id },
    ],
    notes: [],
    fields: { day: published, kind: "report", report: id, headline, outlet, url },
    cites: [],
  };
}
