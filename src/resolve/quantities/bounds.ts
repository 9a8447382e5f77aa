import type { Span } from "../../text/index.js";
import type { Amount, Bound } from "./amount.js";

/** Words around a number that make it a bound of the count. */
export interface BoundRule {
  readonly bound: Exclude<Bound, "exact" | "range">;
  /** In front of the number, or behind it. */
  readonly side: "before" | "after";
  readonly why: string;
  readonly pattern: RegExp;
  /** What in front of the number makes the words something else. */
  readonly unless?: RegExp;
  /** Sentences with the number in brackets. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** Between a bound and its number: articles, "another", a currency. */
const GAP = "(?:\\s+(?:an?|its|another|a\\s+further|an?\\s+additional|an?\\s+estimated|some|about))?\\s*(?:(?:US|N|C|A)?[$€£¥₦]\\s*)?$";
const before = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${GAP}`, "iu");

/** In order: the first that fits wins. */
export const BOUND_RULES: readonly BoundRule[] = [
  {
    bound: "up-to",
    side: "before",
    why: "The count is no higher; how low it may be is not told.",
    pattern: before(
      "up\\s+to|as\\s+(?:many|much)\\s+as|at\\s+most|(?:no|not)\\s+more\\s+than|a\\s+maximum\\s+of|(?:fewer|less)\\s+than|(?:well|far)\\s+(?:under|below)",
    ),
    unless:
      /(?:\b(?:no|not)\s+(?:fewer|less)\s+than(?:\s+an?)?|\b(?:br(?:ing|ings|inging|ought)|t[ao]k(?:es|ing)|rais(?:es|ed|ing)|push(?:es|ed|ing))\s[^,;.]*\bup\s+to)\s*$/iu,
    examples: [
      "As many as [12] rockets landed.",
      "It put them at no more than [17,000].",
      "Fewer than [100] remain.",
      "They offer up to $[5] million.",
    ],
    nearMisses: ["This brought the toll up to [11].", "They are fewer than the [2,500] promised.", "No fewer than [30] fell."],
  },
  {
    bound: "at-least",
    side: "before",
    why: "The count is no lower; how high it may be is not told.",
    pattern: before("at\\s+(?:the\\s+very\\s+)?least|(?:no|not)\\s+(?:fewer|less)\\s+than|(?:a\\s+)?minimum\\s+of|upwards?\\s+of"),
    examples: [
      "At least [eight] died.",
      "No fewer than [30] fell.",
      "It may leave upwards of [12,000] homeless.",
      "At least a [dozen] towns fell.",
    ],
    nearMisses: ["At least he freed the [ten] captives."],
  },
  {
    bound: "more-than",
    side: "before",
    why: "The count is higher than the number; how high is not told.",
    pattern: before(
      "more\\s+than|(?:just\\s+|well\\s+)?over|in\\s+excess\\s+of|exceed(?:s|ed|ing)?|above|surpass(?:es|ed|ing)?|topp(?:ed|ing)|greater\\s+than|north\\s+of",
    ),
    unless:
      /\b(?:control|power|authority|rule|sovereignty|disputes?|concerns?|anger|talks|rows?|tensions?|fears?|protests?|negotiations|jurisdiction|hand(?:ed|s|ing)?|t[ao]k(?:e|en|es|ing)|took|fl(?:y|ew|own|ying)|fired|clash(?:ed|es)?|charges|warned|custody)\s+over\s+$/iu,
    examples: [
      "More than [41,220] people were killed.",
      "The more than [70,000] citizens there left.",
      "It gave over $[774] million.",
      "The toll is well over [300].",
    ],
    nearMisses: ["They took control over [12] villages.", "They are no more than [12]."],
  },
  {
    bound: "about",
    side: "before",
    why: "The number is near the count, on either side.",
    pattern: before(
      "about|around|some|approximately|approx\\.|roughly|nearly|almost|close\\s+to|estimated(?:\\s+(?:at|to\\s+(?:be|number)))?|(?:thought|believed)\\s+to\\s+(?:be|number)|just\\s+under|circa|ca\\.|perhaps|possibly|maybe|an\\s+average\\s+of",
    ),
    unless:
      /\b(?:talk(?:s|ed|ing)?|information|concern(?:s|ed)?|questions?|ask(?:ed|ing)?|news|reports?|worr(?:y|ied)|anything|details|sp(?:eak|oke)|complain(?:ed|ts?)?|kn[oe]w|told|lied)\s+about(?:\s+(?:an?|the))?\s+$/iu,
    examples: [
      "Nearly [900] prisoners return.",
      "An estimated [14,000] fighters took part.",
      "Close to [100,000] tons arrived.",
      "Its strength is thought to number [8,000].",
      "Roughly a [hundred] came.",
    ],
    nearMisses: ["There were talks about [three] hostages."],
  },
  {
    bound: "at-least",
    side: "after",
    why: "Said behind the number, it bounds it as well.",
    pattern: /^(?:\s+(?:\p{L}+\s+)?or\s+more\b|\s+at\s+least\b|\+|[\s-]plus\b)/iu,
    examples: ["The dead were put at [eight] at least.", "They number [60,000] or more.", "The [200]-plus detainees went home."],
    nearMisses: ["He named [two] or, more likely, none."],
  },
  {
    bound: "up-to",
    side: "after",
    why: "Said behind the number, it bounds it as well.",
    pattern: /^\s+(?:\p{L}+\s+)?(?:or\s+(?:fewer|less)|at\s+most)\b/iu,
    examples: ["They have [200] tanks at most."],
    nearMisses: ["They have [200] tents or lesser shelters."],
  },
  {
    bound: "about",
    side: "after",
    why: "Said behind the number, it loosens it as well.",
    pattern: /^(?:\s+or\s+so\b|[\s-]odd\b|\s+or\s+thereabouts\b)/iu,
    examples: ["The [30] or so captives are well.", "The [40]-odd deputies left."],
    nearMisses: ["The [30] odds were long."],
  },
];

/** The bound that the words around a number put on it, and the number with those words; null where they put none. */
export function boundAround(text: string, start: number, end: number): { readonly bound: BoundRule["bound"]; readonly words: Span } | null {
  const from = Math.max(0, start - 60);
  const front = text.slice(from, start);
  const back = text.slice(end, end + 30);
  for (const { bound, side, pattern, unless } of BOUND_RULES) {
    const match = pattern.exec(side === "after" ? back : front);
    if (!match || (side === "before" && unless?.test(front.replace(/[$€£¥₦]\s*$/u, "")))) continue;
    return { bound, words: side === "after" ? { start, end: end + match[0].length } : { start: from + match.index, end } };
  }
  return null;
}

/** What is known of the count: a bound opens one end. */
export function bounded({ min, max }: Amount, bound: Bound): Amount {
  if (bound === "at-least" || bound === "more-than") return { min, max: null };
  return bound === "up-to" ? { min: null, max } : { min, max };
}
