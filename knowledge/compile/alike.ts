/** Whether two spellings may be of one person's name: transliterations differ in vowels and doubled letters, dispatches in middle names. */
import { foldName } from "./person-name.js";

const SHORT: Readonly<Record<string, string>> = {
  tony: "antony", anthony: "antony", joe: "joseph", bill: "william", mike: "michael", jim: "james", jack: "jacob", bob: "robert", rob: "robert", dick: "richard", ted: "edward",
  ed: "edward", tom: "thomas", dan: "daniel", ben: "benjamin", benyamin: "benjamin", binyamin: "benjamin", chuck: "charles", alex: "alexander", aleksandr: "alexander", alyaksandr: "alexander",
  dmitri: "dmitry", dmitriy: "dmitry", dmytro: "dmytro", sergey: "sergei", serge: "serge", yulia: "julia", mohamed: "muhammad", mohammed: "muhammad", mohammad: "muhammad", muhammed: "muhammad", mohamad: "muhammad",
  mahmud: "mahmoud", ahmad: "ahmed", hasan: "hassan", hussain: "hussein", hussain_: "hussein", husayn: "hussein", hosein: "hussein", yusuf: "yousef", steve: "steven", stephen: "steven", nick: "nicholas", pete: "peter", jeff: "jeffrey", john: "john", jon: "john",
};

/** Consonants of a word, those that transliterations confuse put together: "Gaddafi", "Qadhafi" → "kdf". */
export const skeleton = (word: string) =>
  (SHORT[word] ?? word)
    .replace(/dh|th/g, "d")
    .replace(/kh|gh|ch|ck|q|g|c|k|h/g, "k")
    .replace(/sh|z|s|j/g, "s")
    .replace(/ph|v|w|f|b|p/g, "f")
    .replace(/t/g, "d")
    .replace(/[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");

const close = (a: string, b: string) => {
  const [x, y] = [SHORT[a] ?? a, SHORT[b] ?? b];
  return x === y || (x.length > 3 && y.length > 3 && (x.startsWith(y) || y.startsWith(x))) || (x[0] === y[0] || /^[gkqc]{2}$/.test(`${x[0]}${y[0]}`) || /^[iyj]{2}$/.test(`${x[0]}${y[0]}`) ? skeleton(x) === skeleton(y) && skeleton(x).length > 1 : false);
};

/** First and last words alike, or all words of the shorter in the longer. Meant for two who hold one office of one state. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(" "), foldName(b).split(" ")].sort((one, other) => one.length - other.length) as [string[], string[]];
  if (x.join("") === y.join("")) return true;
  if (x.length < 2) return false;
  const ends = close(x[0] ?? "", y[0] ?? "") && close(x.at(-1) ?? "", y.at(-1) ?? "");
  return ends || (x.length < y.length && x.every((word) => y.some((other) => close(word, other))));
}
