import { describe, expect, test } from "vitest";
import { findTimes } from "./find-times.js";
import { TIME_RECOGNISERS } from "./recognisers.js";
import { resolveTime } from "./resolve-time.js";
import { scan } from "./scan.js";

const PUBLISHED = "2024-09-18";

describe.each(TIME_RECOGNISERS)("$name", (recogniser) => {
  test.each([...recogniser.examples])("reads $finds in: $text", ({ text, finds, from, to, direction = "past", anchor = null }) => {
    const all = scan(text, recogniser.evident ? "evident" : "all");
    expect(all.map((found) => found.recogniser.name)).toContain(recogniser.name);
    const spans = recogniser.evident ? findTimes(text) : all;
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(finds);
    const resolved = resolveTime(finds, { published: PUBLISHED, direction, anchor });
    if (from === null && to === null) expect(resolved).toBeNull();
    else expect(resolved).toMatchObject({ from, to });
  });

  test.each(recogniser.nearMisses)("finds nothing in: %s", (text) => {
    const own = scan(text, "all").filter((found) => found.recogniser === recogniser);
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

test("every recogniser has a name of its own", () => {
  expect(new Set(TIME_RECOGNISERS.map(({ name }) => name)).size).toBe(TIME_RECOGNISERS.length);
});
