import { describe, expect, test } from "vitest";
import { findQuantities, readQuantity } from "./read-quantity.js";
import { QUANTITY_RECOGNISERS } from "./recognisers.js";

describe.each(QUANTITY_RECOGNISERS)("$name", (recogniser) => {
  test.each([...recogniser.examples])("reads $finds in: $text", ({ text, head, finds, min, max, bound }) => {
    const start = text.search(new RegExp(`\\b${head.replace(".", "\\.")}\\b`, "u"));
    const quantity = readQuantity(text, { start, end: start + head.length });
    expect(quantity).toMatchObject({ value: { min, max }, bound });
    expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe(finds);
    if (recogniser.evident) expect(findQuantities(text)).toContainEqual(quantity);
  });

  test.each(recogniser.nearMisses)("finds nothing in: %s", (text) => {
    const words = [...text.matchAll(recogniser.pattern)].filter((match) => {
      const end = match.index + match[0].length;
      return recogniser.accepts?.(match.groups ?? {}, text.slice(0, match.index), text.slice(end)) ?? true;
    });
    expect(words.map(([word]) => word)).toEqual([]);
  });
});

test("every recogniser has a name of its own", () => {
  expect(new Set(QUANTITY_RECOGNISERS.map(({ name }) => name)).size).toBe(QUANTITY_RECOGNISERS.length);
});
