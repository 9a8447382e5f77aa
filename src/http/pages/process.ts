import { z } from "@hono/zod-openapi";
import { Look, type Process, processesIn } from "../../record/index.js";
import { Failure } from "../../text/index.js";
import { processesListing, processesPage, processPage, processSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { cursorAfter, type Filters, filters, paging, skipOf } from "../parameters.js";
import { queryOf } from "../query.js";
import type { Site } from "../site.js";

export const process = endpoint({
  name: "process",
  summary: "Negotiations: sides, rounds, status, sticking points",
  description:
    "Negotiations, that with the latest news first. With `id`, one of them whole: sides, mediators, hosts, rounds, agenda, sticking points, documents, and how things stood by whoever tells it.",
  query: filters.extend({ ...paging.shape, id: z.string().max(1000).optional().openapi({ description: "this negotiation, whole" }) }),
  model: processSchema,
  async answer({ id, limit, cursor, ...filters }, site) {
    const skip = skipOf(cursor);
    const all = await found(filters, site);
    if (id === undefined) return processesPage(all.slice(skip, skip + limit), cursorAfter(skip, limit, all.length > skip + limit));
    const one = all.find((process) => process.id === id);
    if (!one) throw new Failure("not-in-record", `the record has no negotiation “${id}” in what fits the address; /process lists them`);
    return processPage(one, { skip, limit, next: cursorAfter(skip, limit, one.status.history.length > skip + limit) });
  },
  async listing({ id, limit: _, cursor: __, ...filters }, site, { skip, limit }) {
    const all = (await found(filters, site)).filter((process) => id === undefined || process.id === id);
    return { ...processesListing(all.slice(skip, skip + limit), limit), more: all.length > skip + limit };
  },
});

async function found(filters: Filters, site: Site): Promise<readonly Process[]> {
  const { lookup } = await site.actors();
  return processesIn(new Look(site.record.store), await queryOf(filters, site), lookup);
}
