import { z } from "@hono/zod-openapi";
import type { IssuePositions, Page, Position, StanceEntry } from "../../record/index.js";
import { citeOf } from "../listing.js";
import { stanceStatus, stanceWording } from "../positions.js";
import { cite, type Frozen, next, status } from "./atoms.js";

const toward = z.enum(["for", "against"]).nullable();

const stance = z
  .object({
    day: z.string().nullable(),
    wording: z.string(),
    status,
    toward,
    /** Whose word it is: the party's own, an outlet's, or that of others. */
    told: z.enum(["own", "outlet", "other"]),
    cites: z.array(cite),
  })
  .openapi("Stance");
export type StanceShown = Frozen<z.infer<typeof stance>>;

const cell = z
  .object({
    party: z.object({ key: z.string(), name: z.string() }),
    /** Where it stands now; null where it is not told to have taken a stand of its own. */
    now: stance.nullable(),
    since: z.string().nullable(),
    changes: z.number().int(),
    /** Silence ends nothing: what was told stays until something else is. */
    history: z.array(stance),
    /** So many earlier entries are left to the issue's own page. */
    earlier: z.number().int(),
    saidForIt: z.array(stance.extend({ by: z.string() })),
  })
  .openapi("Position");
export type PositionCell = Frozen<z.infer<typeof cell>>;

const issue = z
  .object({
    id: z.string(),
    label: z.string(),
    named: z.boolean(),
    phrases: z.array(z.object({ text: z.string(), statements: z.number().int() })),
    from: z.string().nullable(),
    until: z.string().nullable(),
    opposed: z.object({ for: z.array(z.string()), against: z.array(z.string()) }).nullable(),
    cells: z.array(cell),
    unnamed: z.array(stance),
  })
  .openapi("Issue");
export type IssueShown = Frozen<z.infer<typeof issue>>;

export const positionsSchema = z
  .object({
    page: z.literal("positions"),
    /** The one issue that the address asks for. */
    only: z.string().nullable(),
    issues: z.array(issue),
    next,
  })
  .openapi("Positions");
export type PositionsPage = Frozen<z.infer<typeof positionsSchema>>;

/** Entries of a history that are shown among other issues; statements of an entry. */
const LATEST = 5;
const CITES = 5;
/** Phrases of an issue that are shown. */
const PHRASES = 6;

export function positionsPage({ found }: Page<IssuePositions>, only: string | null, next: string | null): PositionsPage {
  return {
    page: "positions",
    only,
    issues: found.map(({ issue: { id, label, named, phrases, from, until }, cells, unnamed, opposed }) => ({
      ...{ id, label, named, from, until },
      phrases: phrases.slice(0, PHRASES),
      opposed: opposed && { for: opposed.for.map(nameOf), against: opposed.against.map(nameOf) },
      cells: cells.map((cell) => cellShown(cell, only === null ? LATEST : cell.history.length)),
      unnamed: (only === null ? unnamed.slice(-LATEST) : unnamed).map(stanceShown),
    })),
    next,
  };
}

function cellShown({ party: { key, name }, history, current, changes, saidForIt }: Position, latest: number): PositionCell {
  const cut = Math.max(0, history.length - latest);
  return {
    party: { key, name },
    now: current && stanceShown(current.entry),
    since: current?.since ?? null,
    changes: changes.length,
    history: history.slice(cut).map(stanceShown),
    earlier: cut,
    saidForIt: saidForIt.slice(-latest).map(({ by, entry }) => ({ ...stanceShown(entry), by: by.name })),
  };
}

function stanceShown(entry: StanceEntry): StanceShown {
  return {
    day: entry.day,
    wording: stanceWording(entry),
    status: stanceStatus(entry),
    toward: entry.toward,
    told: entry.told,
    cites: entry.statements.slice(0, CITES).map(citeOf),
  };
}

function nameOf({ party }: Position): string {
  return party.name;
}
