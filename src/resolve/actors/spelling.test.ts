import { describe, expect, it } from "vitest";
import type { Actor } from "./actor.js";
import { editDistance, makeSpellings, soundOf } from "./spelling.js";

function person(name: string, ...names: readonly string[]): Actor {
  return { id: name, name, names, kind: "person", country: null, partOf: null, roles: [], ownership: null, evidence: ["test"] };
}

const PEOPLE = [
  person("Antony Blinken"),
  person("Abdel Fattah al-Burhan"),
  person("Volodymyr Zelensky"),
  person("Muammar Gaddafi"),
  person("Sergei Lavrov"),
  person("Sergei Shoigu"),
  person("Mohammed bin Salman"),
  person("Mohammed bin Zayed"),
  person("Mahmoud Abbas"),
  person("Recep Tayyip Erdoğan"),
  person("Kim Jong-un"),
  person("Kim Jong-il"),
  person("John Kerry"),
  person("John Kelly"),
];
const spellings = makeSpellings(PEOPLE);

describe("a person's name in another spelling", () => {
  it.each([
    ["Antonio Blinken", "Antony Blinken"],
    ["Anthony J. Blinken", "Antony Blinken"],
    ["Abdul Fattah al-Burhan", "Abdel Fattah al-Burhan"],
    ["Abdelfattah Burhan", "Abdel Fattah al-Burhan"],
    ["Abd al-Fattah Al Burhan", "Abdel Fattah al-Burhan"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
    ["Moammar Qaddafi", "Muammar Gaddafi"],
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Mohammad bin Salman", "Mohammed bin Salman"],
    ["Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"],
    ["Recep Erdogan", "Recep Tayyip Erdoğan"],
    ["Kim Jong Un", "Kim Jong-un"],
    ["John F. Kerry", "John Kerry"],
  ])("%s is %s", (asked, known) => {
    expect(
      spellings
        .like(asked)
        .filter(({ whole }) => whole)
        .map(({ actor }) => actor.name),
    ).toEqual([known]);
  });

  it.each([
    "Sergei Ivanov",
    "Mohammed Abbas",
    "Mohammed Salem",
    "Ahmed Blinken",
    "John Berry",
    "Blinken",
    "Kim Jong-nam",
    "Abdel Fattah al-Sisi",
  ])("%s is nobody of the list", (asked) => {
    expect(spellings.like(asked).filter(({ whole }) => whole)).toEqual([]);
  });
});

describe("a word of a name", () => {
  it("finds its bearers, by surname and not by given name", () => {
    expect(spellings.withWord("Burhan").map(({ name }) => name)).toEqual(["Abdel Fattah al-Burhan"]);
    expect(spellings.withWord("al-Burhan").map(({ name }) => name)).toEqual(["Abdel Fattah al-Burhan"]);
    expect(spellings.withWord("Sergei")).toEqual([]);
  });
});

it.each([
  ["qaddafi", "gaddafi"],
  ["gadhafi", "kadafi"],
  ["mohammed", "muhammad"],
  ["chavez", "shavez"],
])("%s sounds like %s", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

it.each([
  ["same", "same", 0],
  ["sisi", "sissi", 1],
  ["abdel", "abdle", 1],
  ["", "abc", 3],
  ["kerry", "kelly", 2],
])("%s is %s but for %i letters", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});
