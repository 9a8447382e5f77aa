import { Failure } from "../../text/index.js";
import { type Actor, type ActorEntry, type ActorFile, type ActorProblem, type Merge, problemText } from "./actor.js";
import { readActorFile } from "./read-file.js";

/** The lists that ship, and an analyst's own, which add to them. */
export interface ActorLayers {
  readonly shipped: readonly ActorFile[];
  readonly own: readonly ActorFile[];
}

/** All actors by id in the order of the lists, with what the own layer adds; and what is said to be the same. */
export interface ActorLists {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly merges: ReadonlyMap<string, Merge>;
  readonly problems: readonly ActorProblem[];
}

export function combineLayers({ shipped, own }: ActorLayers): ActorLists {
  const actors = new Map<string, Actor>();
  const merges = new Map<string, Merge>();
  const problems: ActorProblem[] = [];
  const homes = new Map<string, string>();
  for (const layer of [shipped, own]) {
    const here = new Map<string, string>();
    const waiting: { readonly file: string; readonly entry: ActorEntry }[] = [];
    for (const file of layer) {
      const read = readActorFile(file);
      problems.push(...read.problems);
      for (const entry of read.entries) {
        const wrong = (problem: string) => problems.push(entryProblem(file.name, entry, problem));
        if (entry.kind === "merge") {
          waiting.push({ file: file.name, entry });
          continue;
        }
        const id = idOf(entry);
        const twice = here.get(id);
        here.set(id, file.name);
        if (twice) wrong(`there is an actor of this id in ${twice} already`);
        else if (entry.kind === "more") waiting.push({ file: file.name, entry });
        else {
          const known = actors.get(id);
          actors.set(id, known ? extended(known, { ...entry.actor, names: [entry.actor.name, ...entry.actor.names] }) : entry.actor);
        }
        homes.set(id, file.name);
      }
    }
    for (const { file, entry } of waiting) addLater(file, entry, actors, merges, problems);
  }
  return { actors, merges, problems: [...problems, ...dangling(actors, homes)] };
}

/** Fails with `bad-actors` where an entry can't be read; a reference that leads nowhere only leaves its own entry poorer. */
export function readLayers(layers: ActorLayers): ActorLists {
  const lists = combineLayers(layers);
  const [first, ...rest] = lists.problems.filter(({ sort }) => sort === "entry");
  if (!first) return lists;
  const more = rest.length > 0 ? ` (and ${rest.length} more: rapporteur actors check lists them)` : "";
  throw new Failure("bad-actors", problemText(first) + more);
}

function addLater(file: string, entry: ActorEntry, actors: Map<string, Actor>, merges: Map<string, Merge>, problems: ActorProblem[]): void {
  const wrong = (problem: string) => problems.push(entryProblem(file, entry, problem));
  if (entry.kind === "more") {
    const known = actors.get(entry.more.id);
    if (known) actors.set(known.id, extended(known, entry.more));
    else wrong("no list has an actor of this id; a new one needs name, kind, country and evidence");
  } else if (entry.kind === "merge") {
    const { id, into } = entry.merge;
    const unknown = [id, into].find((each) => !actors.has(each));
    if (unknown !== undefined) wrong(`merge: there is no actor ${unknown}`);
    else if (merges.has(id)) wrong(`merge: ${id} is merged already`);
    else if (mergedInto(into, merges) === id) wrong(`merge: ${into} is merged into ${id} already`);
    else merges.set(id, entry.merge);
  }
}

/** The id that stands for `id` once what is merged is one. */
export function mergedInto(id: string, merges: ReadonlyMap<string, Merge>): string {
  const merge = merges.get(id);
  return merge ? mergedInto(merge.into, merges) : id;
}

/** The same actor with further names, roles and evidence, none twice. */
export function extended(actor: Actor, more: Pick<Actor, "names" | "roles" | "evidence">): Actor {
  const names = more.names.filter((name) => name !== actor.name);
  return {
    ...actor,
    names: [...new Set([...actor.names, ...names])],
    roles: [...actor.roles, ...more.roles],
    evidence: [...new Set([...actor.evidence, ...more.evidence])],
  };
}

function* dangling(actors: ReadonlyMap<string, Actor>, homes: ReadonlyMap<string, string>): Iterable<ActorProblem> {
  for (const actor of actors.values()) {
    const wrong = (field: string, id: string): ActorProblem => ({
      file: homes.get(actor.id) ?? "",
      actor: actor.id,
      field,
      problem: `there is no actor ${id}`,
      sort: "reference",
    });
    if (actor.partOf !== null && !actors.has(actor.partOf)) yield wrong("part_of", actor.partOf);
    for (const [index, { of }] of actor.roles.entries()) if (of !== null && !actors.has(of)) yield wrong(`roles[${index}].of`, of);
  }
}

const idOf = (entry: ActorEntry): string =>
  entry.kind === "actor" ? entry.actor.id : entry.kind === "more" ? entry.more.id : entry.merge.id;

const entryProblem = (file: string, entry: ActorEntry, problem: string): ActorProblem => ({
  file,
  actor: idOf(entry),
  field: null,
  problem,
  sort: "entry",
});
