import { z } from "@hono/zod-openapi";
import type { Process, Round, StateTold } from "../../record/index.js";
import { periodWording } from "../days.js";
import { citeOf } from "../listing.js";
import { stateStatus } from "../processes.js";
import { courseNotes, standingShown } from "../timeline.js";
import { cite, type Frozen, next, status } from "./atoms.js";

const party = z
  .object({ key: z.string(), name: z.string() })
  .openapi("Party", { description: "its key in the record, and what it is called" });

const state = z
  .object({
    type: z.enum(["talks", "truce"]),
    state: z.string(),
    status,
    day: z.string().nullable(),
    /** Outermost last, as in "Haniyeh, cited by Al-Hurra TV". */
    according: z.array(party),
    cites: z.array(cite),
  })
  .openapi("StateTold", { description: "how talks or a truce stand, as somebody tells it" });

const round = z
  .object({
    from: z.string().nullable(),
    until: z.string().nullable(),
    place: z.string().nullable(),
    parties: z.array(party),
    level: z.string().nullable(),
    status: status.nullable(),
    label: z.string().optional(),
    notes: z.array(z.string()),
    cites: z.array(cite),
  })
  .openapi("Round");

const side = z.object({ party, cites: z.array(cite) });

const summary = z.object({
  id: z.string(),
  name: z.string(),
  said: z.boolean().openapi({ description: "whether reports call it so; else the name was made of the sides" }),
  from: z.string().nullable(),
  until: z.string().nullable(),
  sides: z.array(party),
  mediators: z.array(party),
  rounds: z.number().int(),
  statements: z.number().int(),
  current: z.array(state),
});

const whole = summary.omit({ rounds: true, mediators: true, statements: true }).extend({
  names: z.array(z.object({ text: z.string(), cites: z.array(cite) })),
  mediators: z.array(side),
  hosts: z.array(z.object({ text: z.string(), cites: z.array(cite) })),
  rounds: z.array(round),
  agenda: z.array(z.object({ id: z.string(), label: z.string(), days: z.string(), statements: z.number().int() })),
  stickingPoints: z.array(z.object({ issue: z.object({ id: z.string(), label: z.string() }), for: z.array(side), against: z.array(side) })),
  documents: z.array(
    z.object({
      words: z.string(),
      kind: z.string(),
      standing: z.string(),
      day: z.string().nullable(),
      parties: z.array(party),
      cites: z.array(cite),
    }),
  ),
  history: z.array(state).openapi({ description: "how things stood, by whoever tells it, latest first" }),
});

export const processSchema = z
  .object({
    page: z.literal("process"),
    processes: z.array(summary).openapi({ description: "negotiations, that with the latest news first; empty where one is asked for" }),
    process: whole.nullable().openapi({ description: "the one that is asked for" }),
    next,
  })
  .openapi("Processes");

export type ProcessPage = Frozen<z.infer<typeof processSchema>>;
export type ProcessTold = NonNullable<ProcessPage["process"]>;

/** The list of negotiations. */
export function processesPage(processes: readonly Process[], next: string | null): ProcessPage {
  return { page: "process", processes: processes.map(summaryOf), process: null, next };
}

/** One negotiation; of the status history so many after so many others. `next`: where the history goes on. */
export function processPage(process: Process, { skip, limit, next }: { skip: number; limit: number; next: string | null }): ProcessPage {
  const { id, name, said, from, until, principals, agenda, documents, status } = process;
  return {
    page: "process",
    processes: [],
    process: {
      id,
      name,
      said,
      from,
      until,
      sides: principals.map(partyOf),
      names: process.names.slice(0, MOST_NAMES).map(({ text, statements }) => ({ text, cites: statements.map(citeOf) })),
      mediators: process.mediators.map(({ party, statements }) => ({ party: partyOf(party), cites: statements.map(citeOf) })),
      hosts: process.hosts.map(({ place, party, statements }) => ({
        text: [...new Set([place, party?.name])].filter(Boolean).join(", "),
        cites: statements.map(citeOf),
      })),
      rounds: process.rounds.map(roundOf),
      agenda: agenda.map((issue) => ({
        id: issue.id,
        label: issue.label,
        days: periodWording(issue.from, issue.until),
        statements: issue.statements.length,
      })),
      stickingPoints: process.stickingPoints.map(({ issue, opposed }) => ({
        issue: { id: issue.id, label: issue.label },
        for: opposed.for.map(positionOf),
        against: opposed.against.map(positionOf),
      })),
      documents: documents.map(({ words, kind, standing, day, parties, statements }) => ({
        words,
        kind,
        standing,
        day,
        parties: parties.map(partyOf),
        cites: statements.map(citeOf),
      })),
      current: status.current.map(stateOf),
      history: status.history
        .toReversed()
        .slice(skip, skip + limit)
        .map(stateOf),
    },
    next,
  };
}

/** What a negotiation is called in reports beside its name, at most. */
const MOST_NAMES = 6;

function summaryOf(process: Process): ProcessPage["processes"][number] {
  const { id, name, said, from, until, principals, mediators, rounds, status, statements } = process;
  return {
    id,
    name,
    said,
    from,
    until,
    sides: principals.map(partyOf),
    mediators: mediators.map(({ party }) => partyOf(party)),
    rounds: rounds.length,
    statements: statements.length,
    current: status.current.map(stateOf),
  };
}

function roundOf({ from, until, place, parties, level, course, statements }: Round): ProcessTold["rounds"][number] {
  return {
    from,
    until,
    place,
    parties: parties.map(partyOf),
    level,
    ...standingShown(course.now),
    notes: [...courseNotes(course)],
    cites: statements.map(citeOf),
  };
}

function stateOf(told: StateTold): ProcessTold["current"][number] {
  const { type, state, day, according, statements } = told;
  return { type, state, status: stateStatus(told), day, according: according.map(partyOf), cites: statements.map(citeOf) };
}

type Opposed = Process["stickingPoints"][number]["opposed"]["for"][number];

/** Where a party stands, in the words that say so now. */
function positionOf({ party, current }: Opposed): ProcessTold["mediators"][number] {
  return { party: partyOf(party), cites: (current?.entries ?? []).flatMap(({ statements }) => statements.map(citeOf)) };
}

function partyOf({ key, name }: { readonly key: string; readonly name: string }): { readonly key: string; readonly name: string } {
  return { key, name };
}
