import { describe, expect, test } from "vitest";
import { findAcronyms } from "./acronyms.js";
import { readKnowledge } from "./fixtures/read-fixture.js";
import { makeGazette } from "./gazette.js";
import { recognise } from "./recognise.js";

const knowledge = readKnowledge();
const gazette = makeGazette(knowledge);
const lexicon = { gazette, acronyms: new Map([["NLF", "National Liberation Forces"]]), descriptions: knowledge.descriptions };

describe("recognise", () => {
  test.each([
    ["US", "United States"],
    ["Israeli troops", "Israeli armed forces"],
    ["Myanmar's military", "Myanmar armed forces"],
    ["Syrian government", "Government of Syria"],
    ["government of the Philippines", "Government of the Philippines"],
    ["authorities in Kyiv", "Government of Ukraine"],
    ["Iran's foreign ministry", "Ministry of Foreign Affairs of Iran"],
    ["Houthi rebels", "Houthis"],
    ["ELN rebel group", "National Liberation Army (ELN)"],
    ["NLF", "National Liberation Forces"],
    ["Iranian police", "Iranian police"],
    ["Hamas statement", "Hamas"],
    ["Qatari readout", "Qatar"],
    ["Saudi-led coalition", "Saudi-led coalition"],
    ["US-led military coalition", "US-led military coalition"],
    ["Iran-aligned Houthis", "Houthis"],
  ])("“%s” is %s", (text, name) => {
    expect(recognise(text, lexicon)?.name).toBe(name);
  });

  test.each([
    "us",
    "who",
    "Egyptian officials and aid workers",
    "troops",
    "the government",
    "Houthi weddings",
    "joint statement",
    "Turkish coffee",
    "Israeli settlers",
  ])("“%s” names no party by itself", (text) => {
    expect(recognise(text, lexicon)).toBeNull();
  });
});

describe("findAcronyms", () => {
  test.each([
    ["the Rapid Support Forces (RSF) said", "RSF", "Rapid Support Forces"],
    ["by the ELN (National Liberation Army) said", "ELN", "National Liberation Army"],
    ["the al-Qaeda-linked Group for the Support of Islam and Muslims (JNIM)", "JNIM", "Group for the Support of Islam and Muslims"],
  ])("in “%s”, %s is %s", (text, short, long) => {
    expect(findAcronyms({ text }).get(short)).toBe(long);
  });

  test.each(["Omar Hassan (Sudan) said", "the talks (AFP)", "a resolution (2797) passed"])("nothing is an acronym in “%s”", (text) => {
    expect(findAcronyms({ text }).size).toBe(0);
  });
});

describe("the lists in knowledge/", () => {
  test("give no city to two countries", () => {
    const seats = knowledge.countries.countries.flatMap((c) => c.actsAs.map((s) => s.toLowerCase()));
    expect(seats.length).toBe(new Set(seats).size);
  });

  test("give no acronym to two organisations", () => {
    const acronyms = knowledge.organisations.organisations.flatMap((o) => o.acronyms);
    expect(acronyms.length).toBe(new Set(acronyms).size);
  });
});
