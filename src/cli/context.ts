import type { Intake, IntakeOptions } from "../intake/index.js";
import type { Pool, ReaderOptions } from "../reading/index.js";
import type { OpenRecord } from "../record/index.js";
import type { Engine } from "../views/index.js";
import type { ServeOptions, Server, Shared } from "./served.js";

/** What the command line needs of the world. */
export interface Context {
  readonly engine: Engine;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the lists that ship. */
  readonly knowledge: string;
  /** The day by the clock, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The time by the clock, ISO 8601, UTC. */
  readonly now: () => string;
  /** Who uses it, as the system calls them. */
  readonly user: string;
  /** Opens a record; fails with `record-missing` where there is none and none is to be created. */
  readonly openRecord: (path: string, options?: { readonly create: boolean }) => Promise<OpenRecord>;
  /** Serves a record on this machine, as pages and as an API. */
  readonly serve: (options: ServeOptions) => Promise<Server>;
  /** Answers an assistant over standard input and output until it ends the conversation. */
  readonly answerAssistant: (shared: Shared) => Promise<void>;
  /** The folder of the sample reports that ship. */
  readonly samples: string;
  /** Resolves when the user wants the program to end. */
  readonly ended: () => Promise<void>;
  /** Cores that may be used. */
  readonly cores: number;
  readonly intake: (inputs: readonly string[], options: Pick<IntakeOptions, "published" | "fetch">) => AsyncIterable<Intake>;
  readonly openPool: (jobs: number, options: ReaderOptions) => Pool;
}
