#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { availableParallelism, userInfo } from "node:os";
import { fileURLToPath } from "node:url";

import { run, type ServeOptions, type Server, type Shared } from "./cli/index.js";
import { intake } from "./intake/index.js";
import { openPool } from "./reading/pool.js";
import type { OpenRecord } from "./record/index.js";
import type { Shipped } from "./server.js";

/** The progress display hides the cursor and stops lines from wrapping. */
const AS_IT_WAS = "\x1b[?25h\x1b[?7h\n";

const at = (path: string) => new URL(path, import.meta.url);
const { name, version } = JSON.parse(readFileSync(at("../package.json"), "utf8")) as { readonly name: string; readonly version: string };
const paths = { model: fileURLToPath(at("../model/weights")), knowledge: fileURLToPath(at("../knowledge")) };

// Whoever writes is told of the error as well, and deals with it there.
process.stdout.on("error", () => undefined);
// Dies of the signal, as a shell expects; leaving by `exit` would take threads apart in the midst of native code.
process.once("SIGINT", () => {
  if (process.stderr.isTTY) process.stderr.write(AS_IT_WAS);
  process.kill(process.pid, "SIGINT");
});

process.exitCode = await run(process.argv.slice(2), {
  engine: { name, version },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  knowledge: paths.knowledge,
  today: () => new Date().toISOString().slice(0, 10),
  now: () => new Date().toISOString(),
  user: userInfo().username,
  openRecord,
  serve,
  answerAssistant,
  samples: fileURLToPath(at("../samples")),
  ended: () => new Promise((resolve) => process.once("SIGTERM", resolve)),
  cores: availableParallelism(),
  intake: (inputs, options) => intake(inputs, { ...options, stdin: process.stdin, clock: () => new Date() }),
  openPool: (jobs, options) => openPool({ worker: at("./reading/worker.js"), paths, jobs, options }),
});

/** Loaded only by the commands that work on a record. */
async function openRecord(path: string, options: { readonly create: boolean } = { create: false }): Promise<OpenRecord> {
  const { openRecord: open } = await import("./record/open.js");
  return open(path, { ...options, model: paths.model });
}

/** Loaded only by the commands that serve. */
async function serve(options: ServeOptions): Promise<Server> {
  return (await import("./server.js")).openServer(options, shipped());
}

async function answerAssistant(shared: Shared): Promise<void> {
  return (await import("./server.js")).answerAssistant(shared, shipped());
}

function shipped(): Shipped {
  return {
    ...paths,
    engine: { name, version },
    assets: fileURLToPath(at("./web/assets")),
    worker: at("./reading/worker.js"),
    jobs: availableParallelism(),
  };
}
