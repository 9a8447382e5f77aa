import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits until the stream takes more: a slow reader of our output slows us down, and nothing piles up. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
