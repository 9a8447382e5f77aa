import type { QuantityRecogniser } from "../recogniser.js";

export const several: QuantityRecogniser = {
  name: "several",
  why: "Several is three or more, a handful or a few as well; how many more is not told.",
  evident: false,
  pattern: /\b(?:several|(?:a\s+)?(?:few|handful)|multiple|numerous)\b/giu,
  read: () => ({ min: 3, max: null, bound: "at-least" }),
  examples: [{ text: "Several had been arrested.", head: "Several", finds: "Several", min: 3, max: null, bound: "at-least" }],
  nearMisses: ["Severance pay was promised.", "Many were arrested."],
};
