import { expect, it } from "vitest";
import { csvCell } from "./csv-cell.js";

it.each([
  ["=1+1", "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(1)", "'@SUM(1)"],
  ["  =1", "'  =1"],
  ["\t=1", "'\u2409=1"],
  ["\uff1d1+1", "'\uff1d1+1"],
  ['=HYPERLINK("https://elsewhere.example")', `"'=HYPERLINK(""https://elsewhere.example"")"`],
])("%j is kept from being worked out", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

it.each([
  ["hills = mountains", "hills = mountains"],
  ["12-15 May", "12-15 May"],
  [-12, "-12"],
  [null, ""],
  [["a", "b"], '"a; b"'],
  ['said "no"', '"said ""no"""'],
  ["one\r\ntwo", '"one\ntwo"'],
  ["\u05d0\u202e\u05d1", "\u05d0\u202e\u05d1"],
])("%j is as it is, in quotes where need be", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it("shows what would steer a terminal", () => {
  expect(csvCell("a\u001b[2J\u009b1mb\u007f\rc")).toBe("a\u241b[2J\ufffd1mb\u2421\u240dc");
});
