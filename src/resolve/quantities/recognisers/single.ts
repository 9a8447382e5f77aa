import type { QuantityRecogniser } from "../recogniser.js";

const VALUES: Readonly<Record<string, number>> = { both: 2, pair: 2, couple: 2, twins: 2, trio: 3, twin: 2 };

export const single: QuantityRecogniser = {
  name: "single",
  why: "An article that a reader takes for a count is one; both and a pair are two, a trio three.",
  evident: false,
  pattern:
    /\b(?:(?<many>both|pair|couple|trio|twins?)\b|(?:another|a\s+(?:second|third|fourth|further)|an?|lone|sole|single|someone|somebody)\b)/giu,
  read: (_words, { many }) => {
    const value = VALUES[many?.toLowerCase() ?? ""] ?? 1;
    return { min: value, max: value, bound: "exact" };
  },
  examples: [
    { text: "A police officer was killed.", head: "A", finds: "A", min: 1, max: 1, bound: "exact" },
    { text: "Another was injured.", head: "Another", finds: "Another", min: 1, max: 1, bound: "exact" },
    { text: "Both pilots were killed.", head: "Both", finds: "Both", min: 2, max: 2, bound: "exact" },
    { text: "One was shot and a second was arrested.", head: "second", finds: "a second", min: 1, max: 1, bound: "exact" },
  ],
  nearMisses: ["They fled.", "Bothered crowds left."],
};
