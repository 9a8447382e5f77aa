import { z } from "@hono/zod-openapi";
import type { Frozen } from "./atoms.js";

const count = z.number().int().min(0);

export const jobSchema = z
  .object({
    id: z.number().int(),
    title: z.string(),
    state: z.enum(["waiting", "running", "done", "failed"]),
    begun: z.string(),
    ended: z.string().nullable(),
    tally: z.object({ new: count, revision: count, reread: count, known: count, statements: count, withdrawn: count, missed: count }),
    /** The first of them. */
    reports: z.array(z.object({ report: z.string(), kind: z.enum(["new", "revision", "reread", "known"]) })),
    failures: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .openapi("Job", { description: "reports being added: how far it is, and what could not be read and why" });
export type Job = Frozen<z.infer<typeof jobSchema>>;

export const addSchema = z.object({ page: z.literal("add"), jobs: z.array(jobSchema) }).openapi("Add");
export type AddPage = Frozen<z.infer<typeof addSchema>>;
