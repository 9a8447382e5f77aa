import type { Decision, StoredReport, StoredStatement } from "../record/index.js";
import { dayWording } from "./days.js";
import { anchorWording, decisionLine } from "./decision.js";
import { citeOf, type ListEntry, type Listing, STATEMENT_COLUMNS, statementEntry } from "./listing.js";

const SECTIONS = { event: "Events", figure: "Figures", condition: "How things stand" } as const;

/** A report as the record keeps it: its revisions, its copies, and every statement with what became of it. */
export function reportCard(
  report: StoredReport,
  statements: readonly StoredStatement[],
  copies: readonly StoredReport[],
  decisions: readonly Decision[],
): Listing {
  const current = report.revisions.at(-1);
  const own = decisions.filter(({ ruling }) => "anchor" in ruling && ruling.anchor.report === report.identity);
  const alone = own.filter(
    ({ ruling, undone }) => undone === null && "anchor" in ruling && !statements.some(({ read }) => read.headAt === ruling.anchor.start),
  );
  const head: ListEntry = {
    heading: current?.report.headline || report.identity,
    status: null,
    pieces: [
      {
        role: "key",
        text: [
          current?.report.outlet ?? "outlet not known",
          current?.report.published ? dayWording(current.report.published) : "day not known",
        ].join(" · "),
      },
    ],
    notes: [
      ...(report.revisions.length > 1
        ? report.revisions.map(
            ({ number, added, report: text }) => `revision ${number}, on record since ${added.at.slice(0, 10)}: ${text.headline}`,
          )
        : []),
      ...copies.map((copy) => `same dispatch: ${copy.revisions.at(-1)?.report.id ?? copy.identity}`),
      ...own.map((decision) => `decision ${decisionLine(decision)}`),
      ...alone.map(
        ({ id, ruling }) => `decision ${id} has no statement any more${"anchor" in ruling ? `: ${anchorWording(ruling.anchor)}` : ""}`,
      ),
    ],
    fields: { day: current?.report.published ?? null, kind: "report" },
    cites: [],
  };
  const ordered = (["event", "figure", "condition"] as const).flatMap((kind) =>
    statements.filter(({ read }) => read.kind === kind).map((statement) => statementEntry(statement, SECTIONS[kind])),
  );
  return { columns: STATEMENT_COLUMNS, entries: [head, ...ordered], more: false };
}

/** One statement with everything that the record says of it, and those that tell of the same. */
export function statementCard(statement: StoredStatement, same: readonly StoredStatement[], decisions: readonly Decision[]): Listing {
  const { engine, added, withdrawn, read, report } = statement;
  const entry = statementEntry(statement, null);
  const notes = [
    `read by ${engine.name} ${engine.version}, confidence ${read.confidence.toFixed(2)}; on record since ${added.at}`,
    ...(withdrawn ? [`withdrawn ${withdrawn.at}: a later revision or reading has no such statement`] : []),
    ...(statement.statement === read ? [] : [`as it was read: ${JSON.stringify(changedFields(read, statement.statement))}`]),
    ...decisions.map((decision) => `decision ${decisionLine(decision)}`),
  ];
  const others = same
    .filter(({ row }) => row !== statement.row)
    .map((other) => ({ ...statementEntry(other, "The same, elsewhere"), cites: [citeOf(other)] }));
  return { columns: STATEMENT_COLUMNS, entries: [{ ...entry, heading: report.headline, notes }, ...others], more: false };
}

function changedFields(read: object, now: object): object {
  const after = new Map(Object.entries(now));
  return Object.fromEntries(Object.entries(read).filter(([name, value]) => JSON.stringify(after.get(name)) !== JSON.stringify(value)));
}
