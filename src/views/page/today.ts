import { z } from "@hono/zod-openapi";
import type { Changes, Happening, Moment, Page } from "../../record/index.js";
import { newsEntry, newsHeading } from "../changes.js";
import { happeningEntry } from "../timeline.js";
import { entry, type Frozen } from "./atoms.js";

const moment = z.object({ number: z.number().int(), at: z.string() });

export const todaySchema = z
  .object({
    page: z.literal("today"),
    since: moment,
    until: moment,
    /** Whose visit `since` is: the reader's last, a moment that the address names, or the latest changes for one who has never been here. */
    from: z.enum(["visit", "address", "first"]),
    reports: z.number().int(),
    /**
     * False where so much came that it is not compared with what was on record unless that is asked for (`compare=all`): the parts then hold the latest happenings alone.
     */
    compared: z.boolean(),
    /** What takes something back or speaks against it first. */
    parts: z.array(
      z.object({
        sort: z.string(),
        heading: z.string(),
        /** Whether it only repeats what was on record. */
        repeats: z.boolean(),
        total: z.number().int(),
        entries: z.array(entry),
      }),
    ),
  })
  .openapi("Today");
export type TodayPage = Frozen<z.infer<typeof todaySchema>>;

/** Entries of each part that are shown unless all of it is asked for. */
const SHOWN = 20;
const REPEATS = / again$| restated$/;

/** What changed since a moment, by sort; `all`: the sort that is wanted whole. */
export function todayPage({ since, until, reports, news }: Changes, from: TodayPage["from"], all: string | undefined): TodayPage {
  const sorts = [...new Set(news.map(({ sort }) => sort))];
  return {
    page: "today",
    since: momentOf(since),
    until: momentOf(until),
    from,
    reports,
    compared: true,
    parts: sorts.map((sort) => {
      const of = news.filter((each) => each.sort === sort);
      return {
        sort,
        heading: newsHeading(sort),
        repeats: REPEATS.test(sort),
        total: of.length,
        entries: of.slice(0, sort === all ? of.length : SHOWN).map(newsEntry),
      };
    }),
  };
}

/** What came last, where too much came to compare all of it at once. */
export function todayUncompared(
  { since, until, reports }: Pick<Changes, "since" | "until" | "reports">,
  from: TodayPage["from"],
  { found }: Page<Happening & { readonly name: string | null }>,
): TodayPage {
  return {
    page: "today",
    since: momentOf(since),
    until: momentOf(until),
    from,
    reports,
    compared: false,
    parts: [{ sort: "latest", heading: "The latest of it", repeats: false, total: found.length, entries: found.map(happeningEntry) }],
  };
}

function momentOf({ number, at }: Moment): Moment {
  return { number, at };
}
