import fc from "fast-check";
import { expect, it } from "vitest";
import { placeKey, placeKeys } from "./place-key.js";

it.each([
  ["Pont-Sondé", "pont sonde"],
  ["U.S.", "us"],
  ["St. Petersburg", "saint petersburg"],
  ["Sana’a", "sanaa"],
  ["Łódź", "lodz"],
])("folds %s to %s", (name, key) => {
  expect(placeKey(name)).toBe(key);
});

it("tries a name with and without its article, and with the other form of a direction", () => {
  expect(placeKeys("El Fasher")).toEqual(expect.arrayContaining(["el fasher", "al fasher", "fasher"]));
  expect(placeKeys("North Darfur")).toEqual(["north darfur", "northern darfur"]);
  expect(placeKeys("Western Darfur")).toEqual(["western darfur", "west darfur"]);
});

it("gives a folded name back as it is", () => {
  fc.assert(fc.property(fc.string(), (name) => placeKey(placeKey(name)) === placeKey(name)));
});
