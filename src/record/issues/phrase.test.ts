import { describe, expect, it } from "vitest";
import { readPhrase } from "./phrase.js";

const terms = (phrase: string) => readPhrase(phrase).terms.map(({ text }) => text);

describe("a phrase comes down to what it is about", () => {
  it.each([
    ["the ceasefire", "an end to the fighting"],
    ["the truce", "a cessation of hostilities"],
    ["Egypt's border", "the Egyptian frontier"],
    ["Kyiv's salaries", "Ukrainian wages"],
    ["the United States", "the American"],
  ])("“%s” and “%s” alike", (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([
    ["the release of prisoners", "the arming of prisoners"],
    ["the Lachin corridor", "the Zangezur corridor"],
    ["an end to the blockade", "an end to the fighting"],
    ["North Korea", "South Korea"],
  ])("“%s” and “%s” apart", (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  it.each(["that", "it", "to do so", ""])("“%s” to nothing", (phrase) => {
    expect(terms(phrase)).toEqual([]);
  });
});

describe("who wants this is against the matter:", () => {
  it.each([
    ["an end to the blockade", -1],
    ["lifting the siege", -1],
    ["withdrawal from the corridor", -1],
    ["Israeli troops to leave the corridor", -1],
    ["control of the corridor", 1],
    ["an end to the fighting", 1],
    ["the ceasefire", 1],
    ["the weekend talks", 1],
  ])("“%s” %d", (phrase, polarity) => {
    expect(readPhrase(phrase).polarity).toBe(polarity);
  });
});
