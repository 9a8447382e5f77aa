import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities, readQuantity } from "./read-quantity.js";

/** A sentence with the head word in brackets, and what is read. */
const BOUNDS: readonly (readonly [string, number | null, number | null, string])[] = [
  ["More than [41,220] people were killed.", 41220, null, "more-than"],
  ["Over [160] buildings burned.", 160, null, "more-than"],
  ["The more than [70,000] citizens there left.", 70000, null, "more-than"],
  ["It gave over $[774] million.", 774e6, null, "more-than"],
  ["At least [eight] died.", 8, null, "at-least"],
  ["The dead were put at [eight] at least.", 8, null, "at-least"],
  ["Some [60,000] or more fled.", 60000, 60000, "about"],
  ["No fewer than [30] fell.", 30, null, "at-least"],
  ["As many as [12] rockets landed.", null, 12, "up-to"],
  ["It put them at no more than [17,000].", null, 17000, "up-to"],
  ["Fewer than [100] remain.", null, 100, "up-to"],
  ["Nearly [900] prisoners return.", 900, 900, "about"],
  ["An estimated [14,000] fighters took part.", 14000, 14000, "about"],
  ["Close to [100,000] tons arrived.", 1e5, 1e5, "about"],
  ["Its strength is thought to number [8,000].", 8000, 8000, "about"],
  ["Half a [million] people are cut off.", 5e5, 5e5, "exact"],
  ["They took control over [12] villages.", 12, 12, "exact"],
  ["There were talks about [three] hostages.", 3, 3, "exact"],
  ["This brought the toll up to [11].", 11, 11, "exact"],
  ["They are fewer than the [2,500] promised.", 2500, 2500, "exact"],
  ["[No] soldiers were hurt.", 0, 0, "exact"],
];

describe("readQuantity", () => {
  test.each(BOUNDS)("reads %s", (marked, min, max, bound) => {
    const start = marked.indexOf("[");
    const text = marked.replace(/[[\]]/gu, "");
    const head = { start, end: marked.indexOf("]") - 1 };
    expect(readQuantity(text, head)).toMatchObject({ value: { min, max }, bound });
  });

  test.each(["The [town] fell.", "The [army] left."])("reads no number: %s", (marked) => {
    const start = marked.indexOf("[");
    expect(readQuantity(marked.replace(/[[\]]/gu, ""), { start, end: marked.indexOf("]") - 1 })).toBeNull();
  });

  test("reads every whole number written with commas", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (number) => {
        const figures = number.toLocaleString("en-US");
        const text = `The toll is ${figures} now.`;
        const start = text.indexOf(figures);
        expect(readQuantity(text, { start, end: start + figures.length })).toEqual({
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
