import { z } from "@hono/zod-openapi";
import { isAbout, Look, reportNamed, statementNamed } from "../../record/index.js";
import { Failure } from "../../text/index.js";
import { reportPage, reportSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";

export const report = endpoint({
  name: "report",
  summary: "A report, with every statement in it",
  description:
    "The text of a report with the statements that were read in it, by offsets; its revisions, the bytes it came from, its copies, and what was decided. Offsets count UTF-16 units of headline, line break, text.",
  query: z.object({
    id: z.string().min(1).optional().openapi({ description: "the report's id" }),
    statement: z.string().min(1).optional().openapi({ description: "the permanent name of a statement, in place of the id or beside it" }),
    revision: z.coerce.number().int().min(1).optional().openapi({ description: "left out: that of the statement, or the newest" }),
  }),
  model: reportSchema,
  async answer({ id, statement, revision }, { record: { store } }) {
    if (id === undefined && statement === undefined) throw new Failure("bad-option", "give the id of a report, or the name of a statement");
    const at = statement === undefined ? null : await statementNamed(store, statement);
    const found = await reportNamed(store, at?.report.id ?? id ?? "");
    const wanted = revision ?? at?.report.revision;
    const shown = wanted === undefined ? found.revisions.at(-1) : found.revisions.find(({ number }) => number === wanted);
    if (!shown) throw new Failure("not-in-record", `the report has no revision ${wanted}; it has ${found.revisions.length}`);
    const look = new Look(store);
    const all = await look.statements({ reports: [found.row], rejected: true, withdrawn: true, sort: "order" });
    const newest = shown === found.revisions.at(-1);
    const statements = all
      .filter(({ report, withdrawn }) => report.revision === shown.number && (newest ? withdrawn === null : true))
      .toSorted((a, b) => a.read.headAt - b.read.headAt);
    const decisions = (await look.decisions()).filter(({ ruling }) => "anchor" in ruling && ruling.anchor.report === found.identity);
    return reportPage({
      report: found,
      revision: shown,
      statements,
      copies: await look.copies(found),
      decisionsOn: (one) => decisions.filter((decision) => isAbout(decision, one)),
      lost: await look.lost(decisions),
      at: at?.id ?? null,
    });
  },
});
