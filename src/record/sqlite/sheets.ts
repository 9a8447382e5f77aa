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

/** The statements of a reading as the file holds them: a line of JSON each, and where the vectors of each begin. */
export interface Sheet {
  readonly lines: readonly string[];
  readonly vectors: Uint8Array;
  readonly starts: readonly number[];
}

/** A statement as it was read, and what it is found by. */
export interface Read {
  readonly statement: Statement;
  readonly index: StatementIndex;
  readonly vectors: StatementVectors;
}

export function packSheet(statements: readonly NewStatement[]): { readonly statements: Uint8Array; readonly vectors: Uint8Array } {
  const lines = statements.map(({ statement, index }) => JSON.stringify([statement, index]));
  return { statements: deflate(lines.join("\n")), vectors: packVectors(statements.map(({ vectors }) => vectors)) };
}

export function unpackSheet({ statements, vectors }: { readonly statements: Uint8Array; readonly vectors: Uint8Array }): Sheet {
  const text = inflate(statements).toString("utf8");
  return { lines: text === "" ? [] : text.split("\n"), vectors, starts: startsOf(vectors) };
}

/** The statement at a place on a sheet, counted from 0; null where the sheet has no such place. */
export function readSheet({ lines, vectors, starts }: Sheet, place: number): Read | null {
  const [line, start] = [lines[place], starts[place]];
  if (line === undefined || start === undefined) return null;
  const [statement, index]: readonly [Statement, StatementIndex] = JSON.parse(line);
  return { statement, index, vectors: vectorsAt(vectors, start) };
}

/** For each statement a byte (1: it has an embedding, 2: one of what it is about) and those embeddings. */
function packVectors(vectors: readonly StatementVectors[]): Uint8Array {
  const parts = vectors.flatMap(({ thing, about }) => {
    for (const embedding of [thing, about ?? thing]) invariant(LENGTHS.includes(embedding.length), "an embedding of another length");
    return [Int8Array.of((thing.length > 0 ? 1 : 0) + (about ? 2 : 0)), thing, ...(about ? [about] : [])];
  });
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

function startsOf(packed: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < packed.length; at += 1 + EMBEDDING_LENGTH * ((has(packed, at, 1) ? 1 : 0) + (has(packed, at, 2) ? 1 : 0)))
    starts.push(at);
  return starts;
}

function vectorsAt(packed: Uint8Array, start: number): StatementVectors {
  const embedding = (n: number): Embedding =>
    new Int8Array(packed.subarray(start + 1 + n * EMBEDDING_LENGTH, start + 1 + (n + 1) * EMBEDDING_LENGTH));
  const thing = has(packed, start, 1);
  return { thing: thing ? embedding(0) : new Int8Array(), about: has(packed, start, 2) ? embedding(thing ? 1 : 0) : null };
}

function has(packed: Uint8Array, start: number, bit: number): boolean {
  return ((packed[start] ?? 0) & bit) !== 0;
}
