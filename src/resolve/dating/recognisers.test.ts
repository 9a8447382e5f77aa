import { describe, expect, test } from "vitest";
import { parseDay } from "../times/day.js";
import type { Clue, ClueRecogniser } from "./clue.js";
import { KNOWLEDGE } from "./fixtures/lists.js";
import { CLUE_RECOGNISERS } from "./recognisers.js";

function cluesOf(recogniser: ClueRecogniser, text: string): readonly Clue[] {
  return recogniser.find({ text, index: 1, report: `Headline\n${text}` }, KNOWLEDGE);
}

function allows(clues: readonly Clue[], day: string): boolean {
  const number = parseDay(day);
  return clues.every(({ days }) => days.some(({ from, to }) => from <= number && number <= to));
}

describe.each(CLUE_RECOGNISERS)("$name", (recogniser) => {
  test.each([...recogniser.examples])("reads $finds in: $text", ({ text, finds, allows: day, rulesOut }) => {
    const clues = cluesOf(recogniser, text);
    expect(clues.map(({ span }) => text.slice(span.start, span.end))).toContain(finds);
    expect(allows(clues, day)).toBe(true);
    if (rulesOut !== null) expect(allows(clues, rulesOut)).toBe(false);
  });

  test.each(recogniser.nearMisses)("finds nothing in: %s", (text) => {
    expect(cluesOf(recogniser, text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });
});

test("every recogniser has a name of its own", () => {
  expect(new Set(CLUE_RECOGNISERS.map(({ name }) => name)).size).toBe(CLUE_RECOGNISERS.length);
});
