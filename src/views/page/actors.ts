import { z } from "@hono/zod-openapi";
import type { Over, Tally } from "../../record/index.js";
import type { ShownActor } from "../actor.js";
import { type ActorTold, actor } from "./actor.js";
import { type Frozen, next } from "./atoms.js";
import { type Network, network } from "./network.js";

const over = z
  .object({ statements: z.number().int(), more: z.boolean() })
  .openapi({ description: "over how many statements it was counted: the latest, where more fit" });

const line = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.string().openapi({ description: "as the lists have it; `unnamed people`; `on no list`" }),
  country: z.string().nullable(),
  statements: z.number().int(),
  by: z.number().int(),
  to: z.number().int(),
  claimant: z.number().int(),
});

export const actorsSchema = z
  .object({
    page: z.literal("actors"),
    over: over.nullable(),
    actors: z.array(line).nullable().openapi({ description: "who is in the record, the most told of first" }),
    found: z.number().int().nullable().openapi({ description: "how many there are in all" }),
    next,
    network: network.nullable().openapi({ description: "with `view=network`: who acts towards whom" }),
    actor: actor.nullable().openapi({ description: "with `id`: one of them" }),
  })
  .openapi("Actors");

export type ActorsPage = Frozen<z.infer<typeof actorsSchema>>;
export type ActorLine = NonNullable<ActorsPage["actors"]>[number];

const NOTHING = { page: "actors", over: null, actors: null, found: null, next: null, network: null, actor: null } as const;

/** Who is in the record, in which roles. */
export function actorLines({ counted }: Over<Tally>, book: ReadonlyMap<string, ShownActor>): readonly ActorLine[] {
  const counts = (facet: "by" | "to" | "claimant") => new Map(counted[facet].map(({ value, count }) => [value, count]));
  const [by, to, claimant] = [counts("by"), counts("to"), counts("claimant")];
  return counted.party.map(({ value: key, label, count }) => {
    const known = book.get(key.replace(/^of:/, ""));
    const kind = key.startsWith("of:") ? "unnamed people" : (known?.kind ?? "on no list");
    return {
      key,
      name: key.startsWith("of:") && known ? `unnamed people of ${known.name}` : (known?.name ?? label),
      kind,
      country: known?.country ?? null,
      statements: count,
      by: by.get(key) ?? 0,
      to: to.get(key) ?? 0,
      claimant: claimant.get(key) ?? 0,
    };
  });
}

interface Listed {
  readonly over: Over<unknown>;
  readonly actors: readonly ActorLine[];
  readonly found: number;
  readonly next: string | null;
}

export function actorsPage({ over, actors, found, next }: Listed): ActorsPage {
  return { ...NOTHING, over: { statements: over.statements, more: over.more }, actors, found, next };
}

export function networkPage(network: Network, { statements, more }: Over<unknown>): ActorsPage {
  return { ...NOTHING, over: { statements, more }, network };
}

export function actorPage(actor: ActorTold, next: string | null): ActorsPage {
  return { ...NOTHING, actor, next };
}
