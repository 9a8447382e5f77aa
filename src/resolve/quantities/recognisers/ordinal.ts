import type { QuantityRecogniser } from "../recogniser.js";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

export const ordinal: QuantityRecogniser = {
  name: "ordinal",
  why: "The thirty-fourth of a kind says that there have been so many.",
  evident: false,
  pattern: new RegExp(`\\b(?:(?<figures>\\d+)(?:st|nd|rd|th)|(?<!\\ba\\s)(?<word>${ORDINALS.join("|")}))\\b`, "giu"),
  read: (_words, { figures, word }) => {
    const value = figures ? Number(figures) : ORDINALS.indexOf(word?.toLowerCase() ?? "") + 1;
    return value > 0 ? { min: value, max: value, bound: "exact" } : null;
  },
  examples: [
    { text: "It is the 34th killing this year.", head: "34th", finds: "34th", min: 34, max: 34, bound: "exact" },
    { text: "It is the second helicopter to be shot down.", head: "second", finds: "second", min: 2, max: 2, bound: "exact" },
  ],
  nearMisses: ["It took 34 lives.", "A second died."],
};
