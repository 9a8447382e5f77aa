import { expect, test } from "vitest";
import { daysCalled, easter, orthodoxEaster } from "./calendars.js";
import { formatDay } from "./day.js";

test.each([
  ["islamic-umalqura", "9", 1, 2024, ["2024-03-11"]],
  ["islamic-umalqura", "10", 1, 2023, ["2023-04-21"]],
  ["islamic-umalqura", "9", 1, 1997, ["1997-01-10", "1997-12-31"]],
  ["hebrew", "Tishri", 10, 1973, ["1973-10-06"]],
  ["hebrew", "Tishri", 22, 2023, ["2023-10-07"]],
  ["persian", "1", 1, 2024, ["2024-03-20"]],
  ["chinese", "1", 1, 1968, ["1968-01-30"]],
  ["hebrew", "Adar I", 14, 2023, []],
] as const)("finds the days that the %s calendar calls %s %i in %i", (calendar, month, date, year, days) => {
  expect(daysCalled(calendar, month, date, year).map(formatDay)).toEqual(days);
});

test.each([
  [1998, "1998-04-12", "1998-04-19"],
  [2014, "2014-04-20", "2014-04-20"],
  [2022, "2022-04-17", "2022-04-24"],
  [2024, "2024-03-31", "2024-05-05"],
])("knows both Easters of %i", (year, western, eastern) => {
  expect(formatDay(easter(year))).toBe(western);
  expect(formatDay(orthodoxEaster(year))).toBe(eastern);
});
