import { z } from "@hono/zod-openapi";
import type { Appointment, Calendar } from "../../record/index.js";
import { appointmentEntry } from "../calendar.js";
import { cite, type Frozen, status } from "./atoms.js";

const STANDINGS = ["possible", "planned", "postponed", "cancelled", "ongoing", "happened", "denied", "disputed"] as const;
const KINDS = ["visit", "call", "mediation", "meeting", "talks", "truce", "deadline", "other"] as const;
const party = z.object({ key: z.string(), name: z.string() });
const month = z.string().openapi({ description: "a month, YYYY-MM", example: "2023-11" });

const appointment = z
  .object({
    id: z.string(),
    kind: z.enum(KINDS),
    standing: z.enum(STANDINGS),
    status: status.nullable(),
    label: z.string().optional(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    parties: z.array(party),
    with: z.array(party),
    place: z.string().nullable(),
    notes: z.array(z.string()),
    cites: z.array(cite),
  })
  .openapi("Appointment");

export const calendarSchema = z
  .object({
    page: z.literal("calendar"),
    month,
    view: z.enum(["month", "list"]),
    previous: month,
    next: month,
    dated: z.array(appointment).openapi({ description: "known to the day, earliest first; several days on end from `from` until `until`" }),
    spans: z
      .array(appointment)
      .openapi({ description: "some time in a span of days that takes in days of the month, the shortest span first" }),
    undated: z.array(appointment).openapi({ description: "of no day told, in reports of the month" }),
    moved: z.array(appointment).openapi({ description: "told for the month, and by later reports for days of another" }),
    more: z.boolean().openapi({ description: "whether there is more in the month than was looked at" }),
    nearest: z
      .object({ before: month.nullable(), after: month.nullable() })
      .nullable()
      .openapi({ description: "where the month is empty: the nearest that are not" }),
  })
  .openapi("Calendar");

export type CalendarPage = Frozen<z.infer<typeof calendarSchema>>;
export type AppointmentTold = CalendarPage["dated"][number];

interface Around {
  readonly month: string;
  readonly view: CalendarPage["view"];
  readonly nearest: CalendarPage["nearest"];
}

/** A month of the calendar. What is not known to the day stands apart, and is put on none. */
export function calendarPage({ days, spans, undated, more }: Calendar & { readonly more: boolean }, around: Around): CalendarPage {
  const { first, last } = daysOf(around.month);
  const all = days.flatMap(({ appointments }) => appointments);
  const touches = ({ from, until }: Appointment) => (from ?? until ?? "") <= last && (until ?? from ?? "") >= first;
  return {
    page: "calendar",
    ...around,
    previous: monthAfter(around.month, -1),
    next: monthAfter(around.month, 1),
    dated: all.filter(touches).map(appointmentOf),
    spans: spans
      .filter(({ from, until }) => (from === null || from <= last) && (until === null || until >= first))
      .toSorted((a, b) => length(a) - length(b))
      .map(appointmentOf),
    undated: undated.map(appointmentOf),
    moved: all.filter((one) => !touches(one)).map(appointmentOf),
    more,
  };
}

/** First and last day of a month. */
export function daysOf(month: string): { readonly first: string; readonly last: string } {
  return { first: `${month}-01`, last: new Date(Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`) - DAY).toISOString().slice(0, 10) };
}

export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

const DAY = 86_400_000;

/** Days of a span; infinite where it is open at an end. */
function length({ from, until }: Appointment): number {
  return from === null || until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - Date.parse(from);
}

function appointmentOf(one: Appointment): AppointmentTold {
  const { status, label, notes, cites } = appointmentEntry(one, "");
  const { id, kind, standing, from, until, place } = one;
  const named = (parties: Appointment["parties"]) => parties.map(({ key, name }) => ({ key, name }));
  return {
    ...{ id, kind, standing, status, from, until, place, notes, cites },
    ...(label !== undefined && { label }),
    parties: named(one.parties),
    with: named(one.with),
  };
}
