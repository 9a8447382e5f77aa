import { expect, test } from "vitest";
import { makeSections } from "./sections.js";
import type { Window } from "./windows.js";

/** A window of two sentences, three words and one. */
const windowAt = (first: number): Window => ({ pieces: [], shapes: [], starts: [1, 2, 3, 5], sentence: [0, 0, 0, 1], first });
const windows = (count: number) => Array.from({ length: count }, (_, k) => windowAt(4 * k));

test.each([
  [0, []],
  [1, [1]],
  [8, [8]],
  [9, [4, 5]],
  [17, [5, 6, 6]],
])("%i windows make sections of %j", (count, sizes) => {
  expect(makeSections(windows(count)).map((s) => s.windows.length)).toEqual(sizes);
});

test("sentences are numbered through a section and begin anew in the next", () => {
  const [one, two] = makeSections(windows(9));
  expect(one?.sentence.slice(0, 8)).toEqual([0, 0, 0, 1, 2, 2, 2, 3]);
  expect(one?.first).toBe(0);
  expect(two?.first).toBe(16);
  expect(two?.sentence[0]).toBe(0);
});
