import type { HonoRequest } from "hono";
import type { Frame } from "../views/index.js";
import type { Site } from "./site.js";

const FORMATS = ["json", "jsonl", "csv"] as const;

/** What stands around the page that a request asks for. */
export async function frameOf(request: HonoRequest, site: Site, formats: readonly (typeof FORMATS)[number][]): Promise<Frame> {
  const { store } = site.record;
  const { number, at } = await store.latest();
  const query = [...new URL(request.url).searchParams];
  return {
    path: request.path,
    query,
    twins: formats.map((format) => ({ format, address: twin(request.path, query, format) })),
    user: site.user,
    record: { name: site.name, moment: number, at },
    version: site.engine.version,
  };
}

function twin(path: string, query: readonly (readonly [string, string])[], format: (typeof FORMATS)[number]): string {
  const kept = query.filter(([name]) => format === "json" || (name !== "cursor" && name !== "limit"));
  const parameters = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return `${path}.${format}${parameters && "?"}${parameters}`;
}
