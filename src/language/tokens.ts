import type { Span } from "../text/index.js";
import { keepsStop } from "./abbreviations.js";

/**
 * Splits a stretch of text into syntactic words as the English Web Treebank does: punctuation apart, hyphenated compounds split, contractions
 * split ("don't" → do n't, "Iran's" → Iran 's), units apart from their number ("40km" → 40 km). Spans count from the beginning of `text`, plus
 * `offset`. The end of `text` counts as the end of a sentence: "He said no." ends in a stop, "No. 5" begins with an abbreviation.
 */
export function tokenise(text: string, offset = 0): Span[] {
  const spans: Span[] = [];
  const chunks = [...text.matchAll(/\S+/gu)];
  chunks.forEach((chunk, i) => {
    const at = chunk.index + offset;
    for (const [start, end] of splitChunk(chunk[0], i === chunks.length - 1)) spans.push({ start: at + start, end: at + end });
  });
  return spans;
}

type Piece = readonly [start: number, end: number];

/** Addresses: each is one word wherever it begins; the punctuation behind it is not part of it. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]*[\p{L}\p{N}/]|[\w.+-]+@\w[\w-]*(?:\.[\w-]+)*|(?<!\S)@[\p{L}_]\w+/uy;
/** Prefixes that the treebank leaves joined to what follows their hyphen. */
const PREFIXES = new Set(
  "e u anti ante arch bi bio co counter cross cyber de ex extra hyper infra inter intra macro mega meta micro mid mini mis multi neo non over para post pre pro pseudo re semi sub super trans tri ultra un under uni".split(
    " ",
  ),
);
/** One word in two spellings: its parts mean something else. */
const ONE_WORD = /^cease-fires?(?![\p{L}\p{N}])/iu;
/** Those of them that do so before a name, too ("pro-Russian", but "Inter-Services"). */
const BEFORE_NAMES = /^(?:anti|counter|ex|mid|non|post|pre|pro|sub|trans)$/iu;
/** Abbreviations that are also words: at the end of a sentence the word is the likelier one. "etc." gives its stop to the sentence, too. */
const ALSO_WORDS = /^(?:no|nos|art|sun|sat|sec|mar|dec|al|gen|rear|fig|est|mt|co|etc)$/iu;
const UNIT =
  "(?:[ap]m|AM|PM|[kmb]n?|mm|tn|[KM]|km|cm|kg|lbs?|ft|[mk]ph|kmh|[kMG]?Hz|[kKMG][bB]|[kMG]W|mg|ml|kt|hrs?|mins?|secs?|yrs?|°[CF])";
const CONTRACTION = /(?<!\d)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Contractions written as one word, by their first part. */
const RUN_TOGETHER =
  /^(?:(can)not|(gon|wan)na|(got)ta|(do|does|did|is|are|was|were|has|have|had|could|would|should|wo|ca|ai)nt|(i)(?:m|ve)|(you|they)re|(that|what)s)$/iu;
/** One token at the front of what is left of a chunk; the first alternative that matches wins. */
const FRONT = new RegExp(
  [
    "\\.{2,}|…+|-{2,}|—|–", // ellipses and dashes
    "[!?]{2,}|<{2,}|>{2,}|\\*{2,}|_{2,}|={2,}|'{2}|[‘’]{2}|`{2}", // signs that are repeated as one
    "[:;=]-?[()DPp](?![\\p{L}\\p{N}])", // smileys
    "(?:\\d{1,2}/){2}\\d{2,4}(?!\\d)|\\d{1,2}/\\d{1,2}(?!\\d)", // dates and fractions
    "(?<!\\S)\\+\\d+(?:-\\d+)*|(?:\\d{1,2}-)?(?:\\d{3}-){1,2}\\d{4}(?![-\\d])", // telephone numbers
    "\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)", // times of day
    `\\d+(?:[.,]\\d+)*(?=${UNIT}(?!\\p{L}))`, // numbers before their unit
    "\\d+(?:[.,]\\d+)*(?:(?<=\\d0)['’]s|\\p{L}{0,3}(?!\\p{L}))", // numbers, ordinals, decades
    "(?<=\\d)°[CF](?!\\p{L})", // degrees
    "(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}.])|(?:\\p{L}\\.){2,}|Ph\\.D\\.?|US\\$", // dotted acronyms
    "\\p{L}\\.(?=[^\\p{L}\\p{N}]*$)(?<!^[^A-Z]\\.)", // initials
    "(?<=^|[^\\p{L}])['’](?:s|re|ve|ll|d|m)(?!\\p{L})", // endings of what is not a word
    "(?<!\\S)['’]\\d{2}s?(?![\\d\\p{L}])", // short years
    "[\\p{L}\\p{N}\\p{M}]+(?:(?:['’&](?=\\p{L})|_+|\\.(?=\\p{Ll}))[\\p{L}\\p{N}\\p{M}]+)*", // words, names of sites and files
    ".", // any other character alone
  ].join("|"),
  "suy",
);

function splitChunk(chunk: string, last: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < chunk.length; ) {
    const address = lengthAt(ADDRESS, chunk, at);
    let end = at + (address || lengthAt(FRONT, chunk, at));
    if (address) pieces.push([at, end]);
    else {
      if (/\p{L}/u.test(chunk.slice(at, end))) end = stretch(chunk, at, end, last);
      pieces.push(...contraction(chunk, at, end));
    }
    at = end;
  }
  return pieces;
}

function lengthAt(pattern: RegExp, chunk: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(chunk)?.[0].length ?? 0;
}

/** Takes in the stop of an abbreviation, or the hyphen and the word behind it where the word in front is a prefix ("co-chair"). */
function stretch(chunk: string, start: number, end: number, last: boolean): number {
  const word = chunk.slice(start, end);
  if (chunk[end] === "." && keepsStop(`${word}.`) && !/[.!?]/u.test(chunk[end + 1] ?? "")) {
    const closes = last && !/[\p{L}\p{N}]/u.test(chunk.slice(end));
    return closes && ALSO_WORDS.test(word) ? end : end + 1;
  }
  const spelt = ONE_WORD.exec(chunk.slice(start));
  if (spelt) return start + spelt[0].length;
  if (chunk[end] !== "-" || chunk[start - 1] === "-" || !PREFIXES.has(word.toLowerCase())) return end;
  const rest = /^-(?:[\p{L}\p{M}]+|\d+s?(?![-\d]))/u.exec(chunk.slice(end))?.[0] ?? "";
  return /^-\p{Lu}/u.test(rest) && !BEFORE_NAMES.test(word) ? end : end + rest.length;
}

function contraction(chunk: string, start: number, end: number): Piece[] {
  const word = chunk.slice(start, end);
  const first = RUN_TOGETHER.exec(word)?.slice(1).find(Boolean);
  const cut = first?.length ?? CONTRACTION.exec(word)?.index;
  if (!cut) return [[start, end]];
  return [
    [start, start + cut],
    [start + cut, end],
  ];
}
