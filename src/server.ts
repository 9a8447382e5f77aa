import { basename } from "node:path";
import type { ServeOptions } from "./cli/index.js";
import { type Server, serve } from "./http/index.js";
import { openActors, openPool } from "./reading/index.js";
import { actorLookup, type Engine } from "./record/index.js";
import { readAssets, renderer } from "./web/index.js";

export interface Shipped {
  readonly engine: Engine;
  /** Folder of the lists. */
  readonly knowledge: string;
  /** Folder of the model's weights. */
  readonly model: string;
  /** The module that a reading thread runs. */
  readonly worker: URL;
  /** Threads to read on. */
  readonly jobs: number;
  /** Folder of what the browser loads. */
  readonly assets: string;
}

/** Composes the server: record, lists, pages, and what the browser loads. */
export async function openServer(
  { record, file, user, host, port, allowPrivate }: ServeOptions,
  { engine, knowledge, model, worker, jobs, assets: folder }: Shipped,
): Promise<Server> {
  const assets = readAssets(folder);
  let actors: Promise<Awaited<ReturnType<typeof readActors>>> | null = null;
  const readActors = async () => {
    const book = await openActors({ shipped: knowledge, own: null });
    return { book, lookup: actorLookup(book.actors) };
  };
  return serve(
    {
      record,
      name: basename(file),
      engine,
      user,
      now: () => new Date().toISOString(),
      actors: () => {
        actors ??= readActors();
        return actors;
      },
      openPool: () => openPool({ worker, paths: { model, knowledge }, jobs }),
      intake: { clock: () => new Date(), fetch: { allowPrivate } },
      renderer: renderer(assets),
      assets: folder,
      build: JSON.stringify([engine.version, assets]),
    },
    { host, port },
  );
}
