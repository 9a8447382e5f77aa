import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Appointment } from "../record/index.js";
import { event } from "../record/positions/fixtures/made-up.js";
import { icalendar } from "./icalendar.js";

const made = (more: Partial<Appointment> = {}): Appointment => ({
  id: "valley-post-1#e12",
  kind: "visit",
  from: "2024-02-29",
  until: "2024-02-29",
  standing: "planned",
  course: null,
  parties: [{ key: "pia-venn", name: "Pia Venn", kind: "person" }],
  with: [{ key: "orestia", name: "Orestia", kind: "state" }],
  place: "Lissen; Upper Vein, Orestia",
  words: "she visits Orestia",
  statements: [event("CONSULT", { words: "she [visits] Orestia", day: "2024-02-29" })],
  ...more,
});
const written = (...appointments: readonly Appointment[]) =>
  icalendar(
    { days: [{ day: "2024-02-29", appointments }], spans: [made({ id: "span" })], undated: [made({ id: "undated" })] },
    "2031-05-06T07:08:09.123Z",
  );
const lines = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

describe("the calendar for other calendars", () => {
  it("gives a day as one whole day, with who, where and in what words", () => {
    const told = lines(written(made()));
    expect(told).toEqual(
      expect.arrayContaining([
        "UID:valley-post-1#e12@rapporteur",
        "DTSTAMP:20310506T070809Z",
        "DTSTART;VALUE=DATE:20240229",
        "DTEND;VALUE=DATE:20240301",
        "SUMMARY:visit: Pia Venn → Orestia (planned)",
        "LOCATION:Lissen\\; Upper Vein\\, Orestia",
        "STATUS:TENTATIVE",
      ]),
    );
    expect(told.find((line) => line.startsWith("DESCRIPTION:"))).toContain(
      "“she visits Orestia” — outlet’s own voice\\, outlet not known\\, 2024-02-29",
    );
  });

  it.each([
    ["planned", "TENTATIVE"],
    ["postponed", "TENTATIVE"],
    ["possible", "TENTATIVE"],
    ["disputed", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
    ["denied", "CANCELLED"],
    ["happened", "CONFIRMED"],
  ] as const)("gives what is %s as %s", (standing, status) => {
    expect(lines(written(made({ standing })))).toContain(`STATUS:${status}`);
  });

  it("gives what is demanded by a day as tentative, for it has not been done", () => {
    const told = lines(written(made({ kind: "deadline", standing: "happened" })));
    expect(told).toEqual(expect.arrayContaining(["STATUS:TENTATIVE", "SUMMARY:deadline: Pia Venn → Orestia (due)"]));
  });

  it("puts what has no day of its own on none", () => {
    expect(written(made()).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("keeps every line to 75 octets and any text to its own line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (place) => {
        const ics = written(made({ place: `${place}.` }));
        expect(ics.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(lines(ics).filter((line) => /^(?:BEGIN|END|STATUS|LOCATION):/.test(line))).toHaveLength(6);
      }),
    );
  });
});
