import type { Analysis, Sentence, Word } from "../text/index.js";
import type { Measure } from "./vocabulary.js";

/** knowledge/measures.json: lemmas by measure. */
export interface MeasureLexicon {
  readonly predicates: Readonly<Partial<Record<Measure, readonly string[]>>>;
  readonly things: Readonly<Partial<Record<Measure, readonly string[]>>>;
}

/**
 * What a number counts: what is said to have happened to those counted, then what they are, then what the model takes it for. Words are looked at in
 * the order in which syntax ties them to the number: "killed 12 and wounded 30 people" counts the dead once and the wounded once. `whole`: the number
 * that this one is a part of; unless something else is said of a part, it is what the whole is.
 */
export function chooseMeasure(analysis: Analysis, number: number, guess: Measure, lexicon: MeasureLexicon, whole?: number): Choice {
  const said = told(analysis, number, lexicon) ?? (whole === undefined ? null : told(analysis, whole, lexicon));
  if (said) return { measure: said, rule: "predicates" };
  const thing = find(countedWords(analysis, number), lexicon.things);
  return thing && rulesOut(thing, guess) ? { measure: thing, rule: "things" } : { measure: guess, rule: null };
}

function told(analysis: Analysis, number: number, { predicates }: MeasureLexicon): Measure | null {
  return find(tiedWords(analysis, number), predicates) ?? find(wordsBeside(analysis, number), predicates);
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
function wordsBeside(analysis: Analysis, number: number): Word[] {
  const sentence = sentenceAt(analysis, number);
  if (!sentence) return [];
  const { words } = analysis;
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
function tiedWords(analysis: Analysis, number: number): Word[] {
  const [counted, ...signs] = countedWords(analysis, number);
  if (!counted) return [];
  const governor = above(analysis, counted);
  const behind = analysis.words[Math.max(counted.index, number) + 1];
  const last = sentenceAt(analysis, number)?.last ?? -1;
  return [
    ...(behind && behind.index <= last && PARTICIPLE.test(behind.text) ? [behind] : []),
    counted,
    ...signs,
    ...below(analysis, counted, /^(?:acl|amod)/),
    ...(governor ? [governor, ...below(analysis, governor, /^(?:nsubj|xcomp)/)] : []),
    ...below(analysis, counted, /^nmod/),
  ];
}

/** What is counted, which the parts of a number hang on one after the other ("40 million dollars"), and a currency's sign beside it. */
function countedWords(analysis: Analysis, number: number): Word[] {
  let counted = analysis.words[number];
  if (!counted) return [];
  for (let up = above(analysis, counted); up && PART_OF_COUNT.test(counted.deprel); up = above(analysis, counted)) counted = up;
  const signs = below(analysis, counted, /^(?:compound|nummod|nmod:unmarked)$/).filter(({ text }) => /^\p{Sc}/u.test(text));
  return [counted, ...signs];
}

const PART_OF_COUNT = /^(?:nummod|compound|det|advmod)/;

function above({ words }: Analysis, word: Word): Word | null {
  return word.head === word.index ? null : (words[word.head] ?? null);
}

function below(analysis: Analysis, word: Word, relations: RegExp): Word[] {
  const sentence = sentenceAt(analysis, word.index);
  if (!sentence) return [];
  const inside = analysis.words.slice(sentence.first, sentence.last + 1);
  return inside.filter((d) => d.head === word.index && d.index !== word.index && relations.test(d.deprel));
}

function sentenceAt({ sentences }: Analysis, word: number): Sentence | undefined {
  return sentences.find((s) => s.first <= word && word <= s.last);
}
