import type { Changes, News, NewsSort, SortedNews } from "../record/index.js";
import type { Status } from "../statement/index.js";
import { decisionLine } from "./decision.js";
import { countEntry } from "./figures.js";
import { citeOf, type ListEntry, type Listing, STATEMENT_COLUMNS, statementEntry } from "./listing.js";
import { stanceWording } from "./positions.js";
import { stateStatus, stateWording } from "./processes.js";
import { happeningEntry } from "./timeline.js";

const HEADINGS: Readonly<Record<NewsSort, string>> = {
  withdrawn: "Withdrawn",
  corrected: "Corrected",
  "happening contradicted": "Contradicted",
  "count contradicted": "Figures at odds",
  "happening moved": "Changed",
  "position changed": "Positions that changed",
  "process moved": "Talks and truces that stand otherwise",
  "happening new": "New",
  "position new": "Positions",
  "process new": "Talks and truces",
  "count moved": "Figures that moved",
  "count new": "New figures",
  condition: "How things stand",
  "happening again": "Told again",
  "position restated": "Positions restated",
  "process again": "Talks and truces as they stood",
  "count again": "Figures told again",
  decision: "Decided by analysts",
};

/** What news of a sort are called. */
export function newsHeading(sort: NewsSort): string {
  return HEADINGS[sort];
}

/** What changed, what takes something back or speaks against it first. */
export function changesListing({ news }: Changes, limit: number): Listing {
  return { columns: ["news", ...STATEMENT_COLUMNS], entries: news.slice(0, limit).map(entryOf), more: news.length > limit };
}

function entryOf(news: SortedNews): ListEntry {
  const entry = newsEntry(news);
  return { ...entry, heading: HEADINGS[news.sort], fields: { news: news.sort, ...entry.fields } };
}

/** What one piece of news says, with the statements that make the difference. */
export function newsEntry(news: News): ListEntry {
  switch (news.kind) {
    case "withdrawn":
      return statementEntry(news.statement, null);
    case "corrected": {
      const { before, after, fields } = news;
      const entry = statementEntry(after, null);
      return { ...entry, notes: [`differs in ${fields.join(", ")} from what was said before`], cites: [citeOf(after), citeOf(before)] };
    }
    case "happening": {
      const entry = happeningEntry({ ...news.after, name: news.name });
      return { ...entry, cites: news.statements.map(citeOf) };
    }
    case "position": {
      const { issue, after, before, statements } = news;
      const latest = after.current?.entry ?? after.history.at(-1);
      const earlier = before?.current?.entry;
      return {
        heading: null,
        status: ongoing(latest?.standing),
        pieces: [
          { role: "key", text: after.party.name },
          { role: "detail", text: `${latest ? stanceWording(latest) : ""}: ${issue.label}` },
        ],
        notes: earlier && news.what === "changed" ? [`before: ${stanceWording(earlier)}`] : [],
        fields: {
          day: latest?.day ?? null,
          kind: "position",
          by: [after.party.name],
          about: issue.label,
          status: latest?.standing ?? null,
        },
        cites: statements.map(citeOf),
      };
    }
    case "count":
      return countEntry({ ...news.after, name: news.name }, news.statements);
    case "process":
      return processEntry(news);
    case "condition":
      return statementEntry(news.statement, null);
    case "decision":
      return {
        heading: null,
        status: null,
        pieces: [{ role: "key", text: decisionLine(news.decision) }],
        notes: [],
        fields: { kind: "decision" },
        cites: [],
      };
  }
}

/** How the talks or the truce stand by the last of what is fresh. */
function processEntry({ before, after, what, statements }: Extract<News, { kind: "process" }>): ListEntry {
  const rows = new Set(statements.map(({ row }) => row));
  const state = after.status.history.findLast((each) => each.statements.some(({ row }) => rows.has(row)));
  return {
    heading: null,
    status: state ? stateStatus(state) : null,
    pieces: [{ role: "key", text: after.name }, ...(state ? [{ role: "detail" as const, text: stateWording(state) }] : [])],
    notes:
      what === "moved" && before
        ? before.status.current.map((was) => `before: ${stateWording(was)}${was.standing === "so" ? "" : ", denied"}`)
        : [],
    fields: {
      day: state?.day ?? null,
      kind: "process",
      type: state?.type ?? null,
      sub: state?.state ?? null,
      status: state ? stateStatus(state) : null,
      by: after.principals.map(({ name }) => name),
      about: after.name,
    },
    cites: statements.map(citeOf),
  };
}

function ongoing(standing: string | undefined): Status | null {
  if (standing === undefined) return null;
  return standing === "taken" ? "ongoing" : standing === "planned" || standing === "possible" ? standing : "negated";
}
