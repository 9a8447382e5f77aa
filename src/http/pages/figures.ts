import { z } from "@hono/zod-openapi";
import { countNamed, countsIn, Look } from "../../record/index.js";
import { figuresListing, figuresPage, figuresSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { cursorAfter, filters, paging, skipOf } from "../parameters.js";
import { queryOf } from "../query.js";

export const figures = endpoint({
  name: "figures",
  summary: "What was counted, by whom",
  description:
    "Counts, those with the latest figures first; each with a series for everybody who gives figures. Nothing is merged or averaged; falls, jumps and rival values are flagged.",
  query: filters.extend({
    ...paging.shape,
    limit: paging.shape.limit.default(20),
    count: z.string().min(1).optional().openapi({ description: "the permanent name of a statement of one count" }),
  }),
  model: figuresSchema,
  async answer({ limit, cursor, count, ...filters }, site) {
    const look = new Look(site.record.store);
    if (count !== undefined) return figuresPage({ found: [await countNamed(look, count)], more: false }, count, null);
    const skip = skipOf(cursor);
    const page = await countsIn(look, await queryOf(filters, site), limit, skip);
    return figuresPage(page, null, cursorAfter(skip, limit, page.more));
  },
  async listing({ limit: _, cursor: __, count, ...filters }, site, { skip, limit }) {
    const look = new Look(site.record.store);
    if (count !== undefined) return figuresListing({ found: [await countNamed(look, count)], more: false });
    return figuresListing(await countsIn(look, await queryOf(filters, site), limit, skip));
  },
});
