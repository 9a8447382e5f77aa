import { expect, it } from "vitest";
import { dayToldBefore } from "./day-told-before.js";

it.each([
  ["They met on 3 May. Two days later", "2024-05-03"],
  ["They met on 1 May and again on 3 May. Two days later", "2024-05-03"],
  ["They met in May. Two days later", null],
  ["They met. Two days later", null],
  [`They met on 3 May. ${"They talked at length. ".repeat(20)}Two days later`, null],
])("remembers the last single day told shortly before (%s)", (text, day) => {
  expect(dayToldBefore(text, text.indexOf("Two days later"), "2024-05-20")).toBe(day);
});
