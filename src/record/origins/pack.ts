import type { OriginFeatures } from "./features.js";

/** Layout, in numbers of 32 bits: the values, how long each list is, the lists. */
const VALUES = ["length", "agencies", "day", "outlet"] as const;
const LISTS = ["runs", "passages", "numbers", "names"] as const;
const HEAD = VALUES.length + LISTS.length;

export function pack(features: OriginFeatures): Uint8Array {
  const numbers = [
    ...VALUES.map((name) => features[name]),
    ...LISTS.map((name) => features[name].length),
    ...LISTS.flatMap((name) => Array.from(features[name])),
  ];
  return new Uint8Array(Int32Array.from(numbers, (number) => number | 0).buffer);
}

export function unpack(bytes: Uint8Array): OriginFeatures {
  // A copy, since numbers of 32 bits must stand at multiples of four.
  const { buffer } = new Uint8Array(bytes);
  const head = new Int32Array(buffer, 0, HEAD);
  let at = 4 * HEAD;
  const list = (i: number) => {
    const found = new Uint32Array(buffer, at, head[VALUES.length + i] ?? 0);
    at += found.byteLength;
    return found;
  };
  const [length = 0, agencies = 0, day = 0, outlet = 0] = head;
  return { length, agencies, day, outlet: outlet >>> 0, runs: list(0), passages: list(1), numbers: list(2), names: list(3) };
}
