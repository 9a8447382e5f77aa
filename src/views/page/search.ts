import { z } from "@hono/zod-openapi";
import type { Counted, Over, StoredReport, StoredStatement, Tally } from "../../record/index.js";
import { dayWording } from "../days.js";
import { statementEntry } from "../listing.js";
import { STATUS_WORDING, typeWording } from "../wording.js";
import { entry, type Frozen, next } from "./atoms.js";

const FACETS = ["kind", "type", "status", "outlet", "party", "claimant", "place", "month"] as const;
export type SearchFacet = (typeof FACETS)[number];

export const searchSchema = z
  .object({
    page: z.literal("search"),
    words: z.string().nullable(),
    what: z.enum(["statements", "reports"]),
    statements: z.array(entry),
    reports: z.array(
      z.object({
        id: z.string(),
        headline: z.string(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        /** Words around the first of those that were looked for. */
        snippet: z.string(),
      }),
    ),
    facets: z.array(
      z.object({ of: z.enum(FACETS), values: z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() })) }),
    ),
    /** Over how many of the latest statements that fit the facets are counted; `more` where there are more. */
    counted: z.object({ statements: z.number().int(), more: z.boolean() }).nullable(),
    next,
  })
  .openapi("Search");
export type SearchPage = Frozen<z.infer<typeof searchSchema>>;

/** Values of a facet that are shown. */
const VALUES = 8;
const AROUND = 110;

interface Found {
  readonly words: string | undefined;
  readonly statements?: readonly StoredStatement[];
  readonly reports?: readonly StoredReport[];
  readonly tally?: Over<Tally>;
  readonly next: string | null;
}

export function searchPage({ words, statements = [], reports = [], tally, next }: Found): SearchPage {
  return {
    page: "search",
    words: words ?? null,
    what: tally ? "statements" : "reports",
    statements: statements.map((statement) =>
      statementEntry(statement, statement.index.day ? dayWording(statement.index.day) : "day not known"),
    ),
    reports: reports.flatMap(({ revisions }) => {
      const report = revisions.at(-1)?.report;
      return report
        ? [
            {
              id: report.id,
              headline: report.headline,
              outlet: report.outlet,
              published: report.published,
              snippet: snippetOf(report.text, words ?? ""),
            },
          ]
        : [];
    }),
    facets: tally ? FACETS.map((of) => ({ of, values: tally.counted[of].slice(0, VALUES).map((value) => labelled(of, value)) })) : [],
    counted: tally ? { statements: tally.statements, more: tally.more } : null,
    next,
  };
}

/** The vocabularies' names are for programs: people read our neutral words. */
function labelled(of: SearchFacet, counted: Counted): Counted {
  const { value } = counted;
  const label =
    of === "status"
      ? STATUS_WORDING[value as "happened"].label
      : of === "type"
        ? typeWording(value)
        : of === "kind"
          ? { event: "who did what", figure: "figures", condition: "how things stand" }[value as "event"]
          : counted.label;
  return { ...counted, label };
}

function snippetOf(text: string, words: string): string {
  const wanted = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = wanted.map((word) => text.toLowerCase().indexOf(word.toLowerCase())).find((place) => place >= 0) ?? 0;
  const from = at <= AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  const until = Math.min(text.length, at + AROUND);
  return `${from > 0 ? "… " : ""}${text.slice(from, until).replace(/\s+/g, " ")}${until < text.length ? " …" : ""}`;
}
