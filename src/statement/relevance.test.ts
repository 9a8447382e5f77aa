import { expect, it } from "vitest";
import type { Frame, Sentence } from "../text/index.js";
import { relevantFrames } from "./relevance.js";

const frame = (score: number) => ({ score }) as Frame;
const sentences = (count: number) => Array.from({ length: count }, () => ({}) as Sentence);

it.each([
  ["a report that speaks of little else keeps all", [0.6, 0.5, 0.9], 4, [0.6, 0.5, 0.9]],
  ["one sentence that makes one unsure statement keeps it", [0.5], 1, [0.5]],
  ["a report of ten sentences loses the two that only seem to", [0.82, 0.95], 10, []],
  ["but keeps what is certain", [0.82, 0.99], 10, [0.99]],
  ["an empty report has none", [], 0, []],
])("%s", (_, scores, count, kept) => {
  expect(relevantFrames({ frames: scores.map(frame), sentences: sentences(count) }).map((f) => f.score)).toEqual(kept);
});
