import { expect, test } from "vitest";
import { FURNITURE, withoutFurniture } from "./furniture.js";

test.each(
  FURNITURE.flatMap(({ why, line, yes }) => yes.map((text) => [text, why, line] as const)),
)("drops %j, which %s", (text, _, line) => {
  expect(text).toMatch(line);
  expect(withoutFurniture([text])).toEqual([]);
});

test.each(FURNITURE.flatMap(({ no }) => no))("keeps %j", (text) => {
  expect(withoutFurniture([text])).toEqual([text]);
});

test("keeps a caption without its label", () => {
  expect(withoutFurniture(["Image caption, Two of the gates are open"])).toEqual(["Two of the gates are open"]);
});
