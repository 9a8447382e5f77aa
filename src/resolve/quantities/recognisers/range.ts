import { NUMERAL, numeralValue, SCALES } from "../cardinals.js";
import type { QuantityRecogniser } from "../recogniser.js";

const CURRENCY = "(?:(?:US)?[$€£]\\s*)?";
const SEVERAL = "(?:several|a\\s+few)\\s+(?<scale>dozen|hundred|thousand|million)";

export const range: QuantityRecogniser = {
  name: "range",
  why: "Two numbers, the smaller first, joined by a dash, to, or, and after between: the count lies from the one to the other.",
  evident: true,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,])(?:${SEVERAL}|(?<low>${NUMERAL.replace("(?![\\p{L}\\d]", "(?![\\p{L}\\d](?!-)")}))(?:\\s*[-–—]\\s*|\\s+(?<joint>to|or|and)\\s+)${CURRENCY}(?<high>${NUMERAL})`,
    "giu",
  ),
  accepts: ({ low, scale, high, joint }, before) => {
    if (/^and$/iu.test(joint ?? "") && !/\bbetween\s+(?:(?:about|around|some)\s+)?(?:(?:US)?[$€£]\s*)?$/iu.test(before)) return false;
    // "Since April 18 to 277": the first is a day.
    if (/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?\s+$/u.test(before)) return false;
    // "Cut from 4,500 to 2,500" is a change, "raised from 300 to 500" too.
    if (
      /\b(?:rose|rise[sn]?|rising|f[ae]ll(?:s|en|ing)?|increas\w+|decreas\w+|drop\w*|reduc\w+|cut\w*|rais\w+|grew|grow\w*|expand\w+|up|down|jump\w*|climb\w*)\s(?:[^,;.]*\s)?(?:from\s+)?(?:(?:US)?[$€£]\s*)?$/iu.test(
        before,
      )
    )
      return false;
    if (/\b(?:vote[sd]?|voting|by|margin\s+of)\s+$/iu.test(before) && !joint) return false;
    const [min, max] = ends(low, scale, high);
    return min !== null && max !== null && min < max;
  },
  read: (_words, { low, scale, high }) => {
    const [min, max] = ends(low, scale, high);
    return { min, max, bound: "range" };
  },
  examples: [
    {
      text: "Between 10,000 and 15,000 civilians crossed.",
      head: "10,000",
      finds: "10,000 and 15,000",
      min: 10000,
      max: 15000,
      bound: "range",
    },
    { text: "Some 12-15 men attacked.", head: "15", finds: "12-15", min: 12, max: 15, bound: "range" },
    { text: "It is held by 12 to 18 fighters.", head: "12", finds: "12 to 18", min: 12, max: 18, bound: "range" },
    { text: "It will cost $2 to 3 million.", head: "2", finds: "2 to 3 million", min: 2e6, max: 3e6, bound: "range" },
    {
      text: "Estimates vary from several thousand to 20,000.",
      head: "20,000",
      finds: "several thousand to 20,000",
      min: 2000,
      max: 20000,
      bound: "range",
    },
    { text: "Two or three soldiers died.", head: "Two", finds: "Two or three", min: 2, max: 3, bound: "range" },
  ],
  nearMisses: [
    "It brings the toll since April 18 to 277.",
    "They voted 56–32 to leave.",
    "It was cut from 125,000 to 7,500.",
    "It rose from 300 to 500.",
    "He killed 12 and 15 fled.",
    "He joined the 7th to 9th brigades.",
  ],
};

function ends(low: string | undefined, scale: string | undefined, high: string | undefined): [number | null, number | null] {
  const max = numeralValue(high ?? "");
  if (scale) return [scale.toLowerCase() === "dozen" ? 24 : 2 * (SCALES.get(scale.toLowerCase()) ?? 1), max];
  const min = numeralValue(low ?? "");
  // "2 to 3 million": the multiplier is of both.
  const shared = /(?:^|[\s\d-])(dozen|hundred|thousand|million|billion|trillion|bn|mn|m|k)$/iu.exec(high ?? "")?.[1]?.toLowerCase();
  const alone = /^[\d.,]+$|^\p{L}+$/u.test(low ?? "");
  const factor = shared && alone && min !== null && min < 1000 ? (SCALES.get(shared) ?? 1) : 1;
  return [min === null ? null : min * factor, max];
}
