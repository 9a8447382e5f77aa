import { Look } from "../../record/index.js";
import { timeline as timelineListing, timelinePage, timelineSchema } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { cursorAfter, filters, paging, skipOf } from "../parameters.js";
import { queryOf } from "../query.js";

export const timeline = endpoint({
  name: "timeline",
  summary: "What happened, by day",
  description:
    "Happenings, latest first: each once, however many reports tell of it, with its status, its origins, who denies it, and where accounts differ.",
  query: filters.extend(paging.shape),
  model: timelineSchema,
  async answer({ limit, cursor, ...filters }, site) {
    const skip = skipOf(cursor);
    const page = await new Look(site.record.store).happenings({ ...(await queryOf(filters, site)), sort: "day" }, limit, skip);
    return timelinePage(page, cursorAfter(skip, limit, page.more));
  },
  async listing({ limit: _, cursor: __, ...filters }, site, { skip, limit }) {
    return timelineListing(await new Look(site.record.store).happenings({ ...(await queryOf(filters, site)), sort: "day" }, limit, skip));
  },
});
