import fc from "fast-check";
import { expect, it } from "vitest";
import { NAMES, NUMBERS, type OriginFeatures, PASSAGES, RUNS } from "./features.js";
import { pack, unpack } from "./pack.js";
import { sketchOf } from "./sketch.js";

const hash = fc.integer({ min: 0, max: 0xffffffff });
const sketch = (most: number) => fc.array(hash, { maxLength: 2 * most }).map((hashes) => sketchOf(hashes, most));
const features: fc.Arbitrary<OriginFeatures> = fc.record({
  runs: sketch(RUNS),
  passages: sketch(PASSAGES),
  numbers: sketch(NUMBERS),
  names: sketch(NAMES),
  length: fc.integer({ min: 0, max: 200_000 }),
  agencies: fc.integer({ min: 0, max: 0x7fffffff }),
  day: fc.integer({ min: -999_999, max: 60_000 }),
  outlet: hash,
});

it("what is recognised of a report comes back as it was packed, wherever the bytes lie", () => {
  fc.assert(
    fc.property(features, fc.integer({ min: 0, max: 7 }), (told, offset) => {
      const packed = pack(told);
      const within = new Uint8Array(packed.length + 8);
      within.set(packed, offset);
      expect(unpack(within.subarray(offset, offset + packed.length))).toEqual(told);
    }),
  );
});
