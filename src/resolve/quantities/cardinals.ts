const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL = new Map([...UNITS.map((word, at) => [word, at] as const), ...TENS.map((word, at) => [word, 20 + 10 * at] as const)]);

/** Words that multiply the number in front of them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["crore", 1e7],
  ["b", 1e9],
  ["bn", 1e9],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

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

/** Thousands are grouped by commas, thin or hard spaces; a decimal point is a point. */
function figures(word: string): number | null {
  const plain = word.replace(/(?<=\d)[, {3}'’](?=\d{3}(?!\d))/gu, "");
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
