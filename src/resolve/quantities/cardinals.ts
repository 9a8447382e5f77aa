const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);

/** Words that multiply the number in front of them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["mln", 1e6],
  ["lakh", 1e5],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["crore", 1e7],
  ["bn", 1e9],
  ["bln", 1e9],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

const GROUPED = "\\d{1,3}(?:[,\\u00a0\\u2009\\u202f’]\\d{3})+(?!\\d)|\\d+";
const SIMPLE = `(?:(?:${TENS.join("|")})(?:[-\\s](?:${ONES.join("|")}))?|${[...TEENS, ...ONES].join("|")})\\b`;
const WORDED = `${SIMPLE}(?:\\s+hundred\\b(?:\\s+(?:and\\s+)?${SIMPLE})?)?`;
const SCALE = "(?:dozen|score|hundred|thousand|lakh|million|crore|billion|trillion)\\b(?!s)";

/**
 * Source of a regular expression (flags `iu`) for one number with its multipliers: "41,220", "1.5 million", "two hundred and fifty", "half a
 * million", "a dozen". No date, ordinal, hour, share or part of a name in figures and letters.
 */
export const NUMERAL = `(?:(?:half(?:\\s+an?)?|an?\\s+half)\\s+${SCALE}|an?\\s+${SCALE}(?:\\s+and\\s+a\\s+half\\b)?|(?:${GROUPED})(?:\\.\\d+)?(?:(?:bn|mn|m|k)\\b|\\s?(?:bln|mln)\\b|(?:[\\s-]+${SCALE})+(?:\\s+and\\s+a\\s+half\\b)?)?(?![\\p{L}\\d]|[.,:/]\\d|\\s*%|['’]s\\b)|${WORDED}(?:\\s+and\\s+a\\s+half\\b)?(?:[\\s-]+${SCALE}(?:\\s+(?:and\\s+)?${WORDED}|\\s+and\\s+a\\s+half\\b)?)*)`;

/** A number in figures ("41,220", "1.5") or one word ("twelve", "fifty-nine"); null for anything else. */
export function cardinal(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d/u.test(lower)) return figures(lower);
  const small = SMALL.get(lower);
  if (small !== undefined) return small;
  const [tens, ones, more] = lower.split("-");
  const ten = SMALL.get(tens ?? "");
  const one = SMALL.get(ones ?? "");
  return more === undefined && ten !== undefined && one !== undefined && ten >= 20 && one > 0 && one < 10 ? ten + one : null;
}

/** The value of words that `NUMERAL` matches; null where they make no number. */
export function numeralValue(words: string): number | null {
  let total = 0;
  let group: number | null = null;
  let scale = 1;
  let halves = 0;
  const pieces = words
    .toLowerCase()
    .replace(/(?<=\d)(?=(?:bn|mn|m|k|bln|mln)$)/u, " ")
    .split(/[\s-]+/u);
  for (const piece of pieces) {
    const factor = SCALES.get(piece);
    const number = factor === undefined ? cardinal(piece) : null;
    if (factor !== undefined) {
      scale = factor;
      const counted: number = (group ?? (halves ? 0 : 1)) + halves / 2;
      halves = 0;
      if (factor < 1000) group = counted * factor;
      else {
        total = group === null && total > 0 ? total * factor : total + Math.round(counted * factor * 1000) / 1000;
        group = null;
      }
    } else if (piece === "half") halves = 1;
    else if (number !== null) group = (group ?? 0) + number;
    else if (piece !== "a" && piece !== "an" && piece !== "and") return null;
  }
  // "A million and a half": the half is of the million.
  return total + (group ?? 0) + (halves * (total > 0 || group === null ? scale : 1)) / 2;
}

/** Thousands are grouped by commas, hard or thin spaces; a decimal point is a point. */
function figures(word: string): number | null {
  const plain = word.replace(/(?<=\d)[,\u00a0\u2009\u202f’](?=\d{3}(?!\d))/gu, "");
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
