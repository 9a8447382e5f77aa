import { expect, test } from "vitest";
import { findTimes } from "./find-times.js";
import { timeInText } from "./time-in-text.js";

const PUBLISHED = "2024-09-18";

/** Text, the word that carries the statement, the words that tell its time, from, to. */
test.each([
  ["Four have died since the truce was signed last May.", "died", "since the truce was signed last May", "2024-05-01", PUBLISHED],
  ["Four have died since the truce was signed last May.", "signed", "last May", "2024-05-01", "2024-05-31"],
  ["It met on Monday, a day after rebels took the town.", "took", "a day after", "2024-09-15", "2024-09-15"],
  ["Envoys arrived two days before talks were due to begin.", "begin", "two days before", "2024-09-20", "2024-09-20"],
  ["They met on 3 September. Two days later it fell.", "fell", "Two days later", "2024-09-05", "2024-09-05"],
  [
    "The handover was on 3 September. Troops withdrew five days after the handover.",
    "withdrew",
    "five days after",
    "2024-09-08",
    "2024-09-08",
  ],
  ["It was the third raid in as many days.", "raid", "in as many days", "2024-09-16", "2024-09-18"],
])("%s: %s, %s", (text, head, words, from, to) => {
  const [time] = findTimes(text).filter(({ start, end }) => text.slice(start, end).includes(words));
  const at = text.indexOf(head);
  const read =
    time && timeInText(text, { phrase: time, head: { start: at, end: at + head.length }, ahead: false, lasting: false }, PUBLISHED);
  expect(read && text.slice(read.words.start, read.words.end)).toBe(words);
  expect(read).toMatchObject({ from, to });
});

test("keeps the whole time of what began then and goes on", () => {
  const text = "It has been shut since the siege began last May.";
  const [time] = findTimes(text);
  const siege = text.indexOf("siege");
  const read = time && timeInText(text, { phrase: time, head: { start: siege, end: siege + 5 }, ahead: false, lasting: true }, PUBLISHED);
  expect(read).toMatchObject({ from: "2024-05-01", to: PUBLISHED });
});
