import type { Writable } from "node:stream";
import { Failure } from "../text/index.js";

/** Whoever reads our output has had enough (`| head`). */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/**
 * Writes, and waits until it is written: a slow reader of our output slows us down, and nothing piles up. Fails with `OutputClosed`, or
 * with an `unwritable` failure.
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === "") return;
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => stream.write(text, done));
  if (error?.code === "EPIPE" || error?.code === "ERR_STREAM_DESTROYED") throw new OutputClosed();
  if (error) throw new Failure("unwritable", `the output cannot be written: ${error.message}`);
}
