const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
  ǝ: "a",
  þ: "th",
};
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

/** The form under which a place name is looked up: no marks, no case, no punctuation; "St." is Saint. Gazetteer and report fold alike. */
export function placeKey(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʻʼʿʾ`´".]/gu, "")
    .replace(/[øłđðßæœıəǝþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => WHOLE.get(word) ?? word)
    .join(" ");
}

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|the) (?=.{3})/;

const SIDE = /^(north|south|east|west)(ern)?(?= )/;

/** The keys to try in turn: as written, then with the other form of a direction (North Darfur, Northern Darfur), or without or with the article that transliterations of Arabic names keep or drop. */
export function placeKeys(name: string): readonly string[] {
  const key = placeKey(name);
  if (key === "") return [];
  const side = SIDE.exec(key);
  if (side) return [key, `${side[1]}${side[2] ? "" : "ern"}${key.slice(side[0].length)}`];
  return ARTICLE.test(key)
    ? [key, key.replace(ARTICLE, ""), key.replace(ARTICLE, "al "), key.replace(ARTICLE, "el ")]
    : [key, `al ${key}`, `el ${key}`];
}
