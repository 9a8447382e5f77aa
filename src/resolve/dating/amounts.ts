import { cardinal } from "../quantities/cardinals.js";

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const ORDINAL_ONES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const ORDINAL_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

/** Sources of regular expressions (flags `iu`) for exact numbers of units and for ordinals. */
export const NUMBER_WORDS = `(?:\\d{1,2},\\d{3}|\\d{1,4}|(?:${TENS})(?:-(?:${ONES}))?|${TEENS}|${ONES}|(?:an?|one)\\s+(?:hundred|thousand)|an?|half\\s+an?)`;
export const ORDINAL_WORDS = `(?:\\d{1,2},\\d{3}th|\\d{1,4}(?:st|nd|rd|th)|(?:${TENS})-(?:${ORDINAL_ONES.join("|")})|${[...ORDINAL_ONES, ...ORDINAL_TEENS, ...ORDINAL_TENS].join("|")}|hundredth|thousandth)`;

/** "Three" → 3, "a" → 1, "half a" → 0.5, "a hundred" → 100; null for anything else. */
export function amountWord(words: string): number | null {
  const word = words.trim().toLowerCase().replace(/\s+/gu, " ");
  if (/^half an?$/u.test(word)) return 0.5;
  if (/^an?$/u.test(word)) return 1;
  if (/^(?:an?|one) hundred$/u.test(word)) return 100;
  if (/^(?:an?|one) thousand$/u.test(word)) return 1000;
  return cardinal(word.replace(",", ""));
}

/** "31st" → 31, "second" → 2, "twenty-first" → 21; null for anything else. */
export function ordinalNumber(words: string): number | null {
  const word = words.toLowerCase();
  if (word === "hundredth") return 100;
  if (word === "thousandth") return 1000;
  const figures = Number.parseInt(word.replace(",", ""), 10);
  if (!Number.isNaN(figures)) return figures;
  const [tens, ones] = word.split("-");
  if (ones !== undefined) return (cardinal(tens ?? "") ?? 0) + ORDINAL_ONES.indexOf(ones) + 1;
  for (const [list, from, step] of [
    [ORDINAL_ONES, 1, 1],
    [ORDINAL_TEENS, 10, 1],
    [ORDINAL_TENS, 20, 10],
  ] as const) {
    const at = list.indexOf(word);
    if (at >= 0) return from + at * step;
  }
  return null;
}
