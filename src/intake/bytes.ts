import { Failure } from "../text/index.js";
import { sayBytes } from "./limits.js";

/** Everything a stream holds; more than `limit` bytes is a `too-large` failure. */
export async function gather(chunks: AsyncIterable<Uint8Array>, limit: number, what: string): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new Failure("too-large", `${what} holds more than ${sayBytes(limit)}; split it, or raise the limit`);
    held.push(chunk);
  }
  return Buffer.concat(held);
}

/** The head of a stream, the whole stream again, and how to let go of it. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Looks at a stream's head: everything up to its first line break, `least` bytes where it has as many, about `limit` at most. */
export async function peek(chunks: AsyncIterable<Uint8Array>, least: number, limit: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let lineEnded = false;
  while (size < least || (!lineEnded && size < limit)) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
    lineEnded ||= next.value.includes(0x0a);
  }
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { head: Buffer.concat(held), whole: resume(held, iterator), close };
}

async function* resume(held: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
