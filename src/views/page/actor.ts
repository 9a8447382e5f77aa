import { z } from "@hono/zod-openapi";
import type { Happening, IssuePositions, Page, StoredStatement } from "../../record/index.js";
import type { ShownActor } from "../actor.js";
import { citeOf, statementEntry } from "../listing.js";
import { stanceStatus, stanceWording } from "../positions.js";
import { happeningEntry } from "../timeline.js";
import { cite, entry, type Frozen, status } from "./atoms.js";

const party = z.object({ key: z.string(), name: z.string() });
const period = {
  from: z.string().nullable(),
  to: z.string().nullable(),
  open: z.boolean(),
  seen: z.array(z.string()).nullable().openapi({ description: "first and last day on which a dated report gives the title" }),
};

const listed = z.object({
  id: z.string(),
  kind: z.string(),
  country: z.string().nullable().openapi({ description: "ISO 3166-1 alpha-2" }),
  names: z.array(z.string()),
  partOf: party.nullable(),
  ownership: z.string().nullable(),
  roles: z.array(z.object({ title: z.string(), of: party.nullable(), ...period })),
  holders: z.array(z.object({ title: z.string(), who: party, ...period })).openapi({ description: "who held offices of it" }),
  parts: z.array(party).openapi({ description: "what the lists say is part of it" }),
  evidence: z.array(z.string()),
});

export const ACTOR_PARTS = ["did", "undergone", "said", "figures"] as const;
export type ActorPart = (typeof ACTOR_PARTS)[number];

const part = z.object({ entries: z.array(entry), more: z.boolean() });

export const actor = z.object({
  key: z.string(),
  name: z.string(),
  sort: z
    .enum(["listed", "unnamed-people", "on-no-list"])
    .openapi({ description: "an actor of the lists; unnamed people of one; a name that no list has" }),
  /** What the lists say; null where they know nothing. */
  listed: listed.nullable(),
  people: z
    .object({ of: party.nullable(), names: z.array(z.string()), statements: z.number().int() })
    .nullable()
    .openapi({ description: "its people whom reports do not name; with `of`, whose people these are" }),
  counts: z.object({ by: z.number().int(), to: z.number().int(), claimant: z.number().int() }),
  only: z.enum(ACTOR_PARTS).nullable(),
  did: part,
  undergone: part,
  said: part,
  figures: part,
  positions: z.array(
    z.object({
      issue: z.object({ id: z.string(), label: z.string() }),
      wording: z.string(),
      status,
      since: z.string().nullable(),
      cites: z.array(cite),
    }),
  ),
});
export type ActorTold = Frozen<z.infer<typeof actor>>;

type Book = ReadonlyMap<string, ShownActor>;

/** What the lists say of an actor, and who holds or belongs to it. */
export function listedActor(id: string, book: Book): ActorTold["listed"] {
  const found = book.get(id);
  if (!found) return null;
  const { kind, country, names, partOf, ownership, roles, evidence } = found;
  const named = (key: string) => ({ key, name: book.get(key)?.name ?? key });
  const others = [...book.values()];
  return {
    ...{ id, kind, country, names, ownership, evidence },
    partOf: partOf === null ? null : named(partOf),
    roles: roles
      .map(({ title, of, from, to, open, seen }) => ({ title, of: of === null ? null : named(of), from, to, open, seen }))
      .toSorted(latestFirst),
    holders: others
      .flatMap((who) =>
        who.roles
          .filter(({ of }) => of === id)
          .map(({ title, from, to, open, seen }) => ({ title, who: named(who.id), from, to, open, seen })),
      )
      .sort(latestFirst),
    parts: others.filter((other) => other.partOf === id).map((other) => named(other.id)),
  };
}

/** Happenings as a part of an actor's page. */
export function happeningsPart({ found, more }: Page<Happening & { readonly name: string | null }>): ActorTold["did"] {
  return { entries: found.map((happening) => happeningEntry(happening)), more };
}

/** Statements as a part of an actor's page: what several tell of one thing, or print of one dispatch, is one entry. */
export function statementsPart(
  statements: readonly StoredStatement[],
  groupOf: (stored: StoredStatement) => string | null,
  limit: number,
): ActorTold["said"] {
  const groups = new Map<string, StoredStatement[]>();
  for (const stored of statements) {
    const { kind, type, sub, status } = stored.index;
    const key = JSON.stringify([kind, type, sub, status, groupOf(stored) ?? `${stored.report.origin} ${stored.statement.quote}`]);
    groups.set(key, [...(groups.get(key) ?? []), stored]);
  }
  const entries = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...statementEntry(first, first.index.day), cites: [first, ...others].map(citeOf) }] : [],
  );
  return { entries: entries.slice(0, limit), more: entries.length > limit };
}

/** Where an actor stands now on each issue, as far as that is told. */
export function positionsOf(issues: readonly IssuePositions[], keys: ReadonlySet<string>): ActorTold["positions"] {
  return issues.flatMap(({ issue: { id, label }, cells }) =>
    cells.flatMap(({ party, current }) =>
      current && keys.has(party.key)
        ? [
            {
              issue: { id, label },
              wording: stanceWording(current.entry),
              status: stanceStatus(current.entry),
              since: current.since,
              cites: current.entries.flatMap(({ statements }) => statements.map(citeOf)),
            },
          ]
        : [],
    ),
  );
}

function latestFirst(
  a: { readonly from: string | null; readonly title: string },
  b: { readonly from: string | null; readonly title: string },
): number {
  return (b.from ?? "").localeCompare(a.from ?? "") || a.title.localeCompare(b.title);
}
