import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { reportNamed } from "../record/index.js";
import { Failure } from "../text/index.js";
import type { Site } from "./site.js";

const named = z.object({ id: z.string().min(1), revision: z.coerce.number().int().min(1).optional() });

/**
 * The bytes that a report was read from, to be kept as a file and never shown: a page of somebody else's must not run here. And the way from the permanent name of a
 * statement to its place.
 */
export function addOriginals(app: OpenAPIHono, { record: { store } }: Site): void {
  const answer = async (query: Record<string, string>) => {
    const { id, revision } = named.parse(query);
    const report = await reportNamed(store, id);
    const found = revision === undefined ? report.revisions.at(-1) : report.revisions.find(({ number }) => number === revision);
    const bytes = found && (await store.original(found.original));
    if (!found || !bytes) throw new Failure("not-in-record", `the report has no revision ${revision}; it has ${report.revisions.length}`);
    return { bytes, name: `${found.original.slice(0, 12)}.${ENDINGS[found.mediaType] ?? "bin"}` };
  };
  for (const path of ["/report/original", "/api/report/original"])
    app.get(path, async (c) => {
      const { bytes, name } = await answer(c.req.query());
      c.header("content-type", "application/octet-stream");
      c.header("content-disposition", `attachment; filename="${name}"`);
      return c.body(new Uint8Array(bytes));
    });
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/report/original",
    operationId: "original",
    summary: "The bytes that a report was read from",
    request: { query: named },
    responses: {
      200: {
        description: "the bytes, as a file",
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    },
  });
  app.get("/statement", (c) => c.redirect(`/report?${new URLSearchParams({ statement: c.req.query("id") ?? "" })}`, 302));
}

const ENDINGS: Readonly<Record<string, string>> = { "text/html": "html", "text/plain": "txt", "application/json": "json" };
