import type { OpenAPIHono } from "@hono/zod-openapi";
import { icalendar } from "../views/index.js";
import { givenIn } from "./answer.js";
import { calendarOf, calendarQuery } from "./pages/calendar.js";
import { queryOf } from "./query.js";
import type { Site } from "./site.js";

/** The calendar for other calendars, at an address that they can come back to. */
export function addIcalendar(app: OpenAPIHono, site: Site): void {
  app.get("/calendar.ics", async (c) => {
    const { month, ...filters } = calendarQuery.parse(givenIn(c));
    const { at } = await site.record.store.latest();
    c.header("content-type", "text/calendar; charset=UTF-8");
    c.header("content-disposition", `attachment; filename="rapporteur${month ? `-${month}` : ""}.ics"`);
    return c.body(icalendar(await calendarOf(await queryOf(filters, site), month, site), at));
  });
}
