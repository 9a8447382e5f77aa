import { NUMERAL, numeralValue } from "../cardinals.js";
import type { QuantityRecogniser } from "../recogniser.js";

const FIGURES = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const NUMBER = `(?:${FIGURES}|${NUMERAL})`;
const SIGN = "(?:\\s*%|[\\s-]+per\\s?cents?\\b|\\s*pc\\b)";

export const share: QuantityRecogniser = {
  name: "share",
  why: "A number followed by a sign of percentage is a share in per cent; a range may have the sign once or twice.",
  evident: false,
  share: true,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,])(?:(?<figures>${FIGURES})${SIGN}?\\s*[-–—]\\s*|(?<low>${NUMBER})${SIGN}?\\s+(?<joint>to|or|and)\\s+)?(?<high>${NUMBER})${SIGN}`,
    "giu",
  ),
  accepts: ({ figures, low = figures, high, joint }, before, after) => {
    if (/^[\s-]+points?\b/iu.test(after)) return false;
    if (low === undefined) return value(high) !== null;
    if (joint === "and" && !/\bbetween\s+$/iu.test(before)) return false;
    return !/\b(?:from|by)\s+$/iu.test(before) && (value(low) ?? 0) < (value(high) ?? 0);
  },
  read: (_words, { figures, low = figures, high }) => {
    const max = value(high);
    if (max === null) return null;
    return low === undefined ? { min: max, max, bound: "exact" } : { min: value(low), max, bound: "range" };
  },
  examples: [
    { text: "Some 45 per cent are children.", head: "45", finds: "45 per cent", min: 45, max: 45, bound: "about" },
    { text: "Turnout was 45.5%.", head: "45.5", finds: "45.5%", min: 45.5, max: 45.5, bound: "exact" },
    { text: "Ninety-nine percent voted for it.", head: "nine", finds: "Ninety-nine percent", min: 99, max: 99, bound: "exact" },
    { text: "It lost 10 to 15 per cent of its men.", head: "15", finds: "10 to 15 per cent", min: 10, max: 15, bound: "range" },
    { text: "Between 70% and 80% of it is destroyed.", head: "70", finds: "70% and 80%", min: 70, max: 80, bound: "range" },
  ],
  nearMisses: ["It rose by two percentage points.", "The 45 centres were shut.", "One cent was paid."],
};

function value(words: string | undefined): number | null {
  return words === undefined ? null : numeralValue(words);
}
