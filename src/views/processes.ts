import type { Participation, Process, Round, StateTold } from "../record/index.js";
import type { Status } from "../statement/index.js";
import { dayWording, periodWording } from "./days.js";
import { citeOf, type ListEntry, type Listing } from "./listing.js";
import { courseNotes, standingShown } from "./timeline.js";

const COLUMNS = ["process", "part", "day", "status", "what", "parties", "where", "level"] as const;

/** Negotiations, each with its sides, rounds, status by day, sticking points and documents. */
export function processesListing(processes: readonly Process[], limit: number): Listing {
  return { columns: COLUMNS, entries: processes.slice(0, limit).flatMap(processEntries), more: processes.length > limit };
}

function processEntries(process: Process): readonly ListEntry[] {
  const heading = `${process.name} · ${periodWording(process.from, process.until) || "days not known"}`;
  const { rounds, status, stickingPoints, documents } = process;
  const entry = (part: string, given: Omit<ListEntry, "heading" | "notes"> & { readonly notes?: readonly string[] }): ListEntry => ({
    notes: [],
    ...given,
    heading,
    fields: { process: process.name, part, ...given.fields },
  });
  return [
    entry("sides", {
      status: null,
      pieces: [
        { role: "key", text: process.principals.map(({ name }) => name).join(" and ") || "sides not named" },
        ...named("mediated by", process.mediators),
        ...(process.hosts.length > 0
          ? [
              {
                role: "detail" as const,
                text: `hosted by ${process.hosts.map(({ place, party }) => [party?.name, place].filter(Boolean).join(", ")).join("; ")}`,
              },
            ]
          : []),
      ],
      notes: [
        ...(process.agenda.length > 0 ? [`on the agenda: ${process.agenda.map(({ label }) => `“${label}”`).join(", ")}`] : []),
        ...stickingPoints.map(
          ({ issue, opposed }) => `sticking point “${issue.label}”: ${names(opposed.for)} for, ${names(opposed.against)} against`,
        ),
      ],
      fields: { day: process.from, parties: process.principals.map(({ name }) => name) },
      cites: [],
    }),
    ...status.current.map((state) => entry("status", stateEntry(state, "now"))),
    ...rounds.map((round) => entry("round", roundEntry(round))),
    ...documents.map((document) =>
      entry("document", {
        status: null,
        pieces: [
          { role: "key", text: `“${document.words}”` },
          { role: "detail", text: `${document.kind}, ${document.standing}` },
          ...dayPiece(document.day),
        ],
        fields: { day: document.day, what: document.words, parties: document.parties.map(({ name }) => name) },
        cites: document.statements.map(citeOf),
      }),
    ),
    ...status.history.map((state) => entry("state", stateEntry(state, "told"))),
  ];
}

function roundEntry({
  from,
  until,
  place,
  parties,
  level,
  course,
  statements,
}: Round): Omit<ListEntry, "heading" | "notes"> & { readonly notes: readonly string[] } {
  return {
    ...standingShown(course.now),
    pieces: [
      { role: "key", text: `round ${course.now}` },
      ...(parties.length > 0 ? [{ role: "by" as const, text: parties.map(({ name }) => name).join(", ") }] : []),
      ...(place ? [{ role: "detail" as const, text: place }] : []),
      ...(level ? [{ role: "detail" as const, text: level }] : []),
      { role: "detail", text: periodWording(from, until) || "day not known" },
    ],
    notes: courseNotes(course),
    fields: { day: from ?? until, status: course.now, what: "round", parties: parties.map(({ name }) => name), where: place, level },
    cites: statements.map(citeOf),
  };
}

function stateEntry(told: StateTold, when: "now" | "told"): Omit<ListEntry, "heading" | "notes"> {
  const { type, state, standing, day, according, statements } = told;
  return {
    status: stateStatus(told),
    pieces: [
      { role: "key", text: stateWording(told) },
      { role: "detail", text: when === "now" ? "as last told" : "told" },
      ...dayPiece(day),
    ],
    fields: { day, status: standing, what: `${type} ${state}`, parties: according.map(({ name }) => name) },
    cites: statements.map(citeOf),
  };
}

/** How talks or a truce stand, and who says so. */
export function stateWording({ type, state, according }: StateTold): string {
  return `${type}: ${state}${according.length > 0 ? ` (${according.map(({ name }) => name).join(", cited by ")})` : ""}`;
}

export function stateStatus({ standing }: StateTold): Status {
  return STATE_STATUS[standing];
}

const STATE_STATUS: Readonly<Record<StateTold["standing"], Status>> = {
  so: "ongoing",
  planned: "planned",
  possible: "possible",
  "not-so": "negated",
};

function dayPiece(day: string | null): ListEntry["pieces"] {
  return day ? [{ role: "detail", text: dayWording(day) }] : [];
}

function named(what: string, participations: readonly Participation[]): ListEntry["pieces"] {
  return participations.length > 0 ? [{ role: "detail", text: `${what} ${participations.map(({ party }) => party.name).join(", ")}` }] : [];
}

function names(positions: readonly { readonly party: { readonly name: string } }[]): string {
  return positions.map(({ party }) => party.name).join(", ");
}
