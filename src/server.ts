import { basename } from "node:path";
import type { ServeOptions, Shared } from "./cli/index.js";
import { type Server, type Site, serve, serveMcp } from "./http/index.js";
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
export async function openServer({ host, port, allowPrivate, ...shared }: ServeOptions, shipped: Shipped): Promise<Server> {
  return serve(siteOf(shared, shipped, allowPrivate), { host, port });
}

/** Answers an assistant over standard input and output until it ends the conversation. */
export async function answerAssistant(shared: Shared, shipped: Shipped): Promise<void> {
  return serveMcp(siteOf(shared, shipped, false));
}

function siteOf(
  { record, file, user }: Shared,
  { engine, knowledge, model, worker, jobs, assets: folder }: Shipped,
  allowPrivate: boolean,
): Site {
  const assets = readAssets(folder);
  const readActors = async () => {
    const book = await openActors({ shipped: knowledge, own: null });
    return { book, lookup: actorLookup(book.actors) };
  };
  let actors: ReturnType<typeof readActors> | null = null;
  return {
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
  };
}
