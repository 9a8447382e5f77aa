import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ActorFile, ActorLayers } from "../resolve/index.js";
import { Failure } from "../text/index.js";

/** The lists of actors in the folder that ships and, where there is one, in the analyst's own. Fails with `bad-actors` or `not-found`. */
export async function readActorLayers(shipped: string, own: string | null): Promise<ActorLayers> {
  const [theirs, ours] = await Promise.all([readActorFiles(shipped), own === null ? [] : readActorFiles(own)]);
  return { shipped: theirs, own: ours };
}

/** The files of `FOLDER/actors/`, in the order of their names; none where there is no such folder in `folder`. */
export async function readActorFiles(folder: string): Promise<readonly ActorFile[]> {
  const names = await readdir(folder).catch(() => {
    throw new Failure("not-found", `${folder}: there is no such folder of knowledge`);
  });
  if (!names.includes("actors")) return [];
  const files = (await readdir(join(folder, "actors"))).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(files.map((name) => readActorFile(join(folder, "actors", name))));
}

async function readActorFile(path: string): Promise<ActorFile> {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new Failure("unreadable", `${path}: ${error.message}`);
  });
  try {
    return { name: `actors/${basename(path)}`, content: JSON.parse(text) };
  } catch (error) {
    throw new Failure("bad-actors", `${path}: it is not JSON: ${(error as Error).message}`);
  }
}
