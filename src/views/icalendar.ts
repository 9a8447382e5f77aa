import type { Appointment, Calendar } from "../record/index.js";
import { appointmentEntry } from "./calendar.js";

/**
 * What is known to the day as iCalendar (RFC 5545), for the calendars of others: what is ahead is tentative, what was called off cancelled. What has no day
 * of its own is left out, for iCalendar would put it on one. `at`: when the record last changed, ISO 8601, UTC.
 */
export function icalendar({ days }: Calendar, at: string): string {
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const events = days.flatMap(({ appointments }) => appointments.map((one) => eventLines(one, stamp)));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rapporteur//Calendar//EN",
    "X-WR-CALNAME:Rapporteur",
    ...events.flat(),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

function eventLines(one: Appointment, stamp: string): readonly string[] {
  const first = one.from ?? one.until ?? "";
  const { label, status, pieces, cites } = appointmentEntry(one, "");
  const summary = `${pieces
    .filter(({ role }) => role !== "detail")
    .map(({ text }, i) => (i === 0 ? text : i === 1 ? `: ${text}` : ` → ${text}`))
    .join("")} (${label ?? status})`;
  const words = cites.map(
    ({ quote, claim, outlet, published, id }) =>
      `“${quote.before}${quote.head}${quote.after}” — ${claim.text}, ${outlet ?? "outlet not known"}, ${published ?? "day not known"}, ${id}`,
  );
  return [
    "BEGIN:VEVENT",
    `UID:${text(`${one.id}@rapporteur`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(one.until ?? first))}`,
    `SUMMARY:${text(summary)}`,
    ...(one.place ? [`LOCATION:${text(one.place)}`] : []),
    `DESCRIPTION:${text(words.join("\n"))}`,
    `CATEGORIES:${one.kind.toUpperCase()}`,
    `STATUS:${status === null ? "TENTATIVE" : STATUS[one.standing]}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const STATUS: Readonly<Record<Appointment["standing"], "CONFIRMED" | "TENTATIVE" | "CANCELLED">> = {
  possible: "TENTATIVE",
  planned: "TENTATIVE",
  postponed: "TENTATIVE",
  disputed: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
  ongoing: "CONFIRMED",
  happened: "CONFIRMED",
};

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A value of type TEXT; control characters have no place in one. */
function text(value: string): string {
  return value
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\p{Cc}/gu, " ").replace(/[\\;,]/g, "\\$&"))
    .join("\\n");
}

/** Lines of at most 75 octets, cut between characters; a line that goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > 75) {
      parts.push(part);
      [part, octets] = [" ", 1];
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join("\r\n");
}
