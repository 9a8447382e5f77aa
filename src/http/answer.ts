import { createHash } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context as Asked } from "hono";
import { listingCsv, listingJson, type PageModel } from "../views/index.js";
import type { Bodies } from "./bodies.js";
import type { Endpoint } from "./endpoint.js";
import { frameOf } from "./frame.js";
import type { Site } from "./site.js";

const FORMATS = ["json", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** Puts an endpoint at its addresses: the page, its twins, and its place in the API. */
export function addEndpoint(app: OpenAPIHono, endpoint: Endpoint, site: Site, bodies: Bodies): void {
  const formats: readonly Format[] = endpoint.listing ? FORMATS : ["json"];
  const path = `/${endpoint.name}`;
  const format = z
    .enum(formats as ["json"])
    .default("json")
    .openapi({ description: "jsonl and csv give the whole list, as it is read" });
  app.openapi(
    createRoute({
      method: "get",
      path: `/api${path}`,
      operationId: endpoint.name,
      summary: endpoint.summary,
      description: endpoint.description,
      request: { query: endpoint.query.extend({ format }) },
      responses: {
        200: { description: endpoint.summary, content: { "application/json": { schema: endpoint.model } } },
        304: { description: "as it was, by its ETag" },
        400: { description: "a parameter that cannot be so: `bad-option`, `unknown-actor`" },
      },
    }),
    async (c) => {
      const { format, ...query } = c.req.valid("query") as Record<string, unknown> & { readonly format: Format };
      return respond(c, endpoint, query, format, site, bodies) as never;
    },
  );
  for (const format of formats) app.get(`${path}.${format}`, async (c) => respond(c, endpoint, parsed(endpoint, c), format, site, bodies));
  app.get(path, async (c) => {
    const blank = withoutBlanks(c.req.url);
    if (blank !== null) return c.redirect(blank, 303);
    const query = parsed(endpoint, c);
    return cached(c, endpoint, site, bodies, "text/html; charset=UTF-8", async () =>
      site.renderer.page((await endpoint.answer(query, site)) as PageModel, await frameOf(c.req, site, formats)),
    );
  });
}

async function respond(
  c: Asked,
  endpoint: Endpoint,
  query: Record<string, unknown>,
  format: Format,
  site: Site,
  bodies: Bodies,
): Promise<Response> {
  if (format === "json")
    return cached(c, endpoint, site, bodies, "application/json", async () => JSON.stringify(await endpoint.answer(query, site)));
  c.header("content-type", format === "csv" ? "text/csv; charset=UTF-8" : "application/jsonl; charset=UTF-8");
  c.header("content-disposition", `attachment; filename="${endpoint.name}.${format}"`);
  return c.body(streamed(endpoint, query, format, site));
}

const PART = 100;

/** A whole list, a part at a time: nothing is held longer than it takes to send it. */
function streamed(endpoint: Endpoint, query: Record<string, unknown>, format: "csv" | "jsonl", site: Site): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let skip = 0;
  return new ReadableStream({
    async pull(controller) {
      const listing = await endpoint.listing?.(query, site, { skip, limit: PART });
      if (!listing) return controller.close();
      const text =
        format === "csv"
          ? listingCsv(listing, skip === 0)
          : listingJson(listing)
              .entries.map((entry) => `${JSON.stringify(entry)}\n`)
              .join("");
      if (text !== "") controller.enqueue(encoder.encode(text));
      skip += PART;
      if (!listing.more) controller.close();
    },
  });
}

/** The parameters as the endpoint's schema has them; fails with `bad-option` through the application's hook for errors of schemas. */
function parsed(endpoint: Endpoint, c: Asked): Record<string, unknown> {
  return endpoint.query.parse(givenIn(c));
}

/** The parameters of an address; of a name that stands there several times, all that it stands for. */
export function givenIn(c: Asked): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

/** The same address without parameters that a form left empty; null where there are none. */
function withoutBlanks(address: string): string | null {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([, value]) => value.trim() !== "");
  if (kept.length === [...url.searchParams].length) return null;
  const query = new URLSearchParams(kept).toString();
  return `${url.pathname}${query && "?"}${query}`;
}

/** Made anew where the record has moved on since the reader last asked; else 304. What changes without the record is made each time. */
async function cached(
  c: Asked,
  { changing, varies }: Endpoint,
  site: Site,
  bodies: Bodies,
  type: string,
  make: () => Promise<string>,
): Promise<Response> {
  c.header("content-type", type);
  if (changing) {
    c.header("cache-control", "no-store");
    return c.body(await make());
  }
  const { number } = await site.record.store.latest();
  const tag = createHash("sha256")
    .update([site.build, number, await varies?.(site), c.req.url].join("\n"))
    .digest("base64url")
    .slice(0, 22);
  c.header("etag", `"${tag}"`);
  c.header("cache-control", "private, no-cache");
  const had = c.req.header("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (had.includes(`"${tag}"`)) return c.body(null, 304);
  const body = bodies.get(tag) ?? (await make());
  bodies.set(tag, body);
  return c.body(body);
}
