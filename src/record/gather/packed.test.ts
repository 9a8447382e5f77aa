import fc from "fast-check";
import { expect, it } from "vitest";
import { packing } from "./packed.js";

const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const list = fc.array(number, { maxLength: 20 }).map((numbers) => Int32Array.from(numbers));
const embedding = fc.option(
  fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 64, maxLength: 64 }).map((numbers) => Int8Array.from(numbers)),
);

const { pack, unpack } = packing(["day", "place"], ["parties", "words"], ["thing", "about"]);
const features = fc.record({ day: number, place: number, parties: list, words: list, thing: embedding, about: embedding });

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
