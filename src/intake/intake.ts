import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Failure } from "../text/index.js";
import { reportFiles } from "./folder.js";
import { type IntakeOptions, type Settings, settle } from "./settings.js";
import { type Format, formatOfName } from "./sniff.js";
import { type Intake, readSource } from "./source.js";

/**
 * Reads reports from files, folders, `http(s)` addresses and `-` (standard input), in the order given; a folder's files in the order of
 * their names. A thing that cannot be read comes out as a failure in its place, and the rest goes on. Nothing is held longer than it takes
 * to hand it on. Throws a `bad-option` failure at once where an option is wrong.
 */
export async function* intake(inputs: readonly string[], options: IntakeOptions): AsyncGenerator<Intake> {
  const settings = settle(options);
  for (const input of inputs) {
    if (input === "-") yield* guarded("standard input", readStdin(settings));
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) yield* guarded(input, readAddress(input, settings));
    else yield* guarded(input, readPath(input, settings));
  }
}

/** Reads the reports in bytes that came with a name, as a file that was handed in; its ending tells the format, or else its content. */
export async function* intakeBytes(
  { name, bytes }: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
  options: IntakeOptions,
): AsyncGenerator<Intake> {
  const settings = settle(options);
  yield* guarded(name, readSource({ name, bytes, format: formatOfName(name), url: null, charset: null, fetched: null }, settings));
}

function readStdin(settings: Settings): AsyncIterable<Intake> {
  return readSource({ name: "standard input", bytes: settings.stdin, format: null, url: null, charset: null, fetched: null }, settings);
}

async function* readAddress(address: string, settings: Settings): AsyncGenerator<Intake> {
  const { fetchPage } = await import("./url/fetch-page.js"); // a quarter of a second that only those who fetch wait for
  const { bytes, url, charset, contentType } = await fetchPage(address, settings.fetch, settings.limits.bytes);
  const fetched = settings.clock().toISOString().slice(0, 10);
  yield* readSource({ name: address, bytes: once(bytes), format: FORMATS.get(contentType ?? "") ?? null, url, charset, fetched }, settings);
}

/** Servers say plain text of anything; what it is shows in the content. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["application/json", "json"],
  ["application/x-ndjson", "jsonl"],
  ["application/jsonl", "jsonl"],
]);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readPath(path: string, settings: Settings): AsyncGenerator<Intake> {
  if (!(await stat(path)).isDirectory()) {
    yield* readFile(path, settings);
    return;
  }
  let files = 0;
  for await (const found of reportFiles(path)) {
    files += 1;
    if (found.kind === "file") yield* guarded(found.path, readFile(found.path, settings));
    else yield { kind: "failure", failure: asFailure(found.problem, found.path), input: found.path };
  }
  if (files === 0) throw new Failure("empty", `${path} holds no file that is read: .txt, .html, .json or .jsonl`);
}

function readFile(path: string, settings: Settings): AsyncIterable<Intake> {
  return readSource(
    { name: path, bytes: createReadStream(path), format: formatOfName(path), url: null, charset: null, fetched: null },
    settings,
  );
}

/** The items, and where they break off, the failure in their place. */
async function* guarded(input: string, items: AsyncIterable<Intake>): AsyncGenerator<Intake> {
  try {
    yield* items;
  } catch (problem) {
    yield { kind: "failure", failure: asFailure(problem, input), input };
  }
}

/** Errors of the file system are the user's to see; any other error is ours, and is thrown on. */
function asFailure(problem: unknown, path: string): Failure {
  if (problem instanceof Failure) return problem;
  const code = (problem as { readonly code?: unknown } | null)?.code;
  if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) throw problem;
  if (code === "ENOENT" || code === "ENOTDIR") {
    const hint = /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(path) ? "; to fetch a page, give its full address (https://…)" : "";
    return new Failure("not-found", `${path} does not exist${hint}`);
  }
  return new Failure("unreadable", `${path} cannot be read: ${code === "EACCES" || code === "EPERM" ? "permission denied" : code}`);
}
