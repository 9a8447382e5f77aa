import { z } from "@hono/zod-openapi";
import { STATUSES } from "../../statement/index.js";
import type { Cite } from "../listing.js";

/** As a schema's type is, and nothing in it to be changed. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export const status = z.enum(STATUSES);

export const piece = z
  .object({ role: z.enum(["key", "by", "unnamed", "with", "to", "who", "detail"]), text: z.string() })
  .openapi("Piece", { description: "a part of what is said: what it is, by whom, to whom, on what" });

/** Where it is said. */
export const cite = z
  .object({
    id: z.string(),
    status: status.nullable(),
    quote: z.object({ before: z.string(), head: z.string(), after: z.string() }),
    claim: z.object({ own: z.boolean(), text: z.string() }),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    report: z.string(),
    marks: z.array(z.string()),
  })
  .openapi("Cite", {
    description: "a statement's words, cut around the one that carries it; who says so; the report",
  }) satisfies z.ZodType<Cite>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** Something that the record says, in pieces, with the words it rests on. */
export const entry = z
  .object({
    heading: z.string().nullable(),
    status: status.nullable(),
    label: z.string().optional(),
    pieces: z.array(piece),
    notes: z.array(z.string()),
    fields: z.record(z.string(), value),
    cites: z.array(cite),
  })
  .openapi("Entry");
export type Entry = Frozen<z.infer<typeof entry>>;

/** Where to go on; null at the end. */
export const next = z.string().nullable().openapi({ description: "cursor of the page that follows; null on the last" });
