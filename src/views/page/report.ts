import { z } from "@hono/zod-openapi";
import type { Decision, StoredReport, StoredRevision, StoredStatement } from "../../record/index.js";
import { STATUSES, type Statement } from "../../statement/index.js";
import { decisionLine } from "../decision.js";
import { lineOf } from "../line.js";
import { citeOf } from "../listing.js";
import { cite, type Frozen, piece } from "./atoms.js";
import { type FieldTexts, fieldTexts, fieldTextsSchema } from "./field-texts.js";

const decided = z.object({
  id: z.number().int(),
  line: z.string(),
  undone: z.boolean(),
});

/** A statement where it stands in its report; offsets count UTF-16 units of headline, line break, text. */
export const placedSchema = z
  .object({
    cite,
    kind: z.enum(["event", "figure", "condition"]),
    status: z.enum(STATUSES),
    pieces: z.array(piece),
    start: z.number().int(),
    end: z.number().int(),
    headStart: z.number().int(),
    headEnd: z.number().int(),
    confidence: z.number(),
    /** What became of it: null where nobody has decided. */
    decided: z.enum(["accepted", "rejected"]).nullable(),
    corrected: z.boolean(),
    withdrawn: z.boolean(),
    addedBy: z.string().nullable(),
    fields: fieldTextsSchema,
    decisions: z.array(decided),
  })
  .openapi("PlacedStatement");
export type PlacedStatement = Frozen<z.infer<typeof placedSchema>>;

export const reportSchema = z
  .object({
    page: z.literal("report"),
    id: z.string(),
    headline: z.string(),
    text: z.string(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    published: z.string().nullable(),
    /** Whether the input told the day of publication; else it was worked out. */
    publishedKnown: z.boolean(),
    dateline: z.string().nullable(),
    revised: z.string().nullable(),
    fetched: z.string().nullable(),
    revision: z.number().int(),
    /** How many statements this revision had when the one before was superseded, and which bytes it came from (SHA-256). */
    revisions: z.array(
      z.object({
        number: z.number().int(),
        added: z.string(),
        headline: z.string(),
        original: z.string(),
        mediaType: z.string(),
        readings: z.array(z.object({ engine: z.string(), added: z.string(), statements: z.number().int(), current: z.boolean() })),
      }),
    ),
    copies: z.array(z.object({ id: z.string(), outlet: z.string().nullable(), published: z.string().nullable(), headline: z.string() })),
    statements: z.array(placedSchema),
    /** Decisions that have no statement any more. */
    lost: z.array(decided),
    /** The statement that the address asks for. */
    at: z.string().nullable(),
  })
  .openapi("Report");
export type ReportPage = Frozen<z.infer<typeof reportSchema>>;

export interface ReportTold {
  readonly report: StoredReport;
  readonly revision: StoredRevision;
  /** Of this revision, in the order of the text. */
  readonly statements: readonly StoredStatement[];
  readonly copies: readonly StoredReport[];
  readonly decisionsOn: (statement: StoredStatement) => readonly Decision[];
  readonly lost: readonly Decision[];
  readonly at: string | null;
}

/** A report with everything that was read in one revision of it. */
export function reportPage({ report, revision, statements, copies, decisionsOn, lost, at }: ReportTold): ReportPage {
  const { id, headline, text, outlet, byline, url, language, published, publishedKnown, dateline, revised, fetched } = revision.report;
  return {
    page: "report",
    ...{ id, headline, text, outlet, byline, url, language, published, publishedKnown, revised, fetched },
    dateline: dateline?.t ?? null,
    revision: revision.number,
    revisions: report.revisions.map(({ number, added, report: { headline }, original, mediaType, readings }) => ({
      number,
      added: added.at,
      headline,
      original,
      mediaType,
      readings: readings.map(({ engine, added, statements, current }) => ({
        engine: `${engine.name} ${engine.version}`,
        added: added.at,
        statements,
        current,
      })),
    })),
    copies: copies.flatMap(({ revisions }) => {
      const newest = revisions.at(-1)?.report;
      return newest ? [{ id: newest.id, outlet: newest.outlet, published: newest.published, headline: newest.headline }] : [];
    }),
    statements: statements.map((stored) => placedStatement(stored, decisionsOn(stored))),
    lost: lost.map(decisionShown),
    at,
  };
}

export function placedStatement(stored: StoredStatement, decisions: readonly Decision[]): PlacedStatement {
  const { statement, read } = stored;
  return {
    cite: citeOf(stored),
    kind: statement.kind,
    status: statement.status,
    pieces: lineOf(statement).pieces,
    ...spanOf(read),
    confidence: read.confidence,
    decided: stored.decided,
    corrected: statement !== read,
    withdrawn: stored.withdrawn !== null,
    addedBy: stored.addedBy?.user ?? null,
    fields: fieldTexts(statement) satisfies FieldTexts,
    decisions: decisions.map(decisionShown),
  };
}

export function decisionShown(decision: Decision): PlacedStatement["decisions"][number] {
  return { id: decision.id, line: decisionLine(decision), undone: decision.undone !== null };
}

function spanOf({ at, quote, head, headAt }: Statement) {
  return { start: at, end: at + quote.length, headStart: headAt, headEnd: headAt + head.length };
}
