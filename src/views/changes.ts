import type { Changes, News } from "../record/index.js";
import type { Status } from "../statement/index.js";
import { decisionLine } from "./decision.js";
import { countEntry } from "./figures.js";
import { citeOf, type ListEntry, type Listing, STATEMENT_COLUMNS, statementEntry } from "./listing.js";
import { stanceWording } from "./positions.js";
import { happeningEntry } from "./timeline.js";

/** What is shown of each sort of news, in the order in which they come. */
const HEADINGS: Readonly<Record<string, string>> = {
  withdrawn: "Withdrawn",
  corrected: "Corrected",
  "happening contradicted": "Contradicted",
  "count contradicted": "Figures at odds",
  "happening moved": "Changed",
  "position changed": "Positions that changed",
  "happening new": "New",
  "position new": "Positions",
  "count moved": "Figures that moved",
  "count new": "New figures",
  condition: "How things stand",
  "happening again": "Told again",
  "position restated": "Positions restated",
  "count again": "Figures told again",
  decision: "Decided by analysts",
};

/** What changed, what takes something back or speaks against it first. */
export function changesListing({ news }: Changes, limit: number): Listing {
  return { columns: ["news", ...STATEMENT_COLUMNS], entries: news.slice(0, limit).map(entryOf), more: news.length > limit };
}

function entryOf(news: News): ListEntry {
  const sort = "what" in news ? `${news.kind} ${news.what}` : news.kind;
  const entry = newsEntry(news);
  return { ...entry, heading: HEADINGS[sort] ?? sort, fields: { news: sort, ...entry.fields } };
}

function newsEntry(news: News): ListEntry {
  switch (news.kind) {
    case "withdrawn":
      return statementEntry(news.statement, null);
    case "corrected": {
      const { before, after, fields } = news;
      const entry = statementEntry(after, null);
      return { ...entry, notes: [`differs in ${fields.join(", ")} from what was said before`], cites: [citeOf(after), citeOf(before)] };
    }
    case "happening": {
      const entry = happeningEntry({ ...news.after, name: null });
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
      return countEntry(news.after, news.statements);
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

function ongoing(standing: string | undefined): Status | null {
  if (standing === undefined) return null;
  return standing === "taken" ? "ongoing" : standing === "planned" || standing === "possible" ? standing : "negated";
}
