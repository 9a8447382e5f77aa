import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=UTF-8",
  ".js": "text/javascript; charset=UTF-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the files that pages load: only those that are in the folder, by their whole name; a name carries a hash of its content and never changes. */
export function serveAssets(app: OpenAPIHono, folder: string): void {
  const files = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((file) => file.isFile() && TYPES[extname(file.name)] !== undefined)
      .map(({ name }) => [name, { type: TYPES[extname(name)] ?? "", bytes: readFileSync(join(folder, name)) }]),
  );
  app.get("/assets/:name", (c) => {
    const file = files.get(c.req.param("name"));
    if (!file) return c.notFound();
    c.header("content-type", file.type);
    c.header("cache-control", "public, max-age=31536000, immutable");
    return c.body(new Uint8Array(file.bytes));
  });
}
