import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppointmentTold } from "../../../views/index.js";
import { weeksOf } from "./weeks.js";

let made = 0;
const told = (from: string | null, until: string | null): AppointmentTold => ({
  id: `valley-post#e${made++}`,
  kind: "meeting",
  standing: "happened",
  status: "happened",
  from,
  until,
  parties: [],
  with: [],
  place: null,
  notes: [],
  cites: [],
});

describe("the weeks of a month", () => {
  it.each([
    ["2023-11", 5, "2023-10-30"],
    ["2024-02", 5, "2024-01-29"],
    ["2021-02", 4, "2021-02-01"],
    ["2023-10", 6, "2023-09-25"],
  ])("%s has %i, from %s on", (month, count, first) => {
    const weeks = weeksOf(month, []);
    expect([weeks.length, weeks[0]?.days[0]?.day]).toEqual([count, first]);
    expect(weeks.flatMap(({ days }) => days.filter(({ within }) => within))).toHaveLength(
      new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
    );
  });

  it.each<[string, string | null, string | null, readonly (readonly [number, number, number, boolean, boolean])[]]>([
    ["a day", "2023-11-15", "2023-11-15", [[2, 3, 1, false, false]]],
    ["days on end", "2023-11-14", "2023-11-16", [[2, 2, 3, false, false]]],
    [
      "days over a Sunday",
      "2023-11-18",
      "2023-11-21",
      [
        [2, 6, 2, false, true],
        [3, 1, 2, true, false],
      ],
    ],
    ["days into the next month", "2023-11-29", "2023-12-02", [[4, 3, 2, false, true]]],
    ["days from the month before", "2023-10-30", "2023-11-01", [[0, 3, 1, true, false]]],
    ["an end alone", null, "2023-11-15", [[2, 3, 1, false, false]]],
    ["a day of another month", "2023-12-01", "2023-12-01", []],
  ])("puts %s where it is", (_, from, until, expected) => {
    const bars = weeksOf("2023-11", [told(from, until)]).flatMap(({ bars }, week) =>
      bars.map(({ column, length, before, after }) => [week, column, length, before, after]),
    );
    expect(bars).toEqual(expected);
  });

  it("shows or counts each appointment on each of its days", () => {
    const day = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 9 })), { maxLength: 60 }), (given) => {
        const iso = (number: number) => `2023-11-${String(Math.min(30, number)).padStart(2, "0")}`;
        const weeks = weeksOf(
          "2023-11",
          given.map(([from, length]) => told(iso(from), iso(from + length))),
        );
        const shown = weeks.flatMap(({ bars }) => bars).reduce((sum, { length }) => sum + length, 0);
        const counted = weeks.flatMap(({ over }) => over).reduce((sum, { count }) => sum + count, 0);
        expect(shown + counted).toBe(given.reduce((sum, [from, length]) => sum + Math.min(30, from + length) - from + 1, 0));
      }),
    );
  });
});
