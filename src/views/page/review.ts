import { z } from "@hono/zod-openapi";
import type { Decision, StoredReport, StoredStatement } from "../../record/index.js";
import { wholeText } from "../../text/index.js";
import type { Frozen } from "./atoms.js";
import { decisionShown, placedSchema, placedStatement } from "./report.js";

export const reviewSchema = z
  .object({
    page: z.literal("review"),
    /** The least sure first. */
    queue: z.array(
      z.object({
        statement: placedSchema,
        headline: z.string(),
        /** The passage around its words, and the offset at which it begins. */
        passage: z.object({ text: z.string(), start: z.number().int() }),
      }),
    ),
    /** How many of the latest statements that nobody has decided on the queue was drawn from; `more` where there are others. */
    drawnFrom: z.number().int(),
    more: z.boolean(),
    /** The latest decisions, the last first. */
    decided: z.array(z.object({ id: z.number().int(), line: z.string(), undone: z.boolean() })),
  })
  .openapi("Review");
export type ReviewPage = Frozen<z.infer<typeof reviewSchema>>;

/** Units of text shown before and after the words. */
const AROUND = 350;
const LATEST = 12;

interface Queue {
  readonly statements: readonly StoredStatement[];
  readonly reports: readonly StoredReport[];
  readonly drawnFrom: number;
  readonly more: boolean;
  readonly decisions: readonly Decision[];
}

export function reviewPage({ statements, reports, drawnFrom, more, decisions }: Queue): ReviewPage {
  const texts = new Map(
    reports.flatMap(({ row, revisions }) => revisions.map(({ number, report }) => [`${row} ${number}`, wholeText(report)] as const)),
  );
  return {
    page: "review",
    queue: statements.map((stored) => {
      const { report, read } = stored;
      return {
        statement: placedStatement(stored, []),
        headline: report.headline,
        passage: passageOf(texts.get(`${report.row} ${report.revision}`) ?? "", read.at, read.at + read.quote.length),
      };
    }),
    drawnFrom,
    more,
    decided: decisions.slice(-LATEST).reverse().map(decisionShown),
  };
}

/** Whole words around a span, within the lines of the text that it touches. */
function passageOf(text: string, from: number, until: number): { readonly text: string; readonly start: number } {
  const line = text.lastIndexOf("\n", from - 1) + 1;
  const ended = text.indexOf("\n", until);
  const end = ended === -1 ? text.length : ended;
  const start = from - line <= AROUND ? line : text.indexOf(" ", from - AROUND) + 1;
  const last = end - until <= AROUND ? end : text.lastIndexOf(" ", until + AROUND);
  const begin = Math.min(start, from);
  return { text: text.slice(begin, Math.max(last, until)), start: begin };
}
