import { everywhere, type HostileInput, reportInput, SENTENCE } from "../input.js";

/** Characters that turn, hide, pile up, or stand for nothing. */
const PAYLOADS: readonly (readonly [name: string, tries: string, payload: string])[] = [
  ["bidi-override", "turns the letters round", "Army \u202esllih sevael\u202c on Monday"],
  ["bidi-override-open", "turns everything round that follows", "Army \u202esllih sevael"],
  ["bidi-isolate-open", "opens isolates and never closes them", "Army \u2066\u2067\u2068 leaves hills"],
  ["bidi-closing", "closes what the page has opened", "Army \u202c\u202c\u2069\u2069 leaves hills"],
  ["bidi-nested", "nests embeddings deeper than the algorithm goes", `Army ${"\u202b".repeat(200)}leaves hills`],
  ["bidi-marks", "has marks of direction between the letters", "A\u200er\u200fm\u061cy leaves hills"],
  ["bidi-source", "hides an end of a comment (Trojan source)", "/*\u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */"],
  [
    "right-to-left",
    "mixes directions with numbers and brackets",
    "\u0642\u0627\u0644 (\u0627\u0644\u062c\u064a\u0634) 12-15 \u05e6\u05d1\u05d0, Army [1]",
  ],
  ["zero-width", "has spaces of no width within words", "Ar\u200bmy le\u200dav\u200ces hi\u2060lls"],
  ["soft-hyphen", "has hyphens that do not show", "Ar\u00admy lea\u00adves hil\u00adls"],
  ["byte-order-mark", "has byte order marks within the text", "Army\ufeff leaves\ufeff hills"],
  ["tag-characters", "has a message in characters that do not show", "Army leaves hills\u{e0041}\u{e0042}\u{e0043}\u{e007f}"],
  ["variation-selectors", "has selectors after every letter", "A\ufe0fr\ufe0fm\u{e0100}y leaves hills"],
  ["fillers", "has letters that show nothing", "Army\u3164leaves\uffa0hills\u115f"],
  ["spaces", "has every sort of space", "Army\u00a0\u1680\u2000\u2009\u202f\u205f\u3000leaves hills"],
  [
    "combining",
    "piles up marks over every letter",
    `A${"\u0300\u0301\u0302\u0303\u0327".repeat(60)}rmy leaves h${"\u0489\u030d".repeat(100)}ills`,
  ],
  ["combining-first", "begins with a mark that has no letter", "\u0301\u20ddArmy leaves hills"],
  ["enclosing", "encloses its letters", "A\u20dd r\u20e3 my leaves hills"],
  [
    "stacks",
    "stacks vowels of other scripts",
    "\u0e01\u0e49\u0e49\u0e49\u0e49\u0e49\u0e49\u0e49 \u0f40\u0f90\u0f90\u0f90\u0f90 Army leaves hills",
  ],
  ["homoglyphs", "is written in letters of other scripts", "\u0410rm\u0443 l\u0435\u0430v\u0435s hills"],
  ["mathematical", "is written in mathematical letters", "\u{1d400}\u{1d42b}\u{1d426}\u{1d432} leaves hills"],
  ["expanding", "grows eighteenfold when normalised", "\ufdfa\ufdfa\ufdfa Army leaves hills"],
  ["growing-case", "grows when letters are made small or capital", "\u0130\u0130\u0130 \ufb03 \u0149 \u00df Army leaves hills"],
  ["noncharacters", "has code points that are no characters", "Army\ufffe\uffff\u{10ffff}\u{1fffe} leaves hills"],
  ["private-use", "has characters that fonts make up", "Army\ue000\uf8ff\u{f0000} leaves hills"],
  ["replacement", "has characters that stand for lost ones", "Army\ufffd\ufffc leaves hills"],
  ["annotation", "has marks of interlinear annotation", "Army\ufff9leaves\ufffahills\ufffb"],
  ["separators", "has separators of lines and paragraphs", "Army\u2028leaves\u2029hills\u0085today"],
  ["old-format", "has format characters that nobody uses", "Army\u206a\u206b\u206f\ufff9 leaves hills"],
  [
    "emoji-family",
    "joins many pictures into one",
    "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} \u{1f1fa}\u{1f1f3} Army leaves hills",
  ],
  ["flags", "has half a flag", "\u{1f1fa}\u{1f1fa}\u{1f1f3} Army leaves hills"],
  ["control", "has control characters", "Army\u0001\u0007\u0008\u000b\u000c\u007f leaves hills"],
  ["null", "has null characters", "Army\u0000 leaves\u0000hills"],
];

/** Half a character cannot be kept in UTF-8: it is replaced, one for one, so that offsets hold. */
const HALVES: readonly (readonly [name: string, tries: string, payload: string])[] = [
  ["high-surrogate", "has the first half of a character", "Army\ud800 leaves hills"],
  ["low-surrogate", "has the second half of a character", "Army\udc00 leaves hills"],
  ["swapped-surrogates", "has halves in the wrong order", "Army\udc00\ud800 leaves hills"],
  ["surrogate-at-end", "ends in half a character", "Army leaves hills\ud83d"],
];

export const WRITING: readonly HostileInput[] = [
  ...PAYLOADS.map(([name, tries, payload]) => everywhere(`writing-${name}`, tries, payload)),
  ...HALVES.map(([name, tries, payload]) => {
    const fields = { headline: payload, outlet: payload, byline: payload, text: `${payload}\n${SENTENCE}` };
    const replaced = payload.toWellFormed();
    const keeps = { headline: replaced, outlet: replaced, byline: replaced, text: `${replaced}\n${SENTENCE}` };
    return reportInput(`writing-${name}`, tries, fields, { gives: ["report"], keeps });
  }),
];
