import { z } from "@hono/zod-openapi";
import { Look } from "../../record/index.js";
import { reviewPage, reviewSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { filters } from "../parameters.js";
import { queryOf } from "../query.js";

/** The queue is drawn from so many of the latest statements, so that it takes the same time however large the record is. */
const DRAWN = 200;

export const review = endpoint({
  name: "review",
  summary: "Statements that wait for somebody's decision",
  description:
    "Of the latest statements that nobody has decided on, those that the reader was least sure of, each with the passage it stands in.",
  query: filters.extend({ limit: z.coerce.number().int().min(1).max(100).default(15) }),
  model: reviewSchema,
  async answer({ limit, ...filters }, site) {
    const look = new Look(site.record.store);
    const query = { ...(await queryOf(filters, site)), undecided: true };
    const latest = await look.statements({ ...query, sort: "added", limit: DRAWN + 1 });
    const statements = latest
      .slice(0, DRAWN)
      .toSorted((a, b) => a.read.confidence - b.read.confidence || a.row - b.row)
      .slice(0, limit);
    return reviewPage({
      statements,
      reports: await look.shelf.reports({ rows: [...new Set(statements.map(({ report }) => report.row))] }),
      drawnFrom: Math.min(latest.length, DRAWN),
      more: latest.length > DRAWN,
      decisions: await look.decisions(),
    });
  },
});
