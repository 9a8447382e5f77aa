import type { Amount } from "./recogniser.js";

/** How a number bounds the count that it tells. */
export type Bound = "exact" | "about" | "at-least" | "more-than" | "up-to" | "range";

interface BoundRule {
  readonly bound: Exclude<Bound, "exact" | "range">;
  /** In front of the number, or behind it. */
  readonly side: "before" | "after";
  readonly pattern: RegExp;
  /** What in front of the words makes them something else. */
  readonly unless?: RegExp;
}

/** Between a bound and its number: articles, "another", a currency. */
const GAP = "(?:\\s+(?:an?|its|another|a\\s+further|an?\\s+additional|an?\\s+estimated|some|about))?\\s*(?:(?:US|N|C|A)?[$€£¥₦]\\s*)?$";
const before = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})${GAP}`, "iu");

/** In order: the first that fits wins. */
export const BOUND_RULES: readonly BoundRule[] = [
  {
    bound: "up-to",
    side: "before",
    pattern: before(
      "up\\s+to|as\\s+(?:many|much)\\s+as|at\\s+most|(?:no|not)\\s+more\\s+than|a\\s+maximum\\s+of|(?:fewer|less)\\s+than|(?:well\\s+)?(?:under|below)(?=\\s+\\d*$)",
    ),
    // "Brought the toll up to 11" tells the toll.
    unless:
      /(?:\b(?:no|not)\s+(?:fewer|less)\s+than(?:\s+an?)?|\b(?:br(?:ing|ings|inging|ought)|t[ao]k(?:es|ing)|rais(?:es|ed|ing)|pushe[sd]|pushing)\s[^,;.]*\bup\s+to)\s*$/iu,
  },
  {
    bound: "at-least",
    side: "before",
    pattern: before("at\\s+least|at\\s+the\\s+least|(?:no|not)\\s+(?:fewer|less)\\s+than|(?:a\\s+)?minimum\\s+(?:of)?|upwards?\\s+of"),
  },
  {
    bound: "more-than",
    side: "before",
    pattern: before(
      "(?:(?:far|many|well)\\s+)?more\\s+than|(?:just\\s+|well\\s+)?over|in\\s+excess\\s+of|exceed(?:s|ed|ing)?|(?:well\\s+)?above|surpass(?:es|ed|ing)?|topp(?:ed|ing)|greater\\s+than|north\\s+of",
    ),
    // "Control over 12 villages": the preposition belongs to the noun or verb.
    unless:
      /\b(?:control|power|authority|rule|sovereignty|disputes?|concerns?|anger|talks|rows?|tensions?|fears?|protests?|negotiations|jurisdiction|hand(?:ed|s|ing)?|t[ao]k(?:e|en|es|ing)|took|fl(?:y|ew|own|ying)|fired|clash(?:ed|es)?|charges|warned|custody)\s+over\s+$/iu,
  },
  {
    bound: "about",
    side: "before",
    pattern: before(
      "about|around|some|approximately|approx\\.|roughly|nearly|almost|close\\s+to|an?\\s+estimated|the\\s+estimated|estimated(?:\\s+(?:at|to\\s+(?:be|number)))?|(?:thought|believed)\\s+to\\s+(?:be|number)|just\\s+under|circa|ca\\.|perhaps|possibly|maybe|an\\s+average\\s+of|the\\s+nearly",
    ),
    unless:
      /\b(?:talk(?:s|ed|ing)?|information|concern(?:s|ed)?|questions?|ask(?:ed|ing)?|news|reports?|worr(?:y|ied)|anything|details|sp(?:eak|oke)|complain(?:ed|ts?)?|kn[oe]w|told|lied)\s+about(?:\s+(?:an?|the))?\s+$/iu,
  },
  { bound: "at-least", side: "after", pattern: /^(?:\s+(?:\p{L}+\s+)?or\s+more\b|\s+at\s+least\b|\+|[\s-]plus\b)/iu },
  { bound: "up-to", side: "after", pattern: /^\s+(?:or\s+(?:fewer|less)|at\s+most)\b/iu },
  { bound: "about", side: "after", pattern: /^(?:\s+or\s+so\b|[\s-]odd\b|\s+or\s+thereabouts\b)/iu },
];

/** The bound that the words around a number put on it; null where they put none. */
export function boundAround(text: string, start: number, end: number): Bound | null {
  const front = text.slice(Math.max(0, start - 60), start);
  const back = text.slice(end, end + 30);
  for (const { bound, side, pattern, unless } of BOUND_RULES) {
    if (side === "after" ? pattern.test(back) : pattern.test(front) && !unless?.test(front.replace(/[$€£¥₦]\s*$/u, ""))) return bound;
  }
  return null;
}

/** What is known of the count: a bound opens one end. */
export function bounded({ min, max }: Amount, bound: Bound): Amount {
  if (bound === "at-least" || bound === "more-than") return { min, max: null };
  return bound === "up-to" ? { min: null, max } : { min, max };
}
