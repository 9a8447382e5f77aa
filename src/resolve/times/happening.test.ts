import { expect, test } from "vitest";
import { dayOfHappening } from "./happening.js";

test.each([
  ["The handover was on 3 May. Five days after the handover it fell.", "2024-05-03"],
  ["On 3 May the prisoners' handover began. Five days after the long-awaited handover it fell.", "2024-05-03"],
  ["The handover was on 3 May. The next handover was on 9 May. Five days after the handover it fell.", null],
  ["The handover lasted from 3 May to 9 May. Five days after the handover it fell.", null],
  ["The raid was on 3 May. Five days after the handover it fell.", null],
  ["The handover was on 3 May. Five days after it fell.", null],
])("finds the day of what is named behind a time: %s", (text, day) => {
  const words = "days after";
  expect(dayOfHappening(text, text.indexOf(words) + words.length, "2024-09-18")).toBe(day);
});
