import { expect, it } from "vitest";
import { readPlaceWords } from "./place-words.js";

const isDemonym = (word: string) => ["Syrian", "Greek", "Turkish"].includes(word);
const read = (text: string) => readPlaceWords(text, isDemonym);

it.each([
  ["Gaza", "Gaza", "at", []],
  ["the Strait of Hormuz", "Strait of Hormuz", "at", ["Hormuz"]],
  ["Tripoli, Lebanon", "Tripoli", "at", ["Lebanon"]],
  ["near the Syrian city of Aleppo", "Aleppo", "near", ["Syrian"]],
  ["30 km north of Goma", "Goma", "near", []],
  ["the outskirts of Mekelle", "Mekelle", "near", []],
  ["southern Lebanon", "Lebanon", "part", []],
  ["the north of Mali", "Mali", "part", []],
  ["Ethiopia’s Tigray region", "Tigray", "at", ["Ethiopia"]],
  ["the town of Bakhmut in eastern Ukraine", "Bakhmut", "at", ["eastern Ukraine"]],
  ["the Monimbó district of Masaya", "Monimbó", "at", ["Masaya"]],
  ["the Greek island of Lesbos", "Lesbos", "at", ["Greek"]],
  ["Russian-occupied Melitopol", "Melitopol", "at", []],
] as const)("reads %s as %s, %s, within %j", (text, name, relation, within) => {
  const words = read(text);
  expect(words.readings).toContainEqual(expect.objectContaining({ name, relation }));
  expect(words.within).toEqual(within);
});

it.each([["the city"], ["there"], ["the west of the city"]])("finds no name in %s", (text) => {
  expect(read(text).readings).toEqual([]);
});

it.each([
  ["the international border between Armenia and Azerbaijan", ["Armenia", "Azerbaijan"]],
  ["Turkey's border with Syria", ["Turkey", "Syria"]],
  ["the Syrian-Turkish border", ["Syrian", "Turkish"]],
  ["Rafah border crossing", null],
])("sees the sides of a border in %s", (text, sides) => {
  expect(read(text).sides).toEqual(sides);
});

it("takes the kind from the word that says it", () => {
  expect(read("Aleppo province").readings.at(-1)).toMatchObject({ name: "Aleppo", kinds: expect.arrayContaining(["admin1"]) });
  expect(read("the city of Aleppo").readings).toContainEqual({ name: "Aleppo", kinds: ["settlement"], relation: "at" });
});

it("says what a spot lies in that stands on no list", () => {
  expect(read("Zintan airfield").within).toEqual(["Zintan"]);
  expect(read("a hotel in Mogadishu").within).toContain("Mogadishu");
});
