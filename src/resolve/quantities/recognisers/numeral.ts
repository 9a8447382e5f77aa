import { NUMERAL, numeralValue } from "../cardinals.js";
import type { QuantityRecogniser } from "../recogniser.js";

/** Names that a number is part of. */
const NAMED =
  /(?:Resolutions?|Articles?|Chapter|Flight|Boeing|Airbus|Group\s+of|No\.?|Number|Route|Highway|Phase|Section|Protocol|Convention|Act|Law|Decree|Agenda|Operation|Day|Area|Channel)\s+$/u;

/** A letter in front of figures makes them a name, but for the N of Nigeria's currency. */
export const numeral: QuantityRecogniser = {
  name: "numeral",
  why: "A number in figures or words with its multipliers is that number.",
  evident: true,
  pattern: new RegExp(`(?<![\\p{L}\\d][-–/]|[\\d.,:/]|\\p{L}(?<![^\\p{L}\\d]N))${NUMERAL}`, "giu"),
  accepts: (_groups, before, after) =>
    !NAMED.test(before) &&
    !/^[-\s]*(?:year|month|week|day|hour|minute|decade)s?(?:-old|\s+old)?\b/iu.test(after) &&
    !/^(?:\s*(?:km|kg|kilomet\w+|mm|per\s?cent|percent|a\.?m\b|p\.?m\b)|-(?:kilomet\w+|mile|point|mm))/iu.test(after),
  read: (words) => {
    const value = numeralValue(words);
    return value === null ? null : { min: value, max: value, bound: "exact" };
  },
  examples: [
    { text: "The toll is 41,220 by now.", head: "41,220", finds: "41,220", min: 41220, max: 41220, bound: "exact" },
    { text: "Two dozen soldiers were taken.", head: "Two", finds: "Two dozen", min: 24, max: 24, bound: "exact" },
    { text: "Some 1.5 million people fled.", head: "1.5", finds: "1.5 million", min: 1.5e6, max: 1.5e6, bound: "about" },
    { text: "Half a million people are cut off.", head: "Half", finds: "Half a million", min: 5e5, max: 5e5, bound: "exact" },
    {
      text: "They got two and a half million tonnes.",
      head: "million",
      finds: "two and a half million",
      min: 2.5e6,
      max: 2.5e6,
      bound: "exact",
    },
    {
      text: "Two hundred and fifty thousand came.",
      head: "fifty",
      finds: "Two hundred and fifty thousand",
      min: 250000,
      max: 250000,
      bound: "exact",
    },
    { text: "It has fifty-nine tanks.", head: "nine", finds: "fifty-nine", min: 59, max: 59, bound: "exact" },
    { text: "It pledged $500 million in aid.", head: "500", finds: "500 million", min: 5e8, max: 5e8, bound: "exact" },
    { text: "They want a ransom of N50 million.", head: "N50", finds: "50 million", min: 5e7, max: 5e7, bound: "exact" },
    { text: "The loan of €100m was paid.", head: "100m", finds: "100m", min: 1e8, max: 1e8, bound: "exact" },
    { text: "Half million people are cut off.", head: "million", finds: "Half million", min: 5e5, max: 5e5, bound: "exact" },
    { text: "Some 3 million and a half fled.", head: "3", finds: "3 million and a half", min: 3.5e6, max: 3.5e6, bound: "about" },
    { text: "It needs 10 bln to rebuild.", head: "10", finds: "10 bln", min: 1e10, max: 1e10, bound: "exact" },
    { text: "More than a dozen towns fell.", head: "dozen", finds: "a dozen", min: 12, max: null, bound: "more-than" },
  ],
  nearMisses: [
    "Resolution 1701 ended it.",
    "The M23 rebels shot down an F-16.",
    "A 34-year-old man died.",
    "The 7th brigade has T-72 tanks.",
    "It lies 30 km north.",
    "Turnout was 45%.",
  ],
};
