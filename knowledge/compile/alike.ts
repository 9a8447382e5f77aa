/** Whether two spellings may be of one person's name: transliterations differ in vowels and doubled letters, dispatches in middle names. */
import { foldName } from "./person-name.js";

const SHORT: Readonly<Record<string, string>> = {
  liz: "elizabeth", ash: "ashton", tony: "antony", anthony: "antony", joe: "joseph", bill: "william", mike: "michael", jim: "james", jack: "jacob", bob: "robert", rob: "robert", dick: "richard", ted: "edward",
  ed: "edward", tom: "thomas", dan: "daniel", ben: "benjamin", benyamin: "benjamin", binyamin: "benjamin", chuck: "charles", alex: "alexander", aleksandr: "alexander", alyaksandr: "alexander",
  dmitri: "dmitry", dmitriy: "dmitry", sergey: "sergei", yulia: "julia", mohamed: "muhammad", mohammed: "muhammad", mohammad: "muhammad", muhammed: "muhammad", mohamad: "muhammad",
  mahmud: "mahmoud", ahmad: "ahmed", hasan: "hassan", hussain: "hussein", husayn: "hussein", hosein: "hussein", yusuf: "yousef", steve: "steven", stephen: "steven", nick: "nicholas", pete: "peter", jeff: "jeffrey", jon: "john",
};

/** Consonants of a word, those that transliterations confuse put together: "Gaddafi", "Qadhafi" → "kdf". */
export const skeleton = (word: string) =>
  (SHORT[word] ?? word)
    .replace(/dh|th/g, "d")
    .replace(/sh|z|s|j/g, "s")
    .replace(/kh|gh|ch|ck|q|g|c|k/g, "k")
    .replace(/h/g, "")
    .replace(/ph|v|w|f|b|p/g, "f")
    .replace(/t/g, "d")
    .replace(/[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");

const close = (a: string, b: string) => {
  const [x, y] = [SHORT[a] ?? a, SHORT[b] ?? b];
  return x === y || (x.length > 3 && y.length > 3 && (x.startsWith(y) || y.startsWith(x))) || (x[0] === y[0] || /^[gkqc]{2}$/.test(`${x[0]}${y[0]}`) || /^[iyj]{2}$/.test(`${x[0]}${y[0]}`) ? skeleton(x) === skeleton(y) && skeleton(x).length > 1 : false);
};

/** All words of the shorter name in the longer one, in the same order. */
function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  return short.every((word) => {
    at = long.findIndex((other, index) => index >= at && close(word, other)) + 1;
    return at > 0;
  });
}

const plainWords = (name: string) =>
  foldName(name)
    .split(" ")
    .filter((word) => !/^(?:bin|ibn|bint|ben)$/.test(word));

/** First and last words alike and, in long names, one between; or one within the other; or two words in either order ("Motegi Toshimitsu"). Meant for two who hold one office of one state. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [plainWords(a), plainWords(b)].sort((one, other) => one.length - other.length) as [string[], string[]];
  if (x.join("") === y.join("")) return true;
  if (x.length < 2) return false;
  const ends = close(x[0] ?? "", y[0] ?? "") && close(x.at(-1) ?? "", y.at(-1) ?? "");
  const middle = x.length < 3 || x.slice(1, -1).some((word) => y.some((other) => close(word, other)));
  return (ends && middle) || (x.length < y.length && inOrder(x, y)) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
