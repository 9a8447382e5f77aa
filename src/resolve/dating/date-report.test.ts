import { describe, expect, test } from "vitest";
import { dateReport } from "./date-report.js";
import { KNOWLEDGE } from "./fixtures/lists.js";

function dated(headline: string, sentences: readonly string[], latest: string | null = null) {
  const text = [headline, ...sentences].join("\n");
  let start = 0;
  const spans = text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
  return dateReport({ text, sentences: spans, latest }, KNOWLEDGE);
}

describe("a report without a date", () => {
  test("is of the one year in which the weekday falls on the day and the official is in office", () => {
    const { day, from, to, because } = dated("Talks open", [
      "US Secretary of State Antony Blinken arrived in Cairo early on Wednesday, September 18.",
      "The minister will see him again.",
    ]);
    expect(day).toBe("2024-09-18");
    expect([from, to].map((end) => end?.slice(0, 4))).toEqual(["2024", "2024"]);
    expect(because.map(({ words }) => words)).toEqual(
      expect.arrayContaining(["Secretary of State Antony Blinken", "Wednesday, September 18"]),
    );
  });

  test("is from some weeks around the day that is told, where no other year comes into question", () => {
    const { day, from, to } = dated("Talks open", [
      "US Secretary of State Antony Blinken arrived in Cairo early on Wednesday, September 18.",
    ]);
    const days = (Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;
    expect([from, day, to]).toEqual([from, day, to].toSorted());
    expect(days).toBeLessThan(70);
  });

  test("is left open between the years in which its weekday falls on the day, which are listed", () => {
    const { day, candidates } = dated("Talks open", ["The envoys arrived in Doha on Wednesday, September 18."], "2026-01-01");
    expect(day).toBe(null);
    expect(candidates.map((each) => each.slice(0, 4))).toContain("2024");
    expect(candidates.length).toBeGreaterThan(1);
    for (const each of candidates) expect(each < "2026-01-01").toBe(true);
  });

  test("is no younger than its reading", () => {
    expect(dated("Talks open", ["The envoys met."], "2024-01-01")).toMatchObject({ from: null, to: "2024-01-01", day: null });
  });

  test("is not dated by what it does not say", () => {
    expect(dated("Talks open", ["The envoys met and parted."])).toEqual({ from: null, to: null, day: null, candidates: [], because: [] });
  });

  test("is dated by what is trusted more where two passages contradict each other", () => {
    const { from, to } = dated("Looking back", [
      "In June 2024 the court took up the case again.",
      "Foreign Minister Tzipi Livni rejected it.",
    ]);
    expect([from, to]).toEqual(["2024-06-01", null]);
  });

  test("shows every reason in its own words", () => {
    const sentences = ["Hamas began the war with its attack of October 7.", "Secretary of State Marco Rubio will come."];
    const text = ["War", ...sentences].join("\n");
    for (const { words, at } of dated("War", sentences).because) expect(text.slice(at, at + words.length)).toBe(words);
  });
});
