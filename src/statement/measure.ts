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
  const said = told(analysis, number, guess, lexicon) ?? (whole === undefined ? null : told(analysis, whole, guess, lexicon));
  if (said) return { measure: said, rule: "predicates" };
  const [thing] = find(countedWords(analysis, number), lexicon.things);
  return thing && rulesOut(thing, guess) ? { measure: thing, rule: "things" } : { measure: guess, rule: null };
}

/** What is said to have happened to those counted; null where nothing is. */
function told(analysis: Analysis, number: number, guess: Measure, { predicates }: MeasureLexicon): Measure | null {
  const [participle] = find(participleBehind(analysis, number), predicates);
  if (participle === "killed" || participle === "injured") return participle;
  const governors = governorsOf(analysis, number);
  const phrases = governors.map((governor) => findPhrase(analysis, governor, predicates));
  const beside = wordsBeside(analysis, number);
  const said = [participle ?? null, ...phrases, ...find(tiedWords(analysis, number), predicates), ...find(beside, predicates)].filter(
    (measure) => measure !== null,
  );
  const [first = null] = said;
  if (BOTH.test(wordsBehind(analysis, number, 6))) return "other";
  // Of "two are killed and nine hurt" trees tie both to the nine; which it is, the model knows better.
  if (said.includes(guess)) return guess;
  if (first === "displaced" && ABROAD.test(wordsBehind(analysis, number, 10))) return "refugees";
  // Captives who are freed, or killed, are counted as that.
  const [done = null] = find(governors, predicates);
  if ((first === "captive" || first === "arrested") && (done === "released" || done === "killed")) return done;
  return first;
}

/** The dead and the hurt counted together. */
const BOTH = /^(?:[^,;:.]* )?(?:killed|dead) or (?:seriously )?(?:injured|wounded|hurt)\b/u;
/** Where those who flee are refugees. */
const ABROAD =
  /\b(?:abroad|neighbou?ring (?:countr|states?|\p{Lu})|cross(?:ed|ing)? (?:the border|into)|across the border|fl(?:ed|ee|eeing) (?:in)?to \p{Lu})/u;

function wordsBehind({ words, text }: Analysis, number: number, many: number): string {
  const [from, to] = [words[number]?.end, words[Math.min(number + many, words.length - 1)]?.end];
  return text.slice(from, to).trim();
}

/** An entry of two words is a verb with its object or particle: "lose life", "carry off". */
function findPhrase(analysis: Analysis, verb: Word, lexicon: MeasureLexicon["predicates"]): Measure | null {
  const beside = below(analysis, verb, /^(?:obj|compound:prt|xcomp|advmod|obl)/).map(({ lemma }) => lemma.toLowerCase());
  for (const [measure, entries] of Object.entries(lexicon))
    for (const entry of entries) {
      const [first, second] = entry.split(" ");
      if (second !== undefined && first === verb.lemma.toLowerCase() && beside.includes(second)) return measure as Measure;
    }
  return null;
}

/** The word that governs what is counted, and, of one of several that are listed, the word that governs the first of them. */
function governorsOf(analysis: Analysis, number: number): Word[] {
  let [counted] = countedWords(analysis, number);
  if (!counted) return [];
  for (
    let up = above(analysis, counted);
    up && /^(?:conj|appos)/.test(counted.deprel) && NOMINAL.test(up.upos);
    up = above(analysis, counted)
  )
    counted = up;
  const governor = above(analysis, counted);
  return governor ? [governor] : [];
}

const NOMINAL = /^(?:NOUN|PROPN|NUM|PRON)$/;

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
    case "aid":
      return guess !== "destroyed" && guess !== "money";
    case "strikes":
      return guess !== "destroyed";
    case "voters":
    case "other":
      return true;
    default:
      return PERSONAL.has(guess);
  }
}

/** The measures that words stand for, in the order of the words. */
function find(words: readonly Word[], lexicon: MeasureLexicon["predicates"]): Measure[] {
  return words.flatMap(({ lemma, text }) => {
    const entry = Object.entries(lexicon).find(([, lemmas]) =>
      lemmas.some((l) => l === lemma.toLowerCase() || isFormOf(text.toLowerCase(), l)),
    );
    return entry ? [entry[0] as Measure] : [];
  });
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

/** "95,400 injured" */
function participleBehind(analysis: Analysis, number: number): Word[] {
  const [counted] = countedWords(analysis, number);
  const behind = counted && analysis.words[Math.max(counted.index, number) + 1];
  const last = sentenceAt(analysis, number)?.last ?? -1;
  return behind && behind.index <= last && PARTICIPLE.test(behind.text) ? [behind] : [];
}

/** What is counted, what qualifies it, the word that governs it and that word's subject. */
function tiedWords(analysis: Analysis, number: number): Word[] {
  const [counted, ...signs] = countedWords(analysis, number);
  if (!counted) return [];
  const governor = above(analysis, counted);
  return [
    counted,
    ...signs,
    ...below(analysis, counted, /^(?:acl|amod)/),
    ...(governor ? [governor, ...below(analysis, governor, /^(?:nsubj|xcomp)/)] : []),
    ...governorsOf(analysis, number),
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
