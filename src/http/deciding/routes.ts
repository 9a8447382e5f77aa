import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Decision } from "../../record/index.js";
import { decisionLine, fieldTextsSchema } from "../../views/index.js";
import type { Site } from "../site.js";
import { type Asked, asked } from "./asked.js";
import { rulingOf } from "./ruling.js";

const made = z
  .object({
    id: z.number().int(),
    line: z.string().openapi({ description: "who, when, what, why" }),
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    undone: z.object({ by: z.string(), at: z.string() }).nullable(),
    ruling: z.looseObject({ kind: z.string() }),
  })
  .openapi("Decision");

/** Puts the routes at which an analyst decides: as JSON for programs, as forms for people. Nothing that was read is changed; every decision can be undone. */
export function addDecisions(app: OpenAPIHono, site: Site): void {
  const json = (schema: z.ZodType, description: string) => ({ description, content: { "application/json": { schema } } });
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/decisions",
      operationId: "decisions",
      summary: "Every decision, undone ones too",
      responses: { 200: json(z.object({ decisions: z.array(made) }), "in the order in which they were made") },
    }),
    async (c) => c.json({ decisions: (await site.record.store.decisions()).map(shown) } as never, 200),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/decisions",
      operationId: "decide",
      summary: "Decide: accept, reject, correct, note, merge, split, name, add",
      request: { body: { content: { "application/json": { schema: asked } }, required: true } },
      responses: {
        201: json(made, "the decision"),
        400: { description: "`bad-correction`, `bad-option`" },
        404: { description: "`not-in-record`" },
      },
    }),
    async (c) => c.json(shown(await decide(c.req.valid("json"), site)) as never, 201),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/decisions/{id}/undo",
      operationId: "undo",
      summary: "Take a decision back; that it was made stays on record",
      request: { params: z.object({ id: z.coerce.number().int() }) },
      responses: { 200: json(made, "the decision"), 404: { description: "`not-in-record`" } },
    }),
    async (c) => c.json(shown(await site.record.undo(c.req.valid("param").id, site.user, site.now())) as never, 200),
  );
  app.post("/decide", async (c) => {
    const { back, ...given } = await formOf(c.req);
    const names = new Set(Object.keys(fieldTextsSchema.shape));
    const fields = Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) =>
        name.startsWith("field-") && names.has(name.slice(6)) ? [[name.slice(6), value]] : [],
      ),
    );
    const plain = Object.fromEntries(Object.entries(given).filter(([name, value]) => !name.startsWith("field-") && value !== ""));
    await decide(asked.parse({ ...plain, fields }), site);
    return c.redirect(within(back), 303);
  });
  app.post("/undo", async (c) => {
    const { back, id } = await formOf(c.req);
    await site.record.undo(Number(id), site.user, site.now());
    return c.redirect(within(back), 303);
  });
}

async function formOf(request: { parseBody(): Promise<Record<string, unknown>> }): Promise<Record<string, string>> {
  const body = await request.parseBody();
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

/** Where a form leads back to: a page of this server, whatever the form says. */
function within(back: string | undefined): string {
  return back?.startsWith("/") && !/^\/[/\\]/.test(back) ? back : "/review";
}

async function decide(given: Asked, site: Site): Promise<Decision> {
  return site.record.decide({ ruling: await rulingOf(given, site), by: site.user, why: given.why || null }, site.now());
}

function shown(decision: Decision): z.infer<typeof made> {
  const { id, by, at, why, undone, ruling } = decision;
  return { id, line: decisionLine(decision), by, at, why, undone: undone && { by: undone.by, at: undone.at }, ruling: { ...ruling } };
}
