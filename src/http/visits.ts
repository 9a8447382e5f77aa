import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Site } from "./site.js";

const seen = z.object({
  moment: z.coerce.number().int().min(0).openapi({ description: "how far the record was when it was looked at: `until` of what changed" }),
});

/** Notes how far the user has seen the record. Loading a page notes nothing: only its reader knows that they have read it. */
export function addVisits(app: OpenAPIHono, { record, user, now }: Site): void {
  const note = async (number: number) => {
    const latest = await record.store.latest();
    await record.visit(user, { ...latest, number: Math.min(number, latest.number) }, now());
  };
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/visits",
      operationId: "visit",
      summary: "Note how far you have seen the record",
      request: { body: { content: { "application/json": { schema: seen } }, required: true } },
      responses: { 204: { description: "noted" } },
    }),
    async (c) => {
      await note(c.req.valid("json").moment);
      return c.body(null, 204);
    },
  );
  app.post("/visit", async (c) => {
    await note(seen.parse(await c.req.parseBody()).moment);
    return c.redirect("/today", 303);
  });
}
