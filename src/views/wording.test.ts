import { describe, expect, it } from "vitest";
import { type Bound, type EventType, MODES, STATUSES } from "../statement/index.js";
import { eventWording, measureWording, quantityWording, STATUS_WORDING, valueWording } from "./wording.js";

describe("a value says what is open and fills nothing in", () => {
  it.each<[number | null, number | null, Bound, string]>([
    [20, 20, "exact", "20"],
    [0, 0, "exact", "0"],
    [41220, null, "more-than", "more than 41,220"],
    [50, null, "at-least", "at least 50"],
    [50, null, "exact", "at least 50"],
    [null, 300, "up-to", "up to 300"],
    [200, 200, "about", "about 200"],
    [24, 99, "about", "about 24–99"],
    [20, 30, "range", "20–30"],
    [null, null, "exact", "number not known"],
    [1.5e6, 1.5e6, "exact", "1,500,000"],
  ])("%s to %s, %s, is %j", (min, max, bound, said) => {
    expect(valueWording({ min, max }, bound)).toBe(said);
  });
});

describe("a quantity keeps its words where they are vaguer than any number, and says what it is in", () => {
  const words = { t: "dozens", at: 0 };
  it.each([
    [{ value: { min: 24, max: 99 }, bound: "about", words, unit: { kind: "people", is: "soldier" } }, "dozens (24–99)"],
    [{ value: { min: 5e8, max: 5e8 }, bound: "exact", words, unit: { kind: "money", is: "USD" } }, "500,000,000 USD"],
    [{ value: { min: 4, max: 4 }, bound: "exact", words, unit: { kind: "money", is: null } }, "4"],
    [{ value: { min: 3, max: 3 }, bound: "exact", words, unit: { kind: "money", is: "EUR", prices: 2015 } }, "3 EUR of 2015"],
    [{ value: { min: 45, max: 45 }, bound: "about", words, unit: { kind: "share", is: "%" } }, "about 45 %"],
    [
      { value: { min: 30, max: 30 }, bound: "exact", words, unit: { kind: "other", is: "lorry" }, per: { t: "a day", at: 0, by: "day" } },
      "30 a day",
    ],
    [{ value: { min: 12, max: 12 }, bound: "exact", words, unit: null }, "12"],
  ] as const)("%j is %j", (figure, said) => {
    expect(quantityWording(figure)).toBe(said);
  });
});

describe("words", () => {
  it("tell every status from every other by mark and by label", () => {
    expect(new Set(STATUSES.map((status) => STATUS_WORDING[status].mark)).size).toBe(STATUSES.length);
    expect(new Set(STATUSES.map((status) => STATUS_WORDING[status].label)).size).toBe(STATUSES.length);
  });

  it("name every act by a plain noun, whatever its mode", () => {
    for (const type of Object.keys(MODES) as EventType[])
      for (const mode of [null, ...MODES[type]]) expect(eventWording({ type, mode })).toMatch(/^[a-z][a-z ]+$/);
  });

  it("tell the dead of one event from the dead so far", () => {
    expect(measureWording("killed", "incident")).toBe("killed, in one event");
    expect(measureWording("killed", "cumulative")).toBe("killed, in all");
    expect(measureWording("money", "incident")).toBe("money");
  });
});
