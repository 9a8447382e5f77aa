import type { IssuePositions, Page, Position, StanceEntry, StanceKind } from "../record/index.js";
import type { Status } from "../statement/index.js";
import { dayWording } from "./days.js";
import { citeOf, type ListEntry, type Listing } from "./listing.js";

const COLUMNS = ["issue", "party", "stance", "toward", "since", "day", "told", "history"] as const;

/** Positions under their issue: for each party where it stands, since when, and how it got there. */
export function positionsListing({ found, more }: Page<IssuePositions>): Listing {
  return { columns: COLUMNS, entries: found.flatMap(issueEntries), more };
}

function issueEntries({ issue, cells, unnamed, opposed }: IssuePositions): readonly ListEntry[] {
  const heading = `${issue.label}${opposed ? ` — opposed: ${opposed.for.map(({ party }) => party.name).join(", ")} for, ${opposed.against.map(({ party }) => party.name).join(", ")} against` : ""}`;
  const own = cells.map((cell) => cellEntry(cell, issue.label, heading));
  const nobody = unnamed.map(
    (entry): ListEntry => ({
      heading,
      status: STATUS_OF[entry.standing],
      pieces: [
        { role: "key", text: stanceWording(entry) },
        { role: "unnamed", text: "party not named" },
      ],
      notes: [],
      fields: {
        issue: issue.label,
        party: null,
        stance: entry.kind,
        toward: entry.toward,
        since: null,
        day: entry.day,
        told: entry.told,
        history: [],
      },
      cites: entry.statements.map(citeOf),
    }),
  );
  return [...own, ...nobody];
}

function cellEntry(cell: Position, issue: string, heading: string): ListEntry {
  const latest = cell.current?.entry ?? cell.history.at(-1);
  const since = cell.current?.since ?? null;
  const path = cell.history.map((entry) => `${entry.day ? dayWording(entry.day) : "day not known"} ${stanceWording(entry)}`);
  return {
    heading,
    status: latest ? STATUS_OF[latest.standing] : null,
    pieces: [
      { role: "key", text: cell.party.name },
      { role: "detail", text: latest ? stanceWording(latest) : "nothing of its own" },
      ...(since ? [{ role: "detail" as const, text: `since ${dayWording(since)}` }] : []),
    ],
    notes: [
      ...cell.changes.map(
        ({ from, to }) => `changed ${to.since ? dayWording(to.since) : ""}: ${stanceWording(from.entry)} → ${stanceWording(to.entry)}`,
      ),
      ...(path.length > 1 ? [path.join(" · ")] : []),
      ...cell.saidForIt.map(({ by, entry }) => `said for it by ${by.name}: ${stanceWording(entry)}`),
    ],
    fields: {
      issue,
      party: cell.party.name,
      stance: latest?.kind ?? null,
      toward: latest?.toward ?? null,
      since,
      day: latest?.day ?? null,
      told: latest?.told ?? null,
      history: path,
    },
    cites: (cell.history.length > 0 ? cell.history : cell.saidForIt.map(({ entry }) => entry)).flatMap(({ statements }) =>
      statements.map(citeOf),
    ),
  };
}

const STATUS_OF: Readonly<Record<StanceEntry["standing"], Status>> = {
  taken: "ongoing",
  planned: "planned",
  possible: "possible",
  "not-taken": "negated",
  denied: "negated",
};

/** How an entry is shown by the marks of a statement. */
export function stanceStatus({ standing }: StanceEntry): Status {
  return STATUS_OF[standing];
}

const KINDS: Readonly<Record<StanceKind, string>> = {
  demands: "demands",
  insists: "insists",
  offers: "offers",
  promises: "promises",
  willing: "is willing",
  "agrees-in-principle": "agrees in principle",
  agrees: "agrees",
  signs: "signs",
  concedes: "concedes",
  supports: "supports",
  rejects: "rejects",
  accuses: "accuses",
  threatens: "threatens",
};

/** "rejects", "may agree", "denies that it agrees", "demands, according to the Foreign Ministry". */
export function stanceWording({ kind, standing, told, according }: StanceEntry): string {
  const word = KINDS[kind];
  const said = { taken: word, planned: `will: ${word}`, possible: `may: ${word}`, "not-taken": `not: ${word}`, denied: `denies: ${word}` }[
    standing
  ];
  return told === "other" ? `${said}, according to ${according.join(", ")}` : said;
}
