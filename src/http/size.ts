import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Site } from "./site.js";

const size = z
  .object({ name: z.string(), moment: z.number().int(), at: z.string(), reports: z.number().int(), statements: z.number().int() })
  .openapi("Record");

/** What the record is: its name, how far it is, how much it holds. */
export function addSize(app: OpenAPIHono, { name, record: { store } }: Site): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/record",
      operationId: "record",
      summary: "How far the record is, and how much it holds",
      responses: { 200: { description: "the record", content: { "application/json": { schema: size } } } },
    }),
    async (c) => {
      const { number, at } = await store.latest();
      return c.json({ name, moment: number, at, reports: await store.countReports({}), statements: await store.count({}) }, 200);
    },
  );
}
