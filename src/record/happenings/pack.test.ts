import fc from "fast-check";
import { expect, it } from "vitest";
import type { HappeningFeatures } from "./features.js";
import { pack, unpack } from "./pack.js";

const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const list = fc.array(number, { maxLength: 20 }).map((numbers) => Int32Array.from(numbers));
const embedding = fc.option(
  fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 64, maxLength: 64 }).map((numbers) => Int8Array.from(numbers)),
);

const features: fc.Arbitrary<HappeningFeatures> = fc.record({
  type: number,
  mode: number,
  status: number,
  from: number,
  to: number,
  sure: number,
  published: number,
  report: number,
  head: number,
  country: number,
  byParties: list,
  byRoots: list,
  toParties: list,
  toRoots: list,
  places: list,
  object: list,
  words: list,
  thing: embedding,
  about: embedding,
});

it("gives back what it packed, wherever the bytes stand", () => {
  fc.assert(
    fc.property(features, fc.integer({ min: 0, max: 7 }), (original, offset) => {
      const packed = pack(original);
      const moved = new Uint8Array(packed.length + offset);
      moved.set(packed, offset);
      expect(unpack(moved.subarray(offset))).toEqual(original);
    }),
  );
});
