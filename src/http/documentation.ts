import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { frameOf } from "./frame.js";
import type { Site } from "./site.js";

const FILES = { "swagger-ui.css": "text/css; charset=UTF-8", "swagger-ui-bundle.js": "text/javascript; charset=UTF-8" } as const;

/** The API's own description, made of the schemas that validate (OpenAPI 3.1), and a page on which it can be tried; both without a network. */
export function addDocumentation(app: OpenAPIHono, site: Site): void {
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Rapporteur",
      version: site.engine.version,
      description:
        "A sourced record of what reports say. Every entry carries the exact words it rests on, who says so, and the permanent name of its statement. " +
        "What is planned, possible or denied has not happened; rival figures stand side by side and are never to be averaged. " +
        "Errors are `{ error: { status, code, message } }`; docs/reference/errors.md explains each code.",
      license: { name: "Apache-2.0" },
    },
  });
  app.get("/api", async (c) => c.html(site.renderer.page({ page: "api" }, await frameOf(c.req, site, []))));
  const require = createRequire(import.meta.url);
  for (const [name, type] of Object.entries(FILES))
    app.get(`/api/${name}`, (c) => {
      c.header("content-type", type);
      c.header("cache-control", "public, max-age=86400");
      return c.body(new Uint8Array(readFileSync(require.resolve(`swagger-ui-dist/${name}`))));
    });
}
