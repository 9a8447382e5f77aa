import type { z } from "@hono/zod-openapi";
import type { Frozen, Listing, PageModel } from "../views/index.js";
import type { Site } from "./site.js";

/**
 * A question that the record answers at an address of its own: as a page (`/timeline`), as its twin for programs (`/timeline.json`, `/api/timeline`), and, where
 * it is a list, as `csv` and `jsonl`. What validates the parameters and describes the answer is one schema.
 */
export interface Endpoint<Query extends z.ZodObject = z.ZodObject, Model extends z.ZodType<PageModel> = z.ZodType<PageModel>> {
  /** Name of the page and of the operation. */
  readonly name: PageModel["page"];
  readonly summary: string;
  readonly description: string;
  readonly query: Query;
  readonly model: Model;
  /** Whether the answer changes without the record. */
  readonly changing?: boolean;
  /** What the answer depends on besides the address and the record's moment. */
  readonly varies?: (site: Site) => Promise<string>;
  /** Fails with a `Failure` where what is asked for is not there. */
  answer(asked: z.output<Query>, site: Site): Promise<Frozen<z.infer<Model>>>;
  /** The same as a list, `limit` entries from the `skip`th on. */
  readonly listing?: (asked: z.output<Query>, site: Site, part: Part) => Promise<Listing>;
}

export interface Part {
  readonly skip: number;
  readonly limit: number;
}

/** Keeps the types of query and model together; elsewhere endpoints are handled without them. */
export function endpoint<Query extends z.ZodObject, Model extends z.ZodType<PageModel>>(given: Endpoint<Query, Model>): Endpoint {
  return given as unknown as Endpoint;
}
