import { z } from "@hono/zod-openapi";
import { addSchema } from "../../views/index.js";
import type { Jobs } from "../adding/jobs.js";
import { endpoint } from "../endpoint.js";

/** The page at which reports are added. */
export const add = (jobs: Jobs) =>
  endpoint({
    name: "add",
    summary: "What is being added",
    description: "Jobs, the latest first: how far each is, and what could not be read and why.",
    query: z.object({}),
    model: addSchema,
    changing: true,
    answer: async () => ({ page: "add", jobs: jobs.all() }),
  });
