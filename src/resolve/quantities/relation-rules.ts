/** Words that make one number of a sentence a part of another, or tell an earlier count. */
export interface RelationRule {
  readonly name: string;
  readonly kind: "part" | "earlier";
  readonly why: string;
  /** On which side of the number its whole, or the earlier count, stands. */
  readonly of: "before" | "after";
  /** Whether only the number next to it may be meant; else the nearest that fits. */
  readonly nearest?: true;
  /** In front of the one that stands first. */
  readonly before?: RegExp;
  readonly between: RegExp;
  /** Behind the one that stands last. */
  readonly after?: RegExp;
  /** What the sentence must have. */
  readonly sentence?: RegExp;
  /** All in front of the one that stands last. */
  readonly unless?: RegExp;
  /** Sentences in which [the number] is a part of, or later than, {the other}. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const WORD = "[\\p{L}\\p{N}.'’-]+";
/** Words that no number of a whole has between "of" and itself. */
const LINK = "(?:them|whom|which|those|these|and|or|in|on|at|to|for|from|is|are|was|were)\\b";
const THEM = "(?:them|whom|which|these|those)";
const CHANGE =
  /\b(?:rose|ris(?:e[sn]?|ing)|gr[eo]w(?:n|s|ing)?|increas\w+|rais\w+|f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|reduc\w+|cut(?:s|ting)?|lower\w*|collaps\w+|shr[aiu]nk\w*|sw[eo]ll\w*|climb\w*|jump\w*|dwindl\w+|expand\w*|revis\w+|up|down|halv\w+|doubl\w+|soar\w*|plung\w+|surg\w+|slash\w*|withdrawal)\b/iu;

/** In order: what is an earlier count is no whole. */
export const RELATION_RULES: readonly RelationRule[] = [
  {
    name: "from … to",
    kind: "earlier",
    why: "A change leads from the earlier count to the later one.",
    of: "before",
    nearest: true,
    before: /\bfrom\s+(?:(?:the|its|a|an)\s+(?:\p{L}+\s+)?)?$/iu,
    between: new RegExp(`^(?:\\s+${WORD}){0,8}?\\s+to\\s+(?:(?:just|only|a|an|the)\\s+)?$`, "iu"),
    sentence: CHANGE,
    unless: /\b(?:rang\w+|var(?:y|ies|ied|ying))\s+from\b/iu,
    examples: [
      "The toll rose from {40} to [55].",
      "It cuts its forces from {4,500} to [2,500].",
      "Aid grows from {3} billion euros to at least [6] billion.",
    ],
    nearMisses: ["Estimates range from {100} to [200].", "They drove from {two} camps to [three] towns."],
  },
  {
    name: "to … from",
    kind: "earlier",
    why: "A change leads to the later count from the earlier one.",
    of: "after",
    nearest: true,
    before: /\bto\s+(?:(?:just|only)\s+)?$/iu,
    between: new RegExp(`^(?:\\s+${WORD}){0,4}?,?\\s+from\\s+(?:(?:the|its|a|an)\\s+)?$`, "iu"),
    examples: ["It cut its forces to [8,600] from about {13,000}."],
    nearMisses: ["It sent [12] men from {two} bases."],
  },
  {
    name: "up from",
    kind: "earlier",
    why: "What a count is up from, down from or compared with is an earlier count.",
    of: "after",
    nearest: true,
    between:
      /(?:\b(?:up|down|risen|fallen|rise|increase|drop|fall|decline)\s+from|\bcompared\s+(?:with|to)|\bas\s+against|,\s+against|\bversus)\s+(?:(?:the|a|an|its|just|only)\s+)?(?:(?:planned|previous|earlier|initial|original)\s+)?$/iu,
    examples: [
      "There were [55] dead, up from {40} a day earlier.",
      "Shipments dwindled to [500,000] tonnes, down from a planned {2} million tonnes.",
      "They counted [318] violations in February, as against {511} in January.",
      "Some [13.5] billion are stored, compared with {4.9} billion a year ago.",
    ],
    nearMisses: ["They got [12] votes against {8} members.", "Jets took [12] men up and away from {two} bases."],
  },
  {
    name: "of so many",
    kind: "part",
    why: "So many of a number told right behind are a part of it.",
    of: "after",
    nearest: true,
    between: new RegExp(
      `^(?:\\s+${WORD}){0,2}?\\s+(?:out\\s+)?of\\s+(?:(?:the|its|their|his|her|our|these|those|all|a\\s+total\\s+of)\\s+)?(?:(?!${LINK})${WORD}\\s+){0,2}$`,
      "iu",
    ),
    unless:
      /\b(?:one|a)\s+of\s+(?:a|the)\s+last\s+$|\b(?:consisting|consists|total|tens|average|maximum|minimum|reward|fine|ransom|sum)\s+of\s+(?:\p{L}+\s+)?$/iu,
    examples: [
      "It shot down [21] of {41} missiles.",
      "Schools are closed in [four] of the {six} northern provinces.",
      "About [half] of the region's {150,000} people fled.",
    ],
    nearMisses: [
      "Some [ten] of them are {75} or older.",
      "It fired [12] missiles and {41} drones.",
      "It sent [two] convoys consisting of {41} lorries.",
    ],
  },
  {
    name: "including",
    kind: "part",
    why: "What is included is a part of what was just counted.",
    of: "before",
    between:
      /\b(?:including|comprising|made\s+up\s+of|among\s+(?:them|whom|those|which)|of\s+(?:them|whom|which|these|those))[,:]?\s+(?:(?:also|the|its|a\s+total\s+of)\s+)?$/iu,
    examples: [
      "It killed {133} people, including [dozens] of children.",
      "{59} hostages remain, of whom [24] live.",
      "Some {400} lorries wait, among them [26] with medicines.",
      "It killed {12} and wounded 4, including [seven] women.",
    ],
    nearMisses: [
      "It killed {133} people and freed [24].",
      "It hit {three} towns, including Bor, killing [two].",
      "It killed {12}. Jets hit towns, including [two] in Bor.",
      "It killed {12} people, including [40] soldiers.",
    ],
  },
  {
    name: "of them",
    kind: "part",
    why: "So many of them are a part of what was counted before.",
    of: "before",
    between: /./u,
    after: new RegExp(
      `^(?:\\s+of\\s+${THEM}\\b|(?:\\s+${WORD}){1,3}?\\s+(?:among\\s+(?:them|those)|of\\s+them)\\b)(?!,?\\s+(?:[\\p{Sc}\\d]|some|about|at\\s+least|nearly))`,
      "iu",
    ),
    examples: [
      "Some {50,000} fled, [10,000] of whom crossed the border.",
      "The victims were {22}, [nine] of them babies.",
      "{Six} of the staff, [four] doctors among them, were abducted.",
      "It killed {30}, more than [half] of them children.",
    ],
    nearMisses: ["Some {50,000} fled and [10,000] of the soldiers deserted.", "It killed {30} and hurt [12] men, among them two boys."],
  },
  {
    name: "of all",
    kind: "part",
    why: "Of a number told first, what follows behind a comma is a part.",
    of: "before",
    before: /(?:^|[,;:–(]\s*|\band\s+)of\s+(?:(?:the|its|their|his|these|those|all)\s+)?$/iu,
    between: /,\s/u,
    examples: ["Of the {251} people seized, [94] are in Gaza.", "Of {181,000} ballots, [176,928] were for it."],
    nearMisses: ["A convoy of {41} lorries left, and [12] returned.", "Of the {12} wounded, [41] died."],
  },
];

/** A number that goes on a list of parts is a part of the same whole: "including 117 soldiers and [40] civilians". */
export const LISTED = {
  name: "listed",
  between: new RegExp(`^(?:\\s+${WORD}){1,4}?(?:,|,?\\s+and|,?\\s+as\\s+well\\s+as)\\s+$`, "iu"),
  unless: new RegExp(
    `^(?:\\s+${WORD}){0,2}?\\s+(?:were|was|are|is|have|has|had|others|wounded|injured|hurt|missing|arrested|displaced|detained)\\b`,
    "iu",
  ),
} as const;

/** What stands between a whole and parts listed right behind it, and between those parts. */
export const ADDS_UP = {
  name: "adds up",
  first: new RegExp(`^(?:\\s+${WORD}){0,5}?\\s*[:,(–-]\\s*(?:namely\\s+)?$`, "iu"),
  next: new RegExp(`^(?:\\s+${WORD}){0,5}?(?:,|,?\\s+and)\\s+$`, "iu"),
} as const;
