import { z } from "@hono/zod-openapi";
import { changesSince, changesSize, Look, type Moment } from "../../record/index.js";
import { changesListing, type TodayPage, todayPage, todaySchema, todayUncompared } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import type { Site } from "../site.js";

/** Who has never been here is shown the latest change alone: all that a long record holds is no news. */
const FIRST = 1;

/** Statements that are read at most to tell what changed, unless all is asked for; and happenings that are shown instead. */
const MOST = 8_000;
const LATEST = 40;

const isTime = (written: string) =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(written) && !Number.isNaN(Date.parse(written));

export const today = endpoint({
  name: "today",
  summary: "What changed since your last visit",
  description:
    "Everything that is new, changed, contradicted, corrected or withdrawn since a moment; what takes something back or speaks against it comes first.",
  query: z.object({
    since: z
      .string()
      .refine(isTime, "has to be a day, YYYY-MM-DD, or a time such as 2024-05-03T10:00Z")
      .optional()
      .openapi({ description: "a day or a time; left out: the last visit that was noted" }),
    compare: z.literal("all").optional().openapi({ description: "compare however much came; it may take a minute" }),
    all: z.string().optional().openapi({ description: "the sort of news of which all entries are wanted" }),
  }),
  model: todaySchema,
  // To note a visit does not move the record on.
  varies: async ({ record, user }) => String((await record.store.lastVisit(user))?.number),
  async answer({ since, all, compare }, site) {
    const { moment, from } = await sinceOf(since, site);
    const { lookup } = await site.actors();
    const { store } = site.record;
    if (compare === undefined && (await changesSize(store, moment)) > MOST) {
      const until = await store.latest();
      const reports = await store.countReports({ addedAfter: moment.number });
      const latest = await new Look(store).happenings({ addedAfter: moment.number, sort: "day" }, LATEST);
      return todayUncompared({ since: moment, until, reports }, from, latest);
    }
    return todayPage(await changesSince(store, moment, lookup), from, all);
  },
  async listing({ since }, site, { skip, limit }) {
    const { lookup } = await site.actors();
    const listing = changesListing(await changesSince(site.record.store, (await sinceOf(since, site)).moment, lookup), skip + limit);
    return { ...listing, entries: listing.entries.slice(skip) };
  },
});

async function sinceOf(
  since: string | undefined,
  { record: { store }, user }: Site,
): Promise<{ readonly moment: Moment; readonly from: TodayPage["from"] }> {
  if (since !== undefined) return { moment: await store.momentAt(new Date(since).toISOString()), from: "address" };
  const visit = await store.lastVisit(user);
  if (visit) return { moment: visit, from: "visit" };
  const { number } = await store.latest();
  return { moment: { number: Math.max(0, number - FIRST), at: "" }, from: "first" };
}
