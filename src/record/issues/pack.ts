import { EMBEDDING_LENGTH } from "../../text/index.js";
import type { IssueFeatures } from "./features.js";

/** Layout: six lengths, weights in hundredths, the hashes (32 bits, little-endian), the embedding. */
const HEAD = 6;
const LISTS = ["terms", "names", "parties", "places", "context"] as const;

export function pack(features: IssueFeatures): Uint8Array {
  const { weights, about } = features;
  const lengths = LISTS.map((list) => features[list].length);
  const bytes = new Uint8Array(HEAD + weights.length + 4 * lengths.reduce((sum, n) => sum + n, 0) + (about?.length ?? 0));
  bytes.set([...lengths, about?.length ?? 0, ...weights.map((weight) => Math.round(weight * 100))]);
  const view = new DataView(bytes.buffer);
  let at = HEAD + weights.length;
  for (const list of LISTS) {
    for (const hash of features[list]) {
      view.setUint32(at, hash, true);
      at += 4;
    }
  }
  if (about) bytes.set(new Uint8Array(about.buffer, about.byteOffset, about.length), at);
  return bytes;
}

export function unpack(bytes: Uint8Array): IssueFeatures {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes[0] ?? 0;
  let at = HEAD + count;
  const hashes = (length: number) => {
    const list: number[] = [];
    for (let i = 0; i < length; i++, at += 4) list.push(view.getUint32(at, true));
    return list;
  };
  const terms = hashes(count);
  const names = hashes(bytes[1] ?? 0);
  const parties = hashes(bytes[2] ?? 0);
  const places = hashes(bytes[3] ?? 0);
  const context = hashes(bytes[4] ?? 0);
  const weights = Array.from(bytes.subarray(HEAD, HEAD + count), (weight) => weight / 100);
  const about = bytes[5] === EMBEDDING_LENGTH ? Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + at, EMBEDDING_LENGTH)) : null;
  return { terms, weights, names, parties, places, context, about };
}
