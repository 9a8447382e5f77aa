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
export function chooseMeasure(analysis: Analysis, number: number, guess: Measure, lexicon: MeasureLexicon): Measure {
  const tied = tiedWords(analysis, number);
  return find(tied, lexicon.predicates) ?? (RULED_OUT.has(guess) ? find(tied.slice(0, 3), lexicon.things) : null) ?? guess;
}

/** Measures that things are not counted by. */
const RULED_OUT: ReadonlySet<Measure> = new Set(["killed", "injured", "missing", "released", "arrested", "money"]);

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
