import { SCALES } from "../cardinals.js";
import type { QuantityRecogniser } from "../recogniser.js";

const PARTS: Readonly<Record<string, number>> = { quarter: 0.25, "three-quarters": 0.75, "three quarters": 0.75, third: 1 / 3 };

export const partOfScale: QuantityRecogniser = {
  name: "part-of-scale",
  why: "A quarter of a million is a number, not a share of anything.",
  evident: true,
  pattern: /\b(?:an?\s+)?(?<part>three[\s-]quarters|quarter|third)\s+of\s+an?\s+(?<scale>million|billion|trillion)\b/giu,
  read: (_words, { part, scale }) => {
    const value = Math.round((PARTS[(part ?? "").toLowerCase()] ?? 0) * (SCALES.get((scale ?? "").toLowerCase()) ?? 0));
    return value > 0 ? { min: value, max: value, bound: "exact" } : null;
  },
  examples: [
    {
      text: "Nearly a quarter of a million fled.",
      head: "quarter",
      finds: "a quarter of a million",
      min: 250000,
      max: 250000,
      bound: "about",
    },
    {
      text: "It uprooted three-quarters of a million people.",
      head: "three",
      finds: "three-quarters of a million",
      min: 750000,
      max: 750000,
      bound: "exact",
    },
  ],
  nearMisses: ["A quarter of the million people fled.", "A third of them died."],
};
