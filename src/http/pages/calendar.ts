import { z } from "@hono/zod-openapi";
import { type Calendar, calendarIn, Look, type StatementQuery } from "../../record/index.js";
import { calendarListing, calendarPage, calendarSchema, daysOf } from "../../views/index.js";
import { endpoint } from "../endpoint.js";
import { filters } from "../parameters.js";
import { queryOf } from "../query.js";
import type { Site } from "../site.js";

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "has to be a month, YYYY-MM")
  .optional()
  .openapi({ description: "left out: that of the latest meeting that was held" });

export const calendarQuery = filters.omit({ from: true, until: true }).extend({ month });

/** The latest so many statements of each sort are looked at. */
const MOST = 400;

export const calendar = endpoint({
  name: "calendar",
  summary: "Visits, meetings and deadlines, by month",
  description:
    "What is planned, was put off, called off or held, each once however many reports tell of it. What is only known to fall in some week or month, and what has no day, stands apart. /calendar.ics gives what is known to the day for other calendars.",
  query: calendarQuery.extend({ view: z.enum(["month", "list"]).default("month").openapi({ description: "a grid of days, or a list" }) }),
  model: calendarSchema,
  async answer({ month: asked, view, ...filters }, site) {
    const query = await queryOf(filters, site);
    const month = asked ?? (await newestMonth(query, site));
    const found = await calendarOf(query, month, site);
    const { first, last } = daysOf(month);
    const empty = found.days.length + found.spans.length + found.undated.length === 0;
    const nearest = empty ? { before: await monthBefore(query, first, site), after: await monthAfter(query, last, site) } : null;
    return calendarPage(found, { month, view, nearest });
  },
  async listing({ month, view: _, ...filters }, site, { skip, limit }) {
    const query = await queryOf(filters, site);
    const found = await calendarOf(query, month, site);
    const { columns, entries } = calendarListing(found, Number.MAX_SAFE_INTEGER);
    return { columns, entries: entries.slice(skip, skip + limit), more: entries.length > skip + limit };
  },
});

/** The calendar of a month; of all time where none is given. */
export async function calendarOf(
  query: StatementQuery,
  month: string | undefined,
  site: Site,
): Promise<Calendar & { readonly more: boolean }> {
  const { lookup } = await site.actors();
  const days = month === undefined ? null : daysOf(month);
  return calendarIn(new Look(site.record.store), days ? { ...query, from: days.first, until: days.last } : query, lookup, MOST);
}

const MEETINGS = { kinds: ["event"], types: ["CONSULT"] } as const satisfies StatementQuery;

/** The month of what was held last; where nothing was, that of the record's last change. */
async function newestMonth(query: StatementQuery, site: Site): Promise<string> {
  const { store } = site.record;
  const [held] = await store.statements({ statuses: ["happened", "ongoing"], ...query, ...MEETINGS, sort: "day", limit: 1 });
  return (held?.index.day || (await store.latest()).at || site.now()).slice(0, 7);
}

async function monthBefore(query: StatementQuery, day: string, site: Site): Promise<string | null> {
  const [found] = await site.record.store.statements({ ...query, ...MEETINGS, until: day, sort: "day", limit: 1 });
  return monthOf(found?.index.day, (found) => found <= day);
}

async function monthAfter(query: StatementQuery, day: string, site: Site): Promise<string | null> {
  const [found] = await site.record.store.statements({ ...query, ...MEETINGS, from: day, sort: "-day", limit: 1 });
  return monthOf(found?.index.day, (found) => found >= day);
}

function monthOf(day: string | null | undefined, fits: (day: string) => boolean): string | null {
  return day && fits(day) ? day.slice(0, 7) : null;
}
