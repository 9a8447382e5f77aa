import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, readDay } from "./day.js";

describe("readDay", () => {
  test.each([
    ["2024-05-03", "2024-05-03"],
    ["2024-05-03T23:55:00-05:00", "2024-05-03"],
    ["2024-05-03 03:01:00.000000", "2024-05-03"],
    ["2024/5/3", "2024-05-03"],
    ["20240503", "2024-05-03"],
    ["20240503T101500Z", "2024-05-03"],
    ["Thu, 06 Jun 2019 17:20:00 +0000", "2019-06-06"],
    ["May 3, 2024", "2024-05-03"],
    ["Published: Sept. 18th 2024 at 14:00", "2024-09-18"],
    ["3rd of May 2024", "2024-05-03"],
    ["Saturday, 7th of October, 2017", "2017-10-07"],
    ["3-May-2024", "2024-05-03"],
    ["03.05.2024", "2024-05-03"],
    ["25/12/2023", "2023-12-25"],
    ["12/25/2023", "2023-12-25"],
    ["1714735800", "2024-05-03"],
    ["1714735800000", "2024-05-03"],
    ["2024-02-30 or rather 1 March 2024", "2024-03-01"],
  ])("reads %s as %s", (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  test.each([
    "",
    "today",
    "May 2024",
    "3 May",
    "04/05/2024",
    "2024",
    "30 February 2024",
    "1399-01-01",
    "41,220 killed",
    "12345678901",
  ])("finds no full day in %j", (written) => {
    expect(readDay(written)).toBeNull();
  });

  test("every day of the calendar is read back from its own writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const day = calendarDay(y, m, d);
        if (day === null) return d > 28;
        return (
          readDay(day) === day && readDay(`${d} ${new Date(day).toLocaleString("en", { month: "long", timeZone: "UTC" })} ${y}`) === day
        );
      }),
    );
  });
});
