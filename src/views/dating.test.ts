import { expect, test } from "vitest";
import type { Dating } from "../text/index.js";
import { datingReasons, datingWording } from "./dating.js";

const OPEN: Dating = { from: null, to: null, day: null, candidates: [], because: [] };

test.each<[string, Partial<Dating>]>([
  ["18 Sep 2024, worked out from the text", { day: "2024-09-18", from: "2024-08-01", to: "2024-11-01" }],
  ["of 18 Sep 2024 or 18 Sep 2019; the text leaves it open", { candidates: ["2024-09-18", "2019-09-18"] }],
  ["day of publication not known; by the text from 24 Feb 2022", { from: "2022-02-24" }],
  ["day of publication not known", {}],
])("says %s", (wording, known) => {
  expect(datingWording({ ...OPEN, ...known })).toBe(wording);
});

test("tells the narrowest reasons, in the order in which they come", () => {
  const reason = (words: string, from: string | null, to: string | null) => ({ words, at: 0, says: "s", from, to });
  const because = [reason("a", null, null), reason("b", "2024-01-01", "2024-12-31"), reason("c", "2020-01-01", null)];
  const more = ["d", "e", "f"].map((words) => reason(words, "2024-01-01", "2024-02-01"));
  expect(datingReasons({ ...OPEN, because: [...because, ...more] })).toEqual(["“a”: s", "“b”: s", "“d”: s", "“e”: s", "“f”: s"]);
});
