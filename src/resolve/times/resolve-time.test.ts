import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes } from "./find-times.js";
import { resolveTime, type TimeContext } from "./resolve-time.js";

const PUBLISHED = "2024-09-18";

/** Phrase, from, to as of Wednesday 2024-09-18; the past where no direction is given. */
const PHRASES: readonly (readonly [string, string | null, string | null, TimeContext["direction"]?])[] = [
  ["since the council resigned in August", "2024-08-01", "2024-09-18"],
  ["started on July 11", "2024-07-11", "2024-09-18"],
  ["until Monday night", null, "2024-09-16"],
  ["until October 14", "2024-09-18", "2024-10-14"],
  ["by mid-October", null, "2024-10-20", "future"],
  ["no later than January 2025", null, "2025-01-31", "future"],
  ["after Oct. 7, 2023", "2023-10-08", "2024-09-18"],
  ["following the August 2020 coup", "2020-08-01", null],
  ["beginning on Friday", "2024-09-20", null, "future"],
  ["from midnight on Monday until January 20", "2024-09-16", "2025-01-20"],
  ["on Monday and Tuesday", "2024-09-16", "2024-09-17"],
  ["between September 10, 2015, and February 2, 2016", "2015-09-10", "2016-02-02"],
  ["from November to January", "2023-11-01", "2024-01-31"],
  ["late August and early September 2021", "2021-08-21", "2021-09-10"],
  ["at 7am on Tuesday", "2024-09-17", "2024-09-17"],
  ["by noon", "2024-09-18", "2024-09-18"],
  ["for 30 days from November 28", "2024-11-28", "2024-12-27", "future"],
  ["within two weeks of 3 May", "2024-05-03", "2024-05-17"],
  ["from 3pm to 5pm on Tuesday", "2024-09-17", "2024-09-17"],
  ["in the third quarter this year", "2024-07-01", "2024-09-30"],
  ["in the past quarter", "2024-04-01", "2024-06-30"],
  ["since the coup", null, "2024-09-18"],
];

describe("resolveTime", () => {
  test.each(PHRASES.map(([phrase, from, to, direction = "past"]) => ({ phrase, from, to, direction })))("reads $phrase", ({
    phrase,
    from,
    to,
    direction,
  }) => {
    expect(resolveTime(phrase, { published: PUBLISHED, direction })).toMatchObject({ from, to });
  });

  test.each(["during the pause", "at the border", "", "after the vote", "before leaving for Oslo"])("cannot tell: %s", (phrase) => {
    expect(resolveTime(phrase, { published: PUBLISHED, direction: "past" })).toBeNull();
  });

  test.each([
    ["two days later", "2024-09-05"],
    ["the next day", "2024-09-04"],
    ["the same day", "2024-09-03"],
    ["a day earlier", "2024-09-02"],
    ["the night before", "2024-09-02"],
    ["two days ago", "2024-09-16"],
    ["a day after", "2024-09-17"],
    ["at 7am", "2024-09-18"],
  ])("counts from the day told before only what points to it: %s", (phrase, day) => {
    expect(resolveTime(phrase, { published: PUBLISHED, direction: "past", anchor: "2024-09-03" })).toMatchObject({ from: day, to: day });
  });

  test("needs no publication for a full date, and cannot do without it for a weekday", () => {
    expect(resolveTime("on 3 May 2019", { published: null, direction: "past" })).toEqual({
      from: "2019-05-03",
      to: "2019-05-03",
      grain: "day",
      basis: "stated",
    });
    expect(resolveTime("on Monday", { published: null, direction: "past" })).toBeNull();
  });

  test.each([
    ["at 7am on Tuesday", "part-of-day"],
    ["on Monday night", "part-of-day"],
    ["yesterday evening", "part-of-day"],
    ["overnight", "part-of-day"],
    ["on Tuesday", "day"],
    ["at the weekend", "weekend"],
    ["last week", "week"],
    ["in the week to Sunday", "week"],
    ["in early August", "month"],
    ["this quarter", "quarter"],
    ["in the summer of 2019", "season"],
    ["early this year", "year"],
    ["in the 1990s", "decade"],
    ["from September 3 to 9", "span"],
    ["since 1 May", "span"],
  ])("tells how finely it is told: %s", (phrase, grain) => {
    expect(resolveTime(phrase, { published: PUBLISHED, direction: "past" })?.grain).toBe(grain);
  });

  const published = { day: PUBLISHED, is: "publication" };
  test.each([
    ["on 3 May 2019", "stated", undefined],
    ["from 3 to 9 May 2019", "stated", undefined],
    ["on Tuesday", "worked-out", published],
    ["since 3 May 2019", "worked-out", published],
    ["two days ago", "worked-out", published],
    ["two days later", "worked-out", { day: "2024-09-03", is: "day-told" }],
  ])("tells days that the words give from days that are counted: %s", (phrase, basis, relativeTo) => {
    const days = resolveTime(phrase, { published: PUBLISHED, direction: "past", anchor: "2024-09-03" });
    expect(days?.basis).toBe(basis);
    expect(days?.relativeTo).toEqual(relativeTo);
  });

  test("reads a day without a year as the near one where the tense would take it eleven months off", () => {
    expect(resolveTime("on October 2", { published: PUBLISHED, direction: "past" })?.from).toBe("2024-10-02");
    expect(resolveTime("on September 2", { published: PUBLISHED, direction: "future" })?.from).toBe("2024-09-02");
    expect(resolveTime("on December 2", { published: PUBLISHED, direction: "past" })?.from).toBe("2023-12-02");
  });

  test("never gives a beginning after its end, whatever the day and direction", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const direction = fc.constantFrom("past", "future", "none") as fc.Arbitrary<TimeContext["direction"]>;
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES.map(([phrase]) => phrase)), day, direction, (phrase, published, way) => {
        const time = resolveTime(phrase, { published, direction: way });
        expect(!time?.from || !time.to || time.from <= time.to).toBe(true);
      }),
    );
  });
});

describe("findTimes", () => {
  test.each([
    ["Since the February 2021 coup thousands have fled.", ["Since the February 2021 coup"]],
    ["It has been shut since rebels took the town in late January, he said.", ["since rebels took the town in late January"]],
    ["The toll of Sunday's raid rose on Monday.", ["Sunday's", "on Monday"]],
    ["The army shelled it at 7am on Tuesday and left overnight.", ["at 7am on Tuesday", "overnight"]],
    ["NAIROBI, June 29 - Rebels took the town on Friday.", ["on Friday"]],
    ["On Wednesday alone 40 died.", ["On Wednesday alone"]],
    ["They called for on-site talks; the second may resume, and rebels march on the capital.", []],
    ["The march of 12,000 people on the ministry may end.", []],
  ])("finds the times in: %s", (text, expected) => {
    expect(findTimes(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("gives spans in order that do not overlap, in any text", () => {
    const word = fc.constantFrom(
      "on",
      "Monday",
      "since",
      "May",
      "3",
      "2014",
      "week",
      "last",
      "the",
      "a",
      "day",
      "later",
      "-",
      ",",
      "to",
      "for",
      "at",
      "7am",
      "night",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const span of findTimes(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });
});
