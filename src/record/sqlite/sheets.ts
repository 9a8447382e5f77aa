import { deflateSync, inflateSync } from "node:zlib";
import type { Statement, StatementVectors } from "../../statement/index.js";
import { EMBEDDING_LENGTH, type Embedding, invariant } from "../../text/index.js";
import type { StatementIndex } from "../statement-index.js";
import type { NewStatement } from "../store.js";

/** As quick as the quickest level, with little memory to set up. Deflated bytes carry a checksum, so that damage is noticed. */
const QUICK = { level: 3, memLevel: 6, windowBits: 14 };
/** An empty one: nobody has worked it out. */
const LENGTHS = [0, EMBEDDING_LENGTH];

export function deflate(bytes: Uint8Array | string): Uint8Array {
  return deflateSync(bytes, QUICK);
}

export function inflate(bytes: Uint8Array): Buffer {
  return inflateSync(bytes);
}

/** The statements of a reading as the file holds them. */
export interface Sheet {
  readonly lines: readonly string[];
  readonly vectors: readonly StatementVectors[];
}

export function packSheet(statements: readonly NewStatement[]): { readonly statements: Uint8Array; readonly vectors: Uint8Array } {
  const lines = statements.map(({ statement, index }) => JSON.stringify([statement, index]));
  return { statements: deflate(lines.join("\n")), vectors: packVectors(statements.map(({ vectors }) => vectors)) };
}

export function unpackSheet(packed: { readonly statements: Uint8Array; readonly vectors: Uint8Array }): Sheet {
  const text = inflate(packed.statements).toString("utf8");
  return { lines: text === "" ? [] : text.split("\n"), vectors: unpackVectors(packed.vectors) };
}

/** A statement as it was read, and what it is found by. */
export function readLine(line: string): readonly [Statement, StatementIndex] {
  return JSON.parse(line);
}

/** For each statement a byte (1: it has an embedding, 2: one of what it is about) and those embeddings. */
function packVectors(vectors: readonly StatementVectors[]): Uint8Array {
  const parts = vectors.flatMap(({ thing, about }) => {
    for (const embedding of [thing, about ?? thing]) invariant(LENGTHS.includes(embedding.length), "an embedding of another length");
    return [Int8Array.of((thing.length > 0 ? 1 : 0) + (about ? 2 : 0)), thing, ...(about ? [about] : [])];
  });
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

function unpackVectors(bytes: Uint8Array): readonly StatementVectors[] {
  const vectors: StatementVectors[] = [];
  let at = 0;
  const next = (): Embedding => {
    at += EMBEDDING_LENGTH;
    return new Int8Array(bytes.subarray(at - EMBEDDING_LENGTH, at));
  };
  while (at < bytes.length) {
    const has = bytes[at++] ?? 0;
    vectors.push({ thing: has & 1 ? next() : new Int8Array(), about: has & 2 ? next() : null });
  }
  return vectors;
}
