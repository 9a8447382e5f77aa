import type { Merge } from "./actor.js";

/** A file of actors as it is written; entries that an edit does not touch stay as they are. */
export interface ActorList {
  readonly about: string;
  readonly actors: readonly Entry[];
}

type Entry = Readonly<Record<string, unknown>>;

/** A new actor as its list has it. */
export interface NewActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly partOf?: string | undefined;
  readonly names: readonly string[];
  readonly evidence: readonly string[];
}

export function withActor(list: ActorList, { id, name, kind, country, partOf, names, evidence }: NewActor): ActorList {
  const entry = {
    id,
    name,
    kind,
    country,
    ...(partOf !== undefined && { part_of: partOf }),
    ...(names.length > 0 && { names }),
    evidence,
  };
  return { ...list, actors: [...list.actors, entry] };
}

/** The list with further names for an actor of this or another list. */
export function withNames(list: ActorList, id: string, names: readonly string[]): ActorList {
  const there = list.actors.find((entry) => entry.id === id);
  if (!there) return { ...list, actors: [...list.actors, { id, names }] };
  const known = Array.isArray(there.names) ? (there.names as readonly string[]) : [];
  const more = { ...there, names: [...new Set([...known, ...names])] };
  return { ...list, actors: list.actors.map((entry) => (entry === there ? more : entry)) };
}

export function withMerge(list: ActorList, { id, into, on, note }: Merge): ActorList {
  const merge = { id, into, on, ...(note !== null && { note }) };
  return { ...list, actors: [...list.actors, { merge }] };
}

/** The list without the merge of `id`; null where it has none. */
export function withoutMerge(list: ActorList, id: string): ActorList | null {
  const actors = list.actors.filter(({ merge }) => !(typeof merge === "object" && merge !== null && "id" in merge && merge.id === id));
  return actors.length < list.actors.length ? { ...list, actors } : null;
}
