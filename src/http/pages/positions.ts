import { z } from "@hono/zod-openapi";
import { issueNamed, Look, positionsIn } from "../../record/index.js";
import { positionsListing, positionsPage, positionsSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { cursorAfter, filters, paging, skipOf } from "../parameters.js";
import { queryOf } from "../query.js";

export const positions = endpoint({
  name: "positions",
  summary: "Where each party stands on each issue",
  description:
    "Issues, the latest told first, each with where every party stands, since when, in what words, and how it got there. Silence ends nothing.",
  query: filters.extend({
    ...paging.shape,
    limit: paging.shape.limit.default(30),
    issue: z.string().min(1).optional().openapi({ description: "the id of one issue" }),
  }),
  model: positionsSchema,
  async answer({ limit, cursor, issue, ...filters }, site) {
    const look = new Look(site.record.store);
    const { lookup } = await site.actors();
    if (issue !== undefined) return positionsPage({ found: [await issueNamed(look, issue, lookup)], more: false }, issue, null);
    const skip = skipOf(cursor);
    const page = await positionsIn(look, await queryOf(filters, site), limit, lookup, skip);
    return positionsPage(page, null, cursorAfter(skip, limit, page.more));
  },
  async listing({ limit: _, cursor: __, issue, ...filters }, site, { skip, limit }) {
    const look = new Look(site.record.store);
    const { lookup } = await site.actors();
    if (issue !== undefined) return positionsListing({ found: [await issueNamed(look, issue, lookup)], more: false });
    return positionsListing(await positionsIn(look, await queryOf(filters, site), limit, lookup, skip));
  },
});
