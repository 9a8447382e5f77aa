import { expect, test } from "vitest";
import { readConllu, readKnowledge } from "./fixtures/read-fixture.js";
import { findPeople } from "./people.js";

const { titles } = readKnowledge().descriptions;
const people = findPeople(readConllu("./agency"), titles);

test.each([
  ["Hassan", "Mustafa Hassan"],
  ["Ibrahim's", "Mustafa Ibrahim"],
  ["Foreign Minister Hassan", "Mustafa Hassan"],
  ["Mr. Perriello", "Tom Perriello"],
  ["Mustafa", "Mustafa"],
  ["Salva Kiir", "Salva Kiir"],
])("“%s” is %s; of two bearers, neither", (name, full) => {
  expect(people.fullName(name)).toBe(full);
});
