import { expect, it } from "vitest";
import { processNames } from "./names.js";

it.each([
  ["the Doha talks resumed", ["doha"]],
  ["The Astana process is dead", ["astana"]],
  ["peace talks in Addis Ababa went on", ["addis ababa"]],
  ["the Geneva peace conference and the Astana format", ["geneva", "astana"]],
  ["the fourth round in Lissen", ["lissen"]],
  ["Monday talks on grain", []],
  ["Israeli talks with Egypt", []],
  ["Russian-Ukrainian negotiations", []],
  ["US-led talks on the border", []],
  ["The talks failed", []],
  ["Peace talks begin", []],
  ["they talked in Doha", []],
])("%s", (quote, keys) => {
  expect(processNames(quote).map(({ key }) => key)).toEqual(keys);
});
