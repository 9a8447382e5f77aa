import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Actor,
  type ActorBook,
  type ActorLayers,
  type ActorList,
  combineLayers,
  type Merge,
  type NewActor,
  openActorBook,
  problemText,
  withActor,
  withMerge,
  withNames,
  withoutMerge,
} from "../resolve/index.js";
import { Failure } from "../text/index.js";
import { readActorLayers } from "./actor-files.js";

/** Where lists of actors lie: the folder that ships and, where there is one, the analyst's own. */
export interface ActorFolders {
  readonly shipped: string;
  readonly own: string | null;
}

/** The file of the own folder that edits go to. */
const OWN_FILE = "own.json";
const NEW_LIST: ActorList = { about: "Actors, names and merges of our own.", actors: [] };

/** Fails with `bad-actors` where a list can't be read. */
export async function openActors({ shipped, own }: ActorFolders): Promise<ActorBook> {
  return openActorBook(await readActorLayers(shipped, own));
}

/** What the lists hold and everything that is wrong with them, a line each. */
export async function checkActors({
  shipped,
  own,
}: ActorFolders): Promise<{ readonly actors: number; readonly problems: readonly string[] }> {
  const { actors, problems } = combineLayers(await readActorLayers(shipped, own));
  return { actors: actors.size, problems: problems.map(problemText) };
}

/** Adds an actor to the own folder. */
export async function addActor(folders: ActorFolders, actor: NewActor): Promise<void> {
  await edit(folders, (list, book) => {
    if (book.actors.has(actor.id)) throw new Failure("bad-option", `there is an actor ${actor.id} already: ${nameOf(book, actor.id)}`);
    return withActor(list, actor);
  });
}

/** Gives a known actor further names. */
export async function addNames(folders: ActorFolders, id: string, names: readonly string[]): Promise<void> {
  await edit(folders, (list, book) => withNames(list, known(book, id).id, names));
}

/** Says that `id` is nobody else than `into`. */
export async function mergeActors(folders: ActorFolders, merge: Merge): Promise<void> {
  await edit(folders, (list, book) => {
    known(book, merge.id);
    known(book, merge.into);
    return withMerge(list, merge);
  });
}

/** Takes the merge of `id` back. */
export async function splitActor(folders: ActorFolders, id: string): Promise<void> {
  await edit(folders, (list) => {
    const split = withoutMerge(list, id);
    if (!split) throw new Failure("unknown-actor", `${id} is merged into nobody by ${OWN_FILE}`);
    return split;
  });
}

function known(book: ActorBook, id: string): Actor {
  const actor = book.actors.get(id);
  if (!actor) throw new Failure("unknown-actor", `no list has an actor ${id}`);
  return actor;
}

const nameOf = (book: ActorBook, id: string) => book.actors.get(id)?.name ?? id;

/** Changes the own list; what could not be read again is not written. */
async function edit({ shipped, own }: ActorFolders, change: (list: ActorList, book: ActorBook) => ActorList): Promise<void> {
  if (own === null)
    throw new Failure("bad-option", "edits go to a folder of your own: give --knowledge FOLDER, or set RAPPORTEUR_KNOWLEDGE");
  const layers = await readActorLayers(shipped, own);
  const name = `actors/${OWN_FILE}`;
  const list = (layers.own.find((file) => file.name === name)?.content ?? NEW_LIST) as ActorList;
  const changed = change(list, openActorBook(layers));
  openActorBook(withFile(layers, name, changed));
  await writeOwn(join(own, "actors"), changed);
}

const withFile = ({ shipped, own }: ActorLayers, name: string, content: ActorList): ActorLayers => ({
  shipped,
  own: [...own.filter((file) => file.name !== name), { name, content }],
});

/** Written beside and put in its place at once, so that a reader finds the old list or the new. */
async function writeOwn(folder: string, list: ActorList): Promise<void> {
  const path = join(folder, OWN_FILE);
  const draft = `${path}.new`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, `${JSON.stringify(list, null, 2)}\n`);
    await rename(draft, path);
  } catch (error) {
    throw new Failure("unwritable", `${path}: ${(error as Error).message}`);
  }
}
