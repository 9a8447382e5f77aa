const SMALL = new Set("the a an of and in for to s government official officials state mr mrs ms".split(" "));
/** Words that make another party of the same name when only one side has them. */
const DIFFERENT = new Set(
  "north south east west northern southern eastern western opposition rebel rebels residents citizens people civilians protesters city province region ambassador delegation commander".split(
    " ",
  ),
);
const SPELLINGS: Readonly<Record<string, string>> = {
  us: "united states",
  "u.s.": "united states",
  american: "united states",
  uk: "united kingdom",
  british: "united kingdom",
  un: "united nations",
  "u.n.": "united nations",
  eu: "european union",
  türkiye: "turkey",
  turkiye: "turkey",
  turkish: "turkey",
};

const wordsOf = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}. ]/gu, " ")
    .split(/\s+/)
    .flatMap((w) => (SPELLINGS[w] ?? w.replace(/\.$/, "")).split(" "))
    .filter((w) => w !== "" && !SMALL.has(w));

/** The same word, or a country and its adjective: they share all but the ending. */
function kin(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= 4 &&
    Math.max(a.length, b.length) - shared <= 4 &&
    /^(?:[aey]?(?:n|i|is|s|an|ian|ans|ians|ese|ish))?$/.test([a, b].sort((x, y) => y.length - x.length)[0]?.slice(shared) ?? "")
  );
}

/** Whether two names stand for the same: the words of one are all among the other's. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!short?.length || !long?.length) return short?.length === long?.length;
  if (!short.every((w) => long.some((v) => kin(v, w)))) return false;
  return !long.some((w) => DIFFERENT.has(w) && !short.includes(w));
}
