import { expect, it } from "vitest";
import { listedPlaces } from "./listed-place.js";

const CROSSING = { id: "river-gate", name: "River Gate", names: ["Gate"], kind: "crossing", country: "XX", lat: null, lon: null };

it("reads the places of a list, each in its country where no others are named", () => {
  expect(listedPlaces({ places: [CROSSING] }, "mine.json")).toEqual([{ ...CROSSING, countries: ["XX"] }]);
});

it.each([
  [{}, 'mine.json: no list "places"'],
  [{ places: [{ ...CROSSING, id: "River Gate" }] }, '"id" is not'],
  [{ places: [{ ...CROSSING, kind: "gate" }] }, 'mine.json: place "river-gate": "kind" is none of town, continent'],
  [{ places: [CROSSING, { ...CROSSING, lat: 95, lon: 3 }] }, '"lat" and "lon"'],
  [{ places: [{ ...CROSSING, lat: 5 }] }, '"lat" and "lon"'],
  [{ places: [{ ...CROSSING, country: "Egypt" }] }, '"country" is neither'],
  [{ places: ["River Gate"] }, "place number 1: not an object"],
])("says what is wrong with %j", (content, message) => {
  expect(() => listedPlaces(content, "mine.json")).toThrow(message);
});
