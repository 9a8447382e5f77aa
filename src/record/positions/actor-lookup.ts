import type { ActorKind } from "../../text/index.js";

/** What the record asks of the lists of actors. */
export interface ActorLookup {
  actor(id: string): KnownActor | null;
  /** The state whose ISO 3166-1 alpha-2 code it is. */
  state(country: string): KnownActor | null;
}

/** What the record asks, answered by lists: actors by their ids. */
export function actorLookup(actors: ReadonlyMap<string, KnownActor>): ActorLookup {
  const states = new Map<string, KnownActor>();
  for (const actor of actors.values()) if (actor.kind === "state" && actor.country !== null) states.set(actor.country, actor);
  return { actor: (id) => actors.get(id) ?? null, state: (country) => states.get(country) ?? null };
}

export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Id of what it is part of. */
  readonly partOf: string | null;
  readonly roles: readonly Office[];
}

/** An office that a person held. Days are `YYYY[-MM[-DD]]`; null where no source tells. */
export interface Office {
  readonly title: string;
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly open: boolean;
  readonly seen: readonly [string, string] | null;
}
