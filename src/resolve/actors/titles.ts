import { nameKey } from "./name-key.js";

/** Adjectives that leave the office what it is. */
const SAME =
  /^(?:(?:acting|interim|caretaker|current|incumbent|outgoing|transitional|embattled|longtime|de facto|newly elected|new|then|top|his excellency|her excellency|the|mr|madam) )+/;
/** Whoever is so called does not hold the office on the day. */
const NOT_IN_OFFICE =
  /^(?:former|ex|late|previous|onetime|one time|ousted|deposed|incoming|future|would be)\b|\b(?:elect|designate|candidate|hopeful)$/;

const PORTFOLIO: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:foreign(?: affairs| relations)?|external (?:affairs|relations)|foreign and (?:commonwealth|european|expatriate) affairs|foreign and commonwealth)$/,
    "foreign",
  ],
  [/^(?:(?:national )?defence|war|armed forces)$/, "defence"],
  [/^(?:interior|internal affairs|home|home affairs|the interior)$/, "interior"],
];
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bspokes(?:man|woman)\b/g, "spokesperson"],
  [/\bchair(?:man|woman|person)\b/g, "chair"],
  [/\bvice premier\b/g, "deputy prime minister"],
  [/\b(?:premier|pm)\b/g, "prime minister"],
  [/\b(?:prime )+minister\b/g, "prime minister"],
  [/\bsec gen\b/g, "secretary general"],
  [/\badvisor\b/g, "adviser"],
  [/\bcommander in chief\b/g, "commander"],
  [/\b(?:head|boss|general secretary)\b/g, "chief"],
];

/**
 * A title in one form for all its wordings ("Minister of Foreign Affairs", "foreign affairs minister" → "foreign minister"); null for one that is no
 * longer or not yet held ("former president").
 */
export function canonicalTitle(title: string): string | null {
  const plain = nameKey(title).replace(SAME, "");
  if (plain === "" || NOT_IN_OFFICE.test(plain)) return null;
  const worded = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), plain);
  const behind = /^((?:deputy |vice )?)(?:state )?(minister|secretary) (?:of|for) (?:the )?(.+)$/.exec(worded);
  const before = /^((?:deputy |vice )?)(.+?) (minister|secretary)$/.exec(worded);
  const [deputy = "", rank = "", portfolio = ""] = behind ? behind.slice(1) : [before?.[1], before?.[3], before?.[2]];
  const found = PORTFOLIO.find(([pattern]) => pattern.test(portfolio));
  if (found) return `${deputy}${found[1]} ${rank}`;
  if (behind && portfolio !== "state") return `${deputy}${portfolio} ${rank}`;
  return worded;
}

/** Titles that a wording may stand for besides its own. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // A secretary is a minister in some states and the first official of a ministry in others.
  "foreign minister": ["secretary of state", "foreign secretary"],
  "defence minister": ["defence secretary"],
  "interior minister": ["interior secretary"],
  "defence chief": ["defence minister", "defence secretary"],
  "top diplomat": ["foreign minister", "secretary of state", "foreign secretary"],
  diplomat: ["foreign minister", "secretary of state", "foreign secretary", "high representative"],
  "foreign policy chief": ["high representative", "high representative for foreign affairs and security policy"],
  chief: [
    "secretary general",
    "director general",
    "executive director",
    "high commissioner",
    "president",
    "leader",
    "chair",
    "director",
    "commissioner general",
    "chief of staff",
    "commander",
    "under secretary general for humanitarian affairs",
  ],
  "chief of": ["secretary general"],
  leader: [
    "president",
    "prime minister",
    "supreme leader",
    "king",
    "emir",
    "sultan",
    "chancellor",
    "chief",
    "chair",
    "commander",
    "political leader",
    "secretary general",
    "crown prince",
  ],
  ruler: ["president", "king", "emir", "sultan", "supreme leader", "leader"],
  "military chief": ["chief of general staff", "chief of the general staff", "chief of staff", "army chief", "commander"],
  "army chief": ["chief of general staff", "chief of the general staff", "chief of staff", "military chief", "commander"],
  "humanitarian chief": ["under secretary general for humanitarian affairs", "emergency relief coordinator"],
  "aid chief": ["under secretary general for humanitarian affairs", "emergency relief coordinator"],
  "rights chief": ["high commissioner for human rights", "high commissioner"],
  "human rights chief": ["high commissioner for human rights", "high commissioner"],
  "refugee chief": ["high commissioner for refugees", "high commissioner"],
  "chief prosecutor": ["prosecutor"],
  prosecutor: ["chief prosecutor"],
};

/** The titles, in canonical form, that `title` may stand for. Empty where nobody holds it now. */
export function titlesMeant(title: string): readonly string[] {
  const own = canonicalTitle(title);
  return own === null ? [] : [own, ...(ALSO[own] ?? [])];
}

/** Offices that one person holds in a state or body, so that a report may leave out whose they are. */
const SOLE =
  /^(?:president|prime minister|foreign minister|defence minister|interior minister|secretary of state|foreign secretary|defence secretary|secretary general|chancellor|king|emir|sultan|supreme leader|crown prince|high representative|pope)$/;

export function isSoleOffice(title: string): boolean {
  return SOLE.test(canonicalTitle(title) ?? "");
}

/** Whether words end in what may be the title of one person. */
const OFFICE =
  /\b(?:president|minister|premier|pm|secretary|secretary[ -]general|chancellor|king|queen|emir|sultan|prince|leader|ruler|chief|head|boss|commander|envoy|representative|ambassador|spokes(?:man|woman|person)|chair(?:man|woman|person)?|director(?:[ -]general)?|commissioner(?:[ -]general)?|prosecutor|coordinator|adviser|advisor|diplomat|speaker|governor|pope|patriarch|chief of staff)$/i;

/** Whether a phrase, or the part of it before "of" or "for", names an office. */
export function isOffice(phrase: string): boolean {
  const end = phrase.search(/ (?:of|for|to) /);
  return OFFICE.test(phrase) || (end > 0 && OFFICE.test(phrase.slice(0, end)));
}
