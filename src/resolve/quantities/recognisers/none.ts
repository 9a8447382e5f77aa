import type { QuantityRecogniser } from "../recogniser.js";

export const none: QuantityRecogniser = {
  name: "none",
  why: "Nobody, or a loss said not to have been, is the number zero; without such words a number is unknown, never zero.",
  evident: false,
  pattern:
    /\b(?:no(?:\s+one|body)?|none|neither|zero|unhurt|unharmed|uninjured|unscathed|(?<=\b(?:without|no)\s+(?:any\s+|further\s+)?)(?:casualt(?:y|ies)|loss(?:es)?|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|victims?))\b/giu,
  read: () => ({ min: 0, max: 0, bound: "exact" }),
  examples: [
    { text: "No casualties were reported.", head: "No", finds: "No", min: 0, max: 0, bound: "exact" },
    { text: "Nobody was hurt.", head: "Nobody", finds: "Nobody", min: 0, max: 0, bound: "exact" },
    { text: "The shelling ended without loss of life.", head: "loss", finds: "loss", min: 0, max: 0, bound: "exact" },
    { text: "The crew escaped unhurt.", head: "unhurt", finds: "unhurt", min: 0, max: 0, bound: "exact" },
  ],
  nearMisses: ["There were casualties on both sides.", "The loss of the town hurt.", "November was calm."],
};
