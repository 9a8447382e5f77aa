#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { run } from "./cli/index.js";
import { intake } from "./intake/index.js";
import { openPool } from "./reading/pool.js";

const at = (path: string) => new URL(path, import.meta.url);
const { name, version } = JSON.parse(readFileSync(at("../package.json"), "utf8")) as { readonly name: string; readonly version: string };
const paths = { model: fileURLToPath(at("../model/weights")), knowledge: fileURLToPath(at("../knowledge")) };

/** 128 and the number of the signal, as a shell says it. */
const INTERRUPTED = 130;

// The reader of our output has had enough (`| head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.on("SIGINT", () => {
  if (process.stderr.isTTY) process.stderr.write("\x1b[?25h\n");
  process.exit(INTERRUPTED);
});

process.exitCode = await run(process.argv.slice(2), {
  engine: { name, version },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  cores: availableParallelism(),
  intake: (inputs, options) => intake(inputs, { ...options, stdin: process.stdin }),
  openPool: (jobs) => openPool({ worker: at("./reading/worker.js"), paths, jobs }),
});
