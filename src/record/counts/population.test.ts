import { describe, expect, it } from "vitest";
import { populationOf } from "./population.js";

describe("who is counted", () => {
  it.each([
    ["people", [], []],
    ["12 people, among them women and children", ["children", "women"], []],
    ["soldiers", ["soldiers"], []],
    ["Israeli hostages", ["hostages"], ["isra"]],
    ["the dead", [], []],
    ["civilians", ["civilians"], []],
    ["childhood friends", [], ["childhood", "friend"]],
  ])("%s", (words, sorts, rest) => {
    const found = populationOf(words);
    expect([found.sorts, found.words]).toEqual([sorts, rest]);
  });
});
