import type { Actor } from "./actor.js";
import { nameKey } from "./name-key.js";

/** Persons by parts and other spellings of their names. */
export interface Spellings {
  /** Persons whose name has the same words but for some left out, initials, or spellings that sound alike; names of one word are like nobody's. */
  like(name: string): readonly Likeness[];
  /** Persons of whose name this is a word, a given name that stands first left out. */
  withWord(word: string): readonly Actor[];
}

export interface Likeness {
  readonly actor: Actor;
  /** Whether the first and the last words pair off, so that at most what stands between them differs. */
  readonly whole: boolean;
}

interface Spelled {
  readonly actor: Actor;
  readonly words: readonly string[];
}

export function makeSpellings(persons: readonly Actor[]): Spellings {
  const sounds = new Map<string, Spelled[]>();
  const words = new Map<string, Set<Actor>>();
  for (const actor of persons)
    for (const name of [actor.name, ...actor.names]) {
      const spelled = { actor, words: personWords(name) };
      for (const word of new Set(spelled.words.map(soundOf))) {
        const there = sounds.get(word);
        if (there) there.push(spelled);
        else sounds.set(word, [spelled]);
      }
      for (const word of spelled.words.length > 1 ? spelled.words.slice(1) : spelled.words) {
        const there = words.get(word);
        if (there) there.add(actor);
        else words.set(word, new Set([actor]));
      }
    }
  return {
    like(name) {
      const asked = personWords(name);
      if (asked.length < 2) return [];
      const near = new Set(asked.flatMap((word) => sounds.get(soundOf(word)) ?? []));
      const found = new Map<Actor, boolean>();
      for (const { actor, words: theirs } of near) {
        const likeness = likenessOf(asked, theirs);
        if (likeness) found.set(actor, likeness === "whole" || found.get(actor) === true);
      }
      return [...found].map(([actor, whole]) => ({ actor, whole }));
    },
    withWord: (word) => [...(words.get(personWords(word).join(" ")) ?? [])],
  };
}

/** Words that names are written with and without. */
const LINKING = /^(?:al|el|bin|ben|ibn|bint|mr|mrs|ms|dr|gen|sheikh|sheik|haji|jr|sr)$/;

/** A person's name as its words, without initials, articles and "bin"; "Abdel Fattah", "Abdul-Fattah" and "Abdelfattah" are the same. */
export function personWords(name: string): readonly string[] {
  const joined = nameKey(name)
    .replace(/\babd (?:al|el|ul) /g, "abd ")
    .replace(/\babd[aeou]l ?(?=\p{L}{4})/gu, "abd ");
  const all = joined.split(" ");
  const kept = all.filter((word) => word.length > 1 && !LINKING.test(word));
  return kept.length > 0 ? kept : all;
}

/** Letters that transliterations confuse, and doubled ones, as one; vowels but the first as none. */
export function soundOf(word: string): string {
  const same = word
    .replace(/ph/g, "f")
    .replace(/(?:tsch|tch|ch|sch|sh|cz|š)/g, "x")
    .replace(/(?:dzh|dj|zh|j)/g, "j")
    .replace(/([kgdt])h/g, "$1")
    .replace(/[qgk]|c(?![ei])/g, "k")
    .replace(/c|z/g, "s")
    .replace(/w/g, "v");
  const first = same.slice(0, 1).replace(/[aeiouy]/, "a");
  return (
    first +
    same
      .slice(1)
      .replace(/[aeiouyh]+/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** How two names may be one: at least two words pair off in order, the first or the last of both among them, and on one side no word is left over. */
function likenessOf(a: readonly string[], b: readonly string[]): "whole" | "part" | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return null;
  const pairs: number[] = [];
  let distance = 0;
  for (const [index, word] of short.entries()) {
    let at = (pairs.at(-1) ?? -1) + 1;
    const end = long.length - (short.length - index);
    while (at <= end && !isWordLike(word, long[at] ?? "")) at++;
    if (at > end) return null;
    distance += editDistance(word, long[at] ?? "");
    pairs.push(at);
  }
  const [first, last] = [pairs[0] === 0, isWordLike(short.at(-1) ?? "", long.at(-1) ?? "")];
  const letters = short.reduce((sum, word) => sum + word.length, 0);
  if (distance > Math.max(2, Math.floor(letters / 4)) || !(first || last)) return null;
  return first && last ? "whole" : "part";
}

/** Sounds alike and is not spelled too far apart, or one letter apart in a long word. */
function isWordLike(a: string, b: string): boolean {
  if (a === b) return true;
  const distance = editDistance(a, b);
  const length = Math.min(a.length, b.length);
  return soundOf(a) === soundOf(b) ? distance <= Math.max(2, length / 2) : length >= 6 && distance <= 1 && a[0] === b[0];
}

/** Letters to insert, delete, replace or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  let [twoBack, back]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [twoBack, back] = [back, row];
  }
  return back[b.length] ?? 0;
}
