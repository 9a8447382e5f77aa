import { expect, test } from "vitest";
import { dayInText } from "./date-in-text.js";

test.each([
  ["a dateline", ["Geneva, 3 May 2024 – The parties met.", "They parted."], "2024-05-03"],
  ["an American dateline", ["WASHINGTON (May 3, 2024) -- The parties met."], "2024-05-03"],
  [
    "a short line at the start",
    ["PRESS RELEASE 44 12 June 2003", "The Council met today and took note of the seizure of two fishing vessels in the strait."],
    "2003-06-12",
  ],
  [
    "a short line at the end",
    ["The Council met today.", "It parted.", "Nobody spoke.", "The ships came back.", "Brodek, 12 June 2003"],
    "2003-06-12",
  ],
  [
    "the date of a past event in a sentence",
    ["On 3 May 2014 the two armies signed a truce in the village of Harth, which held for seven weeks."],
    null,
  ],
  ["a dateline without year", ["GENEVA, May 3 – The parties met."], null],
  ["no date", ["The parties met."], null],
])("reads %s", (_, paragraphs, day) => {
  expect(dayInText(paragraphs)).toBe(day);
});
