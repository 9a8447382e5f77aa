import { describe, expect, it } from "vitest";
import type { EventStatement, FigureStatement } from "../../statement/index.js";
import { correct } from "./correct.js";
import type { Correction } from "./decision.js";

const common = {
  id: "e9",
  quote: "troops shelled Kesh",
  at: 0,
  head: "shelled",
  headAt: 7,
  claimants: [],
  confidence: 0.9,
  status: "happened",
} as const;
const EVENT: EventStatement = {
  ...common,
  kind: "event",
  type: "ASSAULT",
  mode: "heavy-weapons",
  by: [{ t: "troops", is: "Varnian troops", at: 0 }],
  to: [],
  about: null,
  where: { t: "Kesh", is: "Kesh", at: 15 },
};
const FIGURE: FigureStatement = {
  ...common,
  kind: "figure",
  measure: "killed",
  value: { min: 12, max: 12 },
  bound: "exact",
  words: { t: "12", at: 0 },
  unit: null,
  scope: "incident",
  since: null,
  by: [],
};

describe("a correction", () => {
  it.each<[string, Correction, Partial<EventStatement>]>([
    ["the status", { status: "possible" }, { status: "possible" }],
    ["a mode", { sub: "aerial" }, { mode: "aerial" }],
    ["that no mode is told", { sub: null }, { mode: null }],
    ["a type, whose modes are others", { type: "COERCE" }, { type: "COERCE", mode: null }],
    [
      "a party that was read, which keeps its words",
      { by: [{ is: "Varnian troops" }] },
      { by: [{ t: "troops", is: "Varnian troops", at: 0 }] },
    ],
    ["a party that the text does not name", { by: [{ is: "Orestia" }] }, { by: [{ t: null, is: "Orestia" }] }],
    ["that the agent is not known", { by: [] }, { by: [] }],
    ["a place", { where: "Varn" }, { where: { t: null, is: "Varn" } }],
  ])("puts %s right and leaves the words", (_, fields, expected) => {
    expect(correct(EVENT, fields)).toEqual({ ...EVENT, ...expected });
  });

  it("takes a place or a time away", () => {
    expect(correct(EVENT, { where: null, when: null })).not.toHaveProperty("where");
  });

  it.each<[string, EventStatement | FigureStatement, Correction, RegExp]>([
    ["a type that there is not", EVENT, { type: "ATTACK" }, /is no type; it may be AGREE/],
    ["a mode of another type", EVENT, { sub: "visit" }, /is no mode of ASSAULT/],
    ["a status that there is not", EVENT, { status: "likely" as "possible" }, /is no status/],
    ["a value for an event", EVENT, { value: { min: 1, max: 1 } }, /an event has no “value”/],
    ["a matter for a figure", FIGURE, { about: "the truce" }, /a figure has no “about”/],
    ["a figure without a value", FIGURE, { value: { min: null, max: null } }, /unknown is never zero/],
    ["a value that is no number", FIGURE, { value: { min: Number.NaN, max: 3 } }, /is no number/],
    ["a value that runs backwards", FIGURE, { value: { min: 3, max: 2 } }, /runs backwards/],
  ])("refuses %s", (_, statement, fields, message) => {
    expect(() => correct(statement, fields)).toThrow(message);
  });
});
