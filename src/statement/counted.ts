import type { Analysis, Frame, Word, WordRange } from "../text/index.js";
import { strongest } from "./phrases.js";
import type { Resolvers } from "./resolvers.js";
import type { FoundNumber } from "./sentence-numbers.js";
import type { Unit } from "./statement.js";
import type { Measure } from "./vocabulary.js";

/** Measures of people. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set([
  "killed",
  "injured",
  "missing",
  "captive",
  "released",
  "displaced",
  "refugees",
  "hungry",
  "arrested",
  "troops",
]);

/** What a number is in: the unit named beside it, or the noun that it counts; null where the words do not tell. */
export function unitOf(
  analysis: Analysis,
  number: FoundNumber,
  text: string,
  measure: Measure,
  { numbers }: Pick<Resolvers, "numbers">,
): Unit | null {
  const named = numbers.unit(text, number);
  if (named) return { kind: named.kind, is: named.is, ...(named.prices !== null && { prices: named.prices }) };
  if (measure === "money") return { kind: "money", is: null };
  const noun = countedNoun(analysis, number.word);
  if (noun && (numbers.isPeople(noun.lemma) || numbers.isPeople(noun.text))) return { kind: "people", is: noun.lemma.toLowerCase() };
  const people = OF_PEOPLE.has(measure) && (!noun || noun.upos === "PROPN" || noun.upos === "ADJ");
  if (people) return { kind: "people", is: noun ? noun.lemma : null };
  return noun ? { kind: "other", is: noun.upos === "PROPN" ? noun.lemma : noun.lemma.toLowerCase() } : null;
}

/** The noun that a number counts: the word it hangs on, or what it is so many of ("dozens of lorries"); null where it counts without one. */
export function countedNoun({ words, sentences }: Analysis, number: Word): Word | null {
  let counted = number;
  for (let up = words[counted.head]; up && up !== counted && PART_OF_COUNT.test(counted.deprel); up = words[counted.head]) counted = up;
  if (counted !== number && NOUN.test(counted.upos)) return counted;
  const sentence = sentences.find((s) => s.first <= number.index && number.index <= s.last);
  const inside = sentence ? words.slice(counted.index + 1, sentence.last + 1) : [];
  const of = inside.find((w) => w.head === counted.index && w.deprel.startsWith("nmod") && NOUN.test(w.upos));
  return of && words.slice(counted.index + 1, of.index).some((w) => w.head === of.index && w.lemma === "of") ? of : null;
}

const PART_OF_COUNT = /^(?:nummod|compound|det|amod)/;
const NOUN = /^(?:NOUN|PROPN)$/;

/** Who or what is counted, without the number itself, or another that counts the same ("59 people": people). `end`: where the number ends in the text. */
export function countedRange({ words }: Analysis, frame: Frame, end: number, { mention }: Pick<Resolvers, "mention">): WordRange | null {
  const best = strongest(frame, "who");
  if (!best) return null;
  let { first, last } = mention(best.word, "who");
  if (first <= frame.word && frame.word <= last) while (first < last && (words[first]?.start ?? end) < end) first++;
  for (let index = best.word - 1; index >= first; index--) if (words[index]?.upos === "NUM") first = index + 1;
  return { first, last };
}
