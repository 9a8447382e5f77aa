import { describe, expect, test } from "vitest";
import { NO_COUNTS } from "./no-count.js";
import { readQuantity } from "./read-quantity.js";

const read = (marked: string) => readQuantity(marked.replace(/[[\]]/gu, ""), { start: marked.indexOf("["), end: marked.indexOf("]") - 1 });

describe.each(NO_COUNTS)("$reason", ({ examples, nearMisses }) => {
  test.each(examples)("is no count: %s", (marked) => expect(read(marked)).toBeNull());
  test.each(nearMisses)("leaves the count of: %s", (marked) => expect(read(marked)).not.toBeNull());
});
