import { expect, test } from "vitest";
import { canonicalTag } from "./language-tag.js";

test.each([
  ["en", "en"],
  ["en_us", "en-US"],
  ["EN-GB", "en-GB"],
  ["zh-hans-cn", "zh-Hans-CN"],
  ["en, fr", "en"],
  ["english", null],
  ["", null],
  ["e", null],
])("%j is the tag %j", (written, tag) => {
  expect(canonicalTag(written)).toBe(tag);
});
