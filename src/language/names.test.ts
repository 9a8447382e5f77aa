import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNames } from "./names.js";

const TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH"];

/** Probabilities that favour one tag a word; a second tag may come close behind it. */
const sure = (...tags: readonly string[]) =>
  tags.map((tag) => {
    const [first, second] = tag.split(" ");
    return Float32Array.from(TAGS, (t) => (t === first ? 0.6 : t === second ? 0.3 : 0.01));
  });
const one = (n: number) => Array.from({ length: n }, () => 0);

describe("findNames", () => {
  test.each([
    ["one name", ["O", "B-PER", "I-PER", "O"], [{ kind: "person", first: 1, last: 2 }]],
    ["a name at the end", ["O", "B-LOC"], [{ kind: "place", first: 1, last: 1 }]],
    [
      "names side by side",
      ["B-ORG", "B-LOC", "I-LOC"],
      [
        { kind: "organisation", first: 0, last: 0 },
        { kind: "place", first: 1, last: 2 },
      ],
    ],
    [
      "two of a kind side by side",
      ["B-OTH", "B-OTH"],
      [
        { kind: "group", first: 0, last: 0 },
        { kind: "group", first: 1, last: 1 },
      ],
    ],
    ["none", ["O", "O"], []],
    ["no words", [], []],
  ] as const)("%s", (_, tags, names) => {
    expect(findNames(sure(...tags), TAGS, one(tags.length))).toEqual(names);
  });

  test("a continuation without a beginning becomes the likelier of name and none", () => {
    expect(findNames(sure("O B-PER", "I-PER"), TAGS, one(2))).toEqual([{ kind: "person", first: 0, last: 1 }]);
    expect(findNames(sure("I-PER B-PER", "O"), TAGS, one(2))).toEqual([{ kind: "person", first: 0, last: 0 }]);
  });

  test("a continuation of another kind is settled for one kind", () => {
    expect(findNames(sure("B-PER B-ORG", "I-ORG", "I-ORG"), TAGS, one(3))).toEqual([{ kind: "organisation", first: 0, last: 2 }]);
  });

  test("a name ends with its sentence", () => {
    expect(findNames(sure("B-PER", "I-PER O"), TAGS, [0, 1])).toEqual([{ kind: "person", first: 0, last: 0 }]);
  });

  test("names lie apart, in order, and within one sentence, whatever the probabilities", () => {
    const row = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: TAGS.length, maxLength: TAGS.length });
    const words = fc.array(fc.tuple(row, fc.boolean()), { maxLength: 15 });
    fc.assert(
      fc.property(words, (words) => {
        let number = 0;
        const sentence = words.map(([, begins]) => (begins ? ++number : number));
        let next = 0;
        for (const { first, last } of findNames(
          words.map(([r]) => Float32Array.from(r)),
          TAGS,
          sentence,
        )) {
          expect(first).toBeGreaterThanOrEqual(next);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(sentence[first]).toBe(sentence[last]);
          next = last + 1;
        }
        expect(next).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  test("a name that nothing contradicts is found as it is, wherever its tags are a lawful sequence", () => {
    const lawful = fc.array(fc.tuple(fc.constantFrom("O", "PER", "ORG", "LOC", "OTH"), fc.integer({ min: 1, max: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(lawful, (runs) => {
        const tags = runs.flatMap(([kind, n]) =>
          Array.from({ length: n }, (_, i) => (kind === "O" ? "O" : i === 0 ? `B-${kind}` : `I-${kind}`)),
        );
        const names = findNames(sure(...tags), TAGS, one(tags.length));
        expect(names.length).toBe(runs.filter(([kind]) => kind !== "O").length);
        for (const { first, last } of names)
          expect(
            tags
              .slice(first, last + 1)
              .map((t) => t[0])
              .join(""),
          ).toBe(`B${"I".repeat(last - first)}`);
      }),
    );
  });
});
