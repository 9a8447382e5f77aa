import { EMBEDDING_LENGTH } from "../../text/index.js";
import type { HappeningFeatures } from "./features.js";

/** Layout, in numbers of 32 bits: the values, how long each list is, whether each embedding is there, the lists; then the embeddings, in bytes. */
const VALUES = ["type", "mode", "status", "from", "to", "sure", "published", "report", "head", "country"] as const;
const LISTS = ["byParties", "byRoots", "toParties", "toRoots", "places", "object", "words"] as const;
const HEAD = VALUES.length + LISTS.length + 2;

export function pack(features: HappeningFeatures): Uint8Array {
  const { thing, about } = features;
  const numbers = Int32Array.from([
    ...VALUES.map((name) => features[name]),
    ...LISTS.map((name) => features[name].length),
    Number(thing !== null),
    Number(about !== null),
    ...LISTS.flatMap((name) => Array.from(features[name])),
  ]);
  const bytes = new Uint8Array(numbers.byteLength + (thing?.length ?? 0) + (about?.length ?? 0));
  bytes.set(new Uint8Array(numbers.buffer));
  if (thing) bytes.set(new Uint8Array(thing.buffer, thing.byteOffset, thing.length), numbers.byteLength);
  if (about) bytes.set(new Uint8Array(about.buffer, about.byteOffset, about.length), bytes.length - about.length);
  return bytes;
}

export function unpack(bytes: Uint8Array): HappeningFeatures {
  // A copy, since numbers of 32 bits must stand at multiples of four.
  const { buffer } = new Uint8Array(bytes);
  const head = new Int32Array(buffer, 0, HEAD);
  const value = (i: number) => head[i] ?? 0;
  let at = 4 * HEAD;
  const list = (i: number) => {
    const found = new Int32Array(buffer, at, value(VALUES.length + i));
    at += found.byteLength;
    return found;
  };
  const embedding = (i: number) => {
    if (value(VALUES.length + LISTS.length + i) === 0) return null;
    const found = new Int8Array(buffer, at, EMBEDDING_LENGTH);
    at += EMBEDDING_LENGTH;
    return found;
  };
  return {
    type: value(0),
    mode: value(1),
    status: value(2),
    from: value(3),
    to: value(4),
    sure: value(5),
    published: value(6),
    report: value(7),
    head: value(8),
    country: value(9),
    byParties: list(0),
    byRoots: list(1),
    toParties: list(2),
    toRoots: list(3),
    places: list(4),
    object: list(5),
    words: list(6),
    thing: embedding(0),
    about: embedding(1),
  };
}
