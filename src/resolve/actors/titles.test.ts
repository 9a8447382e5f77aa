import { expect, it } from "vitest";
import { canonicalTitle, isOffice, titlesMeant } from "./titles.js";

it.each([
  ["Minister of Foreign Affairs", "foreign minister"],
  ["foreign affairs minister", "foreign minister"],
  ["Foreign Minister", "foreign minister"],
  ["External Affairs Minister", "foreign minister"],
  ["Foreign Secretary", "foreign secretary"],
  ["Secretary of State", "secretary of state"],
  ["Secretary of Defense", "defence secretary"],
  ["Minister of National Defence", "defence minister"],
  ["acting interior minister", "interior minister"],
  ["Minister for Women", "women minister"],
  ["Deputy Foreign Minister", "deputy foreign minister"],
  ["Premier", "prime minister"],
  ["Secretary-General", "secretary general"],
  ["spokeswoman", "spokesperson"],
  ["former president", null],
  ["president-elect", null],
  ["presidential candidate", null],
  ["vice president", "vice president"],
])("%s is %s", (title, canonical) => {
  expect(canonicalTitle(title)).toBe(canonical);
});

it.each([
  ["foreign minister", "secretary of state", true],
  ["foreign secretary", "foreign minister", false],
  ["top diplomat", "foreign minister", true],
  ["chief", "secretary general", true],
  ["vice president", "president", false],
])("%s may mean %s: %s", (title, other, may) => {
  expect(titlesMeant(title).includes(other)).toBe(may);
});

it.each([
  ["Russian foreign minister", true],
  ["president of Ukraine", true],
  ["UN special envoy for Yemen", true],
  ["foreign ministers", false],
  ["presidency", false],
  ["Hamas", false],
])("%s names an office: %s", (phrase, office) => {
  expect(isOffice(phrase)).toBe(office);
});
