import type { Span } from "../../text/index.js";

/** A word or number of a text, in the form in which texts are compared. */
export interface Word extends Span {
  /** Small letters, without accents, in one spelling for British and American English; a number as its digits. */
  readonly form: string;
  readonly kind: "word" | "name" | "number";
}

/** Words and numbers of a text in their order; signs are left out. `name`: what begins with a capital letter. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu)) {
    const start = found.index;
    const end = start + found[0].length;
    const small = plain(found[0]);
    // "Egypt's" is "Egypt".
    if (small === "s" && /['’]/.test(text[start - 1] ?? "")) continue;
    const digits = /^\p{N}/u.test(small) ? small.replace(/,(?=\d{3}(?!\d))/g, "") : NUMBERS.get(small);
    if (digits !== undefined) words.push({ form: digits, kind: "number", start, end });
    else words.push({ form: oneSpelling(small), kind: /^\p{Lu}/u.test(found[0]) ? "name" : "word", start, end });
  }
  return words;
}

/** "colour" and "color", "organised" and "organized", "centre" and "center", "defence" and "defense", "travelled" and "traveled" are one. */
function oneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace("our", "or")
    .replace(/is(?=e[drs]?$|ing$|ations?$)/, "iz")
    .replace(/yse(?=[drs]?$)/, "yze")
    .replace(/tre(?=s?$)/, "ter")
    .replace(/ence(?=s?$)/, "ense")
    .replace(/mme(?=s?$)/, "m")
    .replace(/ogue(?=s?$)/, "og")
    .replace(/ll(?=ed$|ing$|ers?$|ment)/, "l");
}

function plain(word: string): string {
  const small = word.toLowerCase();
  return ASCII.test(small) ? small : small.normalize("NFKD").replace(/\p{M}/gu, "");
}

const ASCII = /^[\0-\x7f]*$/;

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, i): [string, string] => [word, String(i + 1)]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i): [string, string] => [word, String(10 * (i + 2))]),
]);
