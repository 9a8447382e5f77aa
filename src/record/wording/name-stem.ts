import { GREAT, LONG_NAMES, STATES } from "./wide-names.js";

/** What no ending tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["american", "america"],
  ["us", "america"],
  ["usa", "america"],
  ["uk", "britain"],
  ["british", "britain"],
  ["french", "france"],
  ["germans", "germany"],
  ["lebanese", "lebanon"],
  ["spanish", "spain"],
  ["congolese", "congo"],
  ["thai", "thailand"],
  ["filipino", "philippines"],
  ["philippine", "philippines"],
  ["greek", "greece"],
  ["dutch", "netherlands"],
  ["swiss", "switzerland"],
  ["polish", "poland"],
  ["irish", "ireland"],
  ["burma", "myanmar"],
  ["burmese", "myanmar"],
  ["danish", "denmark"],
  ["finnish", "finland"],
  ["swedish", "sweden"],
  ["argentine", "argentina"],
]);

/** Brings a country, its capital and its people to one stem ("Egypt", "Cairo", "Egyptian"); any other name only has to stay the same for itself. */
export function nameStem(name: string): string {
  const known = IRREGULAR.get(name);
  if (known) return nameStem(known);
  let stem = name;
  for (;;) {
    const shorter = stem.replace(/(?:istan|ian|ean|ese|ish|an|ia|ea|ey|[aieys])$/, "");
    if (shorter === stem || shorter.length < 3) return stem;
    stem = shorter;
  }
}

/** One word for names of several, in a text of small letters with a space between words and around. */
export function withShortNames(words: string): string {
  let said = words;
  for (const [one, wording] of LONG_NAMES) said = said.replace(wording, ` ${one} `);
  return said;
}

/** The stem of a whole name, as it would stand in a phrase: "united-states" and "American" are the same. */
export function wholeNameStem(name: string): string {
  const [first = "", ...rest] = withShortNames(` ${name.replaceAll("-", " ")} `)
    .trim()
    .split(" ");
  return rest.length === 0 ? nameStem(first) : [first, ...rest].join("-");
}

const greatStems = new Set([...GREAT].map(nameStem));
const stateStems = new Set([...STATES].map(nameStem));

export function isGreat(stem: string): boolean {
  return greatStems.has(stem);
}

export function isState(stem: string): boolean {
  return stateStems.has(stem);
}
