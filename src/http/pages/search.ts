import { z } from "@hono/zod-openapi";
import { Look, tallyIn } from "../../record/index.js";
import { searchListing, searchPage, searchSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { cursorAfter, filters, paging, skipOf } from "../parameters.js";
import { queryOf } from "../query.js";
import type { Site } from "../site.js";

const WORDS = 'words, "phrases" and beginnings*, all of which must be there';
/** Facets are counted over so many of the latest that fit. */
const COUNTED = 300;

const query = filters.extend({
  ...paging.shape,
  words: z.string().max(500).optional().openapi({ description: WORDS }),
  what: z
    .enum(["statements", "reports"])
    .default("statements")
    .openapi({ description: "what is looked for: statements by their quotes, reports by their whole text" }),
  sort: z.enum(["day", "-day"]).default("day"),
});
type Asked = z.output<typeof query>;

export const search = endpoint({
  name: "search",
  summary: "Statements or reports by their words",
  description: `Full text: ${WORDS}. Facets count what the latest statements that fit are made of.`,
  query,
  model: searchSchema,
  async answer(asked, site) {
    const { words, what, limit, cursor } = asked;
    const skip = skipOf(cursor);
    if (what === "reports") {
      const reports = await reportsIn(asked, site, skip, limit + 1);
      return searchPage({ words, reports: reports.slice(0, limit), next: cursorAfter(skip, limit, reports.length > limit) });
    }
    const found = await statementsIn(asked, site, skip, limit + 1);
    return searchPage({
      words,
      statements: found.slice(0, limit),
      tally: await tallyIn(new Look(site.record.store), await queried(asked, site), COUNTED),
      next: cursorAfter(skip, limit, found.length > limit),
    });
  },
  async listing(asked, site, { skip, limit }) {
    const found =
      asked.what === "reports"
        ? { reports: await reportsIn(asked, site, skip, limit + 1) }
        : { statements: await statementsIn(asked, site, skip, limit + 1) };
    return searchListing(found, limit);
  },
});

async function queried({ words, ...asked }: Asked, site: Site) {
  return { ...(await queryOf(asked, site)), ...(words?.trim() && { text: words }) };
}

async function statementsIn(asked: Asked, site: Site, offset: number, limit: number) {
  return new Look(site.record.store).statements({ ...(await queried(asked, site)), sort: asked.sort, offset, limit });
}

async function reportsIn({ words, outlet, from, until }: Asked, { record: { store } }: Site, offset: number, limit: number) {
  return store.reports({
    ...(words?.trim() && { text: words }),
    ...(outlet && { outlets: outlet }),
    ...(from && { publishedFrom: from }),
    ...(until && { publishedUntil: until }),
    offset,
    limit,
  });
}
