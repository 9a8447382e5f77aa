import { expect, test } from "vitest";
import { readRate } from "./per.js";

/** The rate of the number in brackets. */
function read(marked: string) {
  const text = marked.replace(/[[\]]/gu, "");
  const rate = readRate(text, { start: marked.indexOf("["), end: marked.indexOf("]") - 1 });
  return rate && { per: rate.per, words: text.slice(rate.span.start, rate.span.end) };
}

test.each([
  ["Some [500] lorries a day are to cross.", "day", "a day"],
  ["It pumps [1.2 million] barrels per day.", "day", "per day"],
  ["They get [40 million] dollars a year, it said.", "year", "a year"],
  ["Each gets [three] litres of water per person.", "person", "per person"],
  ["About [600] trucks daily, the UN said.", "day", "daily"],
  ["It is fired on [50] times every night.", "day", "every night"],
  ["There are [12] weekly flights.", "week", "weekly"],
])("tells what is counted by in: %s", (marked, per, words) => {
  expect(read(marked)).toEqual({ per, words });
});

test.each([
  "It killed [30] people a day after the truce.",
  "It killed [30] people a week ago.",
  "Some [30] fled and met twice a week.",
  "Rebels took [12] villages.",
  "It freed [12] men who had written a daily diary.",
  "The [12] day workers left.",
])("tells of no rate in: %s", (marked) => {
  expect(read(marked)).toBeNull();
});
