import type { Decision, StoredReport, StoredStatement } from "../record/index.js";
import { dayWording } from "./days.js";
import { decisionLine, lostWording } from "./decision.js";
import { citeOf, type ListEntry, type Listing, STATEMENT_COLUMNS, statementEntry } from "./listing.js";

const SECTIONS = { event: "Events", figure: "Figures", condition: "How things stand" } as const;

/**
 * A report as the record keeps it: its revisions, its copies, the decisions on it, and every statement with what became of it. `lost`: those of the
 * decisions whose statements stand no more.
 */
export function reportCard(
  report: StoredReport,
  statements: readonly StoredStatement[],
  copies: readonly StoredReport[],
  { own, lost }: { readonly own: readonly Decision[]; readonly lost: readonly Decision[] },
): Listing {
  const current = report.revisions.at(-1);
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
      ...lost.map(lostWording),
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
  const { engine, added, addedBy, withdrawn, read, report } = statement;
  const entry = statementEntry(statement, null);
  const notes = [
    addedBy
      ? `added by ${addedBy.user} (decision ${addedBy.decision}); on record since ${added.at}`
      : `read by ${engine.name} ${engine.version}, confidence ${read.confidence.toFixed(2)}; on record since ${added.at}`,
    ...(withdrawn
      ? [
          `withdrawn ${withdrawn.at}: ${addedBy ? "undone, or the report has other words" : "a later revision or reading has no such statement"}`,
        ]
      : []),
    ...(statement.statement === read ? [] : [`as it was read: ${JSON.stringify(changedFields(read, statement.statement))}`]),
    ...decisions.map((decision) => `decision ${decisionLine(decision)}`),
  ];
  const others = same
    .filter(({ row }) => row !== statement.row)
    .map((other) => ({ ...statementEntry(other, "The same, elsewhere"), cites: [citeOf(other)] }));
  return { columns: STATEMENT_COLUMNS, entries: [{ ...entry, heading: report.headline, notes }, ...others], more: false };
}

/** Fields of what was read that stand otherwise now; null where there was none. */
function changedFields(read: object, now: object): object {
  const [before, after] = [new Map<string, unknown>(Object.entries(read)), new Map<string, unknown>(Object.entries(now))];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
  return Object.fromEntries(changed.map((name) => [name, before.get(name) ?? null]));
}
