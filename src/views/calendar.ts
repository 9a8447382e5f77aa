import type { Appointment, Calendar } from "../record/index.js";
import { dayWording, periodWording } from "./days.js";
import { citeOf, type ListEntry, type Listing } from "./listing.js";
import { courseNotes, standingShown } from "./timeline.js";

const COLUMNS = ["day", "until", "kind", "status", "parties", "with", "where"] as const;

/** Visits, meetings and what is due, by day; then what is only known to fall in some week or month, and what has no day. */
export function calendarListing({ days, spans, undated }: Calendar, limit: number): Listing {
  const entries = [
    ...days.flatMap(({ day, appointments }) => appointments.map((one) => appointmentEntry(one, dayWording(day)))),
    ...spans.map((one) => appointmentEntry(one, "Some time in a span of days")),
    ...undated.map((one) => appointmentEntry(one, "No day told")),
  ];
  // The latest days matter most where not all are shown.
  const dated = entries.length - spans.length - undated.length;
  const kept = entries.slice(Math.max(0, dated - limit)).slice(0, limit);
  return { columns: COLUMNS, entries: kept, more: entries.length > kept.length };
}

/** How an appointment stands. That something was demanded by a day says only that it is due then: it is neither planned nor done. */
function appointmentShown({ kind, standing }: Appointment): Pick<ListEntry, "status" | "label"> {
  const demanded = kind === "deadline" && (standing === "happened" || standing === "ongoing");
  return demanded ? { status: null, label: "due" } : standingShown(standing);
}

export function appointmentEntry(one: Appointment, heading: string): ListEntry {
  const names = (parties: Appointment["parties"]) => parties.map(({ name }) => name);
  return {
    heading,
    ...appointmentShown(one),
    pieces: [
      { role: "key", text: one.kind === "other" ? "due" : one.kind },
      one.parties.length > 0 ? { role: "by", text: names(one.parties).join(", ") } : { role: "unnamed", text: "party not named" },
      ...(one.with.length > 0 ? [{ role: "to" as const, text: names(one.with).join(", ") }] : []),
      ...(one.place ? [{ role: "detail" as const, text: one.place }] : []),
      ...(one.from !== one.until ? [{ role: "detail" as const, text: periodWording(one.from, one.until) }] : []),
    ],
    notes: one.course ? courseNotes(one.course) : [],
    fields: {
      day: one.from,
      until: one.until,
      kind: one.kind,
      status: one.standing,
      parties: names(one.parties),
      with: names(one.with),
      where: one.place,
    },
    cites: one.statements.map(citeOf),
  };
}
