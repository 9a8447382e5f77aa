import { cardinal } from "../cardinals.js";
import type { QuantityRecogniser } from "../recogniser.js";

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
const MANY = "twelve|fifteen|twenty|thirty|forty|fifty|hundred";

/** "A third was arrested" tells of one more, "less than a third has been paid" of a share. */
const SHARED = /^(?:\s+of\b|\s+(?:as\s+(?:many|much)|the)\b)/iu;
const LIMITED = /\b(?:than|about|around|nearly|almost|over|roughly|some|up to|at least|only)\s+$/iu;

/** What a proportion is of; "killed two in three attacks" is none. */
const SHARERS =
  /^\s+(?:of|people|persons|children|women|men|girls|boys|civilians|residents|voters|families|households|homes|houses|are|is|were|was|has|have|lives?)\b/iu;

export const fraction: QuantityRecogniser = {
  name: "fraction",
  why: "A half, a third, two thirds, one in five are shares of what is named; told in per cent, rounded to a whole.",
  evident: false,
  share: true,
  pattern: new RegExp(
    `\\b(?:(?<up>${SMALL})\\s+(?:in|out\\s+of(?=\\s+every))\\s+(?:every\\s+)?(?:an?\\s+)?(?<down>${SMALL}|${MANY})|(?:(?:(?<count>${SMALL})[\\s-]|an?\\s+)(?<part>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?:one[\\s-])?(?<half>half)))\\b(?!-)`,
    "giu",
  ),
  accepts: ({ up, down, count, half }, before, after) => {
    if (up !== undefined) return number(up) < number(down) && (SHARERS.test(after) || LIMITED.test(before));
    if (half !== undefined)
      return (
        !/(?:\b(?:first|second|latter|other|and\s+a|the)\s|-)$/iu.test(before) &&
        !/^[\s-]*(?:an?\s+)?(?:hours?|day|year|century|decade|million|dozen|brother|sister|way|mast|time)\b/iu.test(after)
      );
    return count !== undefined || SHARED.test(after) || LIMITED.test(before);
  },
  read: (_words, { up, down, count, part, half }) => {
    const share =
      up !== undefined
        ? number(up) / number(down)
        : (count === undefined || half ? 1 : number(count)) / (PARTS[(half ?? part ?? "").toLowerCase()] ?? 1);
    const percent = Math.round(100 * share);
    return share > 0 && share <= 1 ? { min: percent, max: percent, bound: "exact" } : null;
  },
  examples: [
    { text: "About half of them are children.", head: "half", finds: "half", min: 50, max: 50, bound: "about" },
    { text: "Two-thirds of the town is rubble.", head: "thirds", finds: "Two-thirds", min: 67, max: 67, bound: "exact" },
    { text: "Less than a third has been paid.", head: "third", finds: "a third", min: null, max: 33, bound: "up-to" },
    { text: "Nine in ten are women.", head: "Nine", finds: "Nine in ten", min: 90, max: 90, bound: "exact" },
    { text: "One out of every five children starves.", head: "One", finds: "One out of every five", min: 20, max: 20, bound: "exact" },
    { text: "It keeps three-quarters of the taxes.", head: "three", finds: "three-quarters", min: 75, max: 75, bound: "exact" },
  ],
  nearMisses: [
    "A third was arrested.",
    "The second half began.",
    "It lasted half an hour.",
    "The third of May came.",
    "A half-brother of his fled.",
    "Five in two cars were hurt.",
    "It killed six in ten attacks.",
    "They shot down five out of eight drones.",
  ],
};

function number(words: string | undefined): number {
  const lower = (words ?? "").toLowerCase();
  return lower === "hundred" ? 100 : (cardinal(lower) ?? 0);
}
