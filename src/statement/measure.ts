import type { Analysis, Word } from "../text/index.js";
import type { Measure } from "./vocabulary.js";

/** knowledge/measures.json: lemmas by measure. */
export interface MeasureLexicon {
  readonly predicates: Readonly<Partial<Record<Measure, readonly string[]>>>;
  readonly things: Readonly<Partial<Record<Measure, readonly string[]>>>;
}

/**
 * What a number counts: what is said to have happened to those counted, then what they are, then what the model takes it for. Words are looked at in
 * the order in which syntax ties them to the number: "killed 12 and wounded 30 people" counts the dead once and the wounded once.
 */
export function chooseMeasure(analysis: Analysis, number: number, guess: Measure, lexicon: MeasureLexicon): Choice {
  const tied = tiedWords(analysis, number);
  const said = find(tied, lexicon.predicates) ?? find(wordsBeside(analysis, number), lexicon.predicates);
  if (said) return { measure: said, rule: "predicates" };
  const thing = find(tied.slice(0, 3), lexicon.things);
  return thing && rulesOut(thing, guess) ? { measure: thing, rule: "things" } : { measure: guess, rule: null };
}

/** A measure, and the list of knowledge/measures.json that says so; null where the model does. */
export interface Choice {
  readonly measure: Measure;
  readonly rule: "predicates" | "things" | null;
}

/** What happens to people, and money. */
const PERSONAL: ReadonlySet<Measure> = new Set(["killed", "injured", "missing", "released", "arrested", "money"]);

/** Whether things counted by `thing` can't be what the model takes them for: trucks are not injured, and soldiers, who may be, are no aid. */
function rulesOut(thing: Measure, guess: Measure): boolean {
  switch (thing) {
    case "troops":
    case "captive":
      return !PERSONAL.has(guess) || guess === "money";
    case "strikes":
      return guess !== "destroyed";
    case "voters":
    case "other":
      return true;
    default:
      return PERSONAL.has(guess);
  }
}

function find(words: readonly Word[], lexicon: MeasureLexicon["predicates"]): Measure | null {
  for (const { lemma, text } of words)
    for (const [measure, lemmas] of Object.entries(lexicon))
      if (lemmas.some((l) => l === lemma.toLowerCase() || isFormOf(text.toLowerCase(), l))) return measure as Measure;
  return null;
}

/** Regular forms; the lemma that the model gives is not always one. */
function isFormOf(text: string, lemma: string): boolean {
  const stem = lemma.replace(/e$/, "");
  return text === lemma || [`${lemma}s`, `${stem}es`, `${stem}ed`, `${stem}ing`].includes(text);
}

/** As far as this a predicate may stand behind its number ("five people have been killed") and before it ("killing at least 17"). */
const BEHIND = 4;
const BEFORE = 3;

/** What stands beside the number in its clause, nearest first, behind it before in front of it: trees of long sentences go wrong now and then. */
function wordsBeside({ words, sentences }: Analysis, number: number): Word[] {
  const sentence = sentences.find((s) => s.first <= number && number <= s.last);
  if (!sentence) return [];
  const behind = words.slice(number + 1, Math.min(number + BEHIND, sentence.last) + 1);
  const before = words.slice(Math.max(number - BEFORE, sentence.first), number).reverse();
  return [behind, before].flatMap((side) => {
    const end = side.findIndex(({ text }) => LIMIT.test(text));
    return end < 0 ? side : side.slice(0, end);
  });
}

/** Where a clause, or what the number counts, comes to its end. */
const LIMIT = /^(?:[,;:.()–—]|and|or|but|while|in|by|after|before|following|during|of|from|to|\d[\d,.]*)$/i;

const PARTICIPLE = /^(?:\p{Ll}+ed|dead|hurt|missing|slain)$/u;

/** The participle right behind ("95,400 injured"), what is counted, what qualifies it, the word that governs it and that word's subject. */
function tiedWords({ words, sentences }: Analysis, number: number): Word[] {
  const own = words[number];
  const sentence = sentences.find((s) => s.first <= number && number <= s.last);
  if (!own || !sentence) return [];
  const inside = words.slice(sentence.first, sentence.last + 1);
  const above = (w: Word) => (w.head === w.index ? null : (words[w.head] ?? null));
  const below = (w: Word, relations: RegExp) => inside.filter((d) => d.head === w.index && d.index !== w.index && relations.test(d.deprel));
  const counted = /^(?:nummod|compound|det|advmod)/.test(own.deprel) ? (above(own) ?? own) : own;
  const governor = above(counted);
  const signs = below(counted, /^(?:compound|nummod|nmod:unmarked)$/).filter((d) => /^\p{Sc}/u.test(d.text));
  const behind = words[Math.max(counted.index, number) + 1];
  return [
    ...(behind && behind.index <= sentence.last && PARTICIPLE.test(behind.text) ? [behind] : []),
    counted,
    ...signs,
    ...below(counted, /^(?:acl|amod)/),
    ...(governor ? [governor, ...below(governor, /^(?:nsubj|xcomp)/)] : []),
    ...below(counted, /^nmod/),
  ];
}
