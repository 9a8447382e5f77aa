import { describe, expect, it } from "vitest";
import { type Bound, type EventType, MODES, STATUSES } from "../statement/index.js";
import { eventWording, measureWording, STATUS_WORDING, valueWording } from "./wording.js";

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
