import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readQuantity } from "./read-quantity.js";
import { makeUnitReader } from "./units.js";

const readUnit = makeUnitReader(JSON.parse(readFileSync(new URL("../../../knowledge/units.json", import.meta.url), "utf8")));

/** The unit of the number in brackets. */
function read(marked: string) {
  const text = marked.replace(/[[\]]/gu, "");
  const quantity = readQuantity(text, { start: marked.indexOf("["), end: marked.indexOf("]") - 1 });
  return quantity && readUnit(text, quantity);
}

test.each([
  ["It pledged $[500] million.", "USD"],
  ["It pledged US$[4.07] billion.", "USD"],
  ["It pledged [40] million dollars a year.", "USD"],
  ["It pledged C$[40] million.", "CAD"],
  ["It pledged [70] million Canadian dollars.", "CAD"],
  ["It wants N[50] million.", "NGN"],
  ["The loan of €[100m] was paid.", "EUR"],
  ["The loan of [3] billion euros was paid.", "EUR"],
  ["It costs [10] €, it said.", "EUR"],
  ["A ransom of USD [5,000] was paid.", "USD"],
  ["It costs [two] hryvnias.", "UAH"],
  ["It costs [5,000] Syrian pounds.", "SYP"],
  ["It costs [400] million francs.", null],
  ["It costs Rs [400].", null],
])("tells the money in: %s", (marked, is) => {
  expect(read(marked)).toMatchObject({ kind: "money", is });
});

test.each([
  ["It holds [130] square kilometres.", "area", "km2"],
  ["It lies [12] nautical miles off.", "length", "nmi"],
  ["It sent [500,000] tonnes.", "mass", "t"],
  ["It sent [1.5 million] tons of grain.", "mass", "ton"],
  ["It pumps [1.2] million barrels.", "volume", "bbl"],
  ["It controls [80] per cent of it.", "share", "%"],
])("tells what is measured in: %s", (marked, kind, is) => {
  expect(read(marked)).toEqual({ kind, is, prices: null });
});

test.each([
  ["It costs $[5] billion at 2015 prices.", 2015],
  ["It costs [5] billion in 2021 dollars.", 2021],
  ["It cost [3] billion 2010 US dollars.", 2010],
  ["It costs $[5] billion. Aid fell in 2015 terms.", null],
])("tells in whose prices the sum of: %s", (marked, prices) => {
  expect(read(marked)).toMatchObject({ kind: "money", prices });
});

test.each([
  "Some [30] people fled.",
  "The [12] won seats.",
  "It hit [3] harbours.",
  "He had [2] mentors.",
])("tells no unit in: %s", (marked) => {
  expect(read(marked)).toBeNull();
});
