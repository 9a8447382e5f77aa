import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOUND_RULES } from "./bounds.js";
import { findQuantities, type Quantity, readQuantity } from "./read-quantity.js";

/** The count read of a sentence whose head word stands in brackets. */
function read(marked: string): Quantity | null {
  const head = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  return readQuantity(marked.replace(/[[\]]/gu, ""), head);
}

describe.each(BOUND_RULES)("$bound $side", ({ bound, examples, nearMisses }) => {
  test.each(examples)("bounds the number of: %s", (marked) => {
    const { value, bound: got } = read(marked) ?? {};
    expect(got).toBe(bound);
    expect(value?.min === null).toBe(bound === "up-to");
    expect(value?.max === null).toBe(bound === "at-least" || bound === "more-than");
  });

  test.each(nearMisses)("leaves the number of: %s", (marked) => {
    expect(read(marked)).not.toBeNull();
    expect(read(marked)?.bound).not.toBe(bound);
  });
});

describe("readQuantity", () => {
  test.each([
    ["More than half a [million] fled.", 5e5, null],
    ["At least [dozens] died.", 24, null],
    ["As many as [tens] of thousands left.", null, 99999],
    ["[No] soldiers were hurt.", 0, 0],
  ])("reads %s", (marked, min, max) => {
    expect(read(marked)?.value).toEqual({ min, max });
  });

  test.each(["The [town] fell.", "The [army] left."])("reads no number: %s", (marked) => {
    expect(read(marked)).toBeNull();
  });

  test("reads every whole number written with commas", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (number) => {
        const figures = number.toLocaleString("en-US");
        const text = `The toll is ${figures} now.`;
        const start = text.indexOf(figures);
        expect(readQuantity(text, { start, end: start + figures.length })).toMatchObject({
          value: { min: number, max: number },
          bound: "exact",
          span: { start, end: start + figures.length },
        });
      }),
    );
  });
});

describe("findQuantities", () => {
  test("finds all counts of a sentence and no dates' or things' numbers", () => {
    const text =
      "At least 12 died and two dozen were hurt as an F-16 hit a 34-year-old man's house in the M23's 1.5 million strong region.";
    expect(findQuantities(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(["12", "two dozen", "1.5 million"]);
  });

  test("gives spans in order that do not overlap and no minimum over its maximum", () => {
    const word = fc.constantFrom(
      "12",
      "to",
      "15",
      "two",
      "dozen",
      "and",
      "a",
      "half",
      "million",
      "between",
      "-",
      "hundreds",
      "of",
      "thousands",
      "no",
      "1,500",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const { span, value } of findQuantities(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(value.min === null || value.max === null || value.min <= value.max).toBe(true);
          end = span.end;
        }
      }),
    );
  });
});
