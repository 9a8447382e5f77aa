import type { IntakeOptions } from "../intake/index.js";
import type { ActorBook, Pool } from "../reading/index.js";
import type { ActorLookup, OpenRecord } from "../record/index.js";
import type { Engine, Renderer } from "../views/index.js";

/** What the server serves, and what it needs of the world. */
export interface Site {
  readonly record: OpenRecord;
  /** The record's file, as people call it. */
  readonly name: string;
  readonly engine: Engine;
  /** Who uses the app on this machine; decisions and visits carry the name. */
  readonly user: string;
  /** The time by the clock, ISO 8601, UTC. */
  readonly now: () => string;
  /** The lists of actors; read once, when first asked for. */
  readonly actors: () => Promise<{ readonly book: ActorBook; readonly lookup: ActorLookup }>;
  /** Opens readers; they take some 500 MB, so they are closed when there is nothing to read. */
  readonly openPool: () => Pool;
  /** How what comes in is taken in: how much, and from where. */
  readonly intake: Omit<IntakeOptions, "published" | "stdin">;
  readonly renderer: Renderer;
  /** The folder of the files that pages load. */
  readonly assets: string;
  /** What else than the record a page depends on: version of the program, names of the assets. */
  readonly build: string;
}
