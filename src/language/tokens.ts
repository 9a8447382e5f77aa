import type { Span } from "../text/index.js";
import { keepsStop } from "./abbreviations.js";

/**
 * Splits a stretch of text into syntactic words as the English Web Treebank does: punctuation apart, hyphenated compounds split, contractions
 * split ("don't" → do n't, "Iran's" → Iran 's). Spans count from the beginning of `text`, plus `offset`.
 */
export function tokenise(text: string, offset = 0): Span[] {
  const spans: Span[] = [];
  for (const chunk of text.matchAll(/\S+/gu)) {
    const at = chunk.index + offset;
    for (const [start, end] of splitChunk(chunk[0])) spans.push({ start: at + start, end: at + end });
  }
  return spans;
}

type Piece = readonly [start: number, end: number];

const WHOLE = /^(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]|^[\w.+-]+@[\w-]+\.[\w.-]*\w|^[@#]\w+/u;
/** Prefixes that the treebank leaves joined to what follows their hyphen. */
const PREFIXES = new Set(
  "e a u x anti ante arch bi bio co counter cross cyber de eco ex extra hyper infra inter intra macro mega meta micro mid mini mis multi neo non over para post pre pro pseudo quasi re semi sub super trans tri ultra un under uni vice".split(
    " ",
  ),
);
const CONTRACTION = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** One token at the front of what is left of a chunk; the first alternative that matches wins. */
const FRONT = new RegExp(
  [
    "\\.{2,}|…+|-{2,}|—|–", // ellipses and dashes
    "(?:\\d{1,2}/){1,2}\\d{2,4}(?!\\d)|\\d+/\\d+", // dates and fractions
    "\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)", // times of day
    "\\d+(?:[.,]\\d+)*\\p{L}{0,3}(?!\\p{L})", // numbers, ordinals, decades, numbers with a unit
    "(?:\\p{L}\\.){2,}", // dotted acronyms
    "\\p{L}\\.(?=[^\\p{L}\\p{N}]*$)(?<!^[^A-Z]\\.)", // initials
    "[\\p{L}\\p{N}\\p{M}]+(?:['’&](?=\\p{L})[\\p{L}\\p{N}\\p{M}]+|\\.(?=\\p{Ll}))*", // words
    ".", // any other character alone
  ].join("|"),
  "suy",
);

function splitChunk(chunk: string): Piece[] {
  const whole = WHOLE.exec(chunk);
  const pieces: Piece[] = [];
  let at = 0;
  if (whole) {
    pieces.push([0, whole[0].length]);
    at = whole[0].length;
  }
  while (at < chunk.length) {
    FRONT.lastIndex = at;
    const length = FRONT.exec(chunk)?.[0].length ?? 1;
    let end = at + length;
    const word = chunk.slice(at, end);
    if (/\p{L}/u.test(word)) {
      if (chunk[end] === "." && keepsStop(`${word}.`) && !/[.!?]/u.test(chunk[end + 1] ?? "")) end += 1;
      else end = joinPrefix(chunk, at, end);
    }
    pieces.push(...contraction(chunk, at, end));
    at = end;
  }
  return pieces;
}

/** Takes in the hyphen and the word behind it where the word in front is a prefix ("co-chair"). */
function joinPrefix(chunk: string, start: number, end: number): number {
  if (chunk[end] !== "-" || !PREFIXES.has(chunk.slice(start, end).toLowerCase())) return end;
  const rest = /^-[\p{Ll}\p{M}]+/u.exec(chunk.slice(end));
  return rest ? end + rest[0].length : end;
}

function contraction(chunk: string, start: number, end: number): Piece[] {
  const word = chunk.slice(start, end);
  if (/^cannot$/iu.test(word))
    return [
      [start, start + 3],
      [start + 3, end],
    ];
  const cut = CONTRACTION.exec(word);
  if (!cut || cut.index === 0) return [[start, end]];
  return [
    [start, start + cut.index],
    [start + cut.index, end],
  ];
}
