import { z } from "@hono/zod-openapi";
import { Look } from "../../record/index.js";
import { mapPage, mapSchema, timeline } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { filters } from "../parameters.js";
import { queryOf } from "../query.js";

export const map = endpoint({
  name: "map",
  summary: "Where it happened, as exactly as it is told",
  description:
    "The latest happenings that fit, by place. Only spots have coordinates; what is known by its district, its country or not at all is listed without. A happening told of several places stands at each.",
  query: filters.extend({
    limit: z.coerce.number().int().min(1).max(1_000).default(300).openapi({ description: "at most so many happenings" }),
    at: z.string().max(300).optional().openapi({ description: "the key of a place of which the happenings are wanted" }),
  }),
  model: mapSchema,
  async answer({ limit, at, ...filters }, site) {
    const look = new Look(site.record.store);
    return mapPage(await look.happenings({ ...(await queryOf(filters, site)), sort: "day" }, limit), at ?? null);
  },
  async listing({ limit: _, at: __, ...filters }, site, { skip, limit }) {
    return timeline(await new Look(site.record.store).happenings({ ...(await queryOf(filters, site)), sort: "day" }, limit, skip));
  },
});
