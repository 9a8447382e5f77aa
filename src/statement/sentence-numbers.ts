import { type Analysis, overlaps, type Sentence, type Word } from "../text/index.js";
import type { NumberRelation, Quantity, Resolvers } from "./resolvers.js";

/** A number of a sentence. `word` is the one that carries it. */
export interface FoundNumber extends Quantity {
  readonly word: Word;
}

/** The numbers of a sentence in order, and which are parts of others or told against earlier ones. Offsets count in the sentence's text. */
export interface SentenceNumbers {
  readonly text: string;
  readonly numbers: readonly FoundNumber[];
  readonly relations: readonly NumberRelation[];
}

/** Reads the numbers of a sentence: those at `heads`, the words that carry its figures, and those that are evident by themselves. */
export function numbersOf(
  analysis: Analysis,
  sentence: Sentence,
  heads: readonly Word[],
  { numbers, times }: Pick<Resolvers, "numbers" | "times">,
): SentenceNumbers {
  const text = analysis.text.slice(sentence.start, sentence.end);
  const inside = (word: Word) => ({ start: word.start - sentence.start, end: word.end - sentence.start });
  const words = analysis.words.slice(sentence.first, sentence.last + 1);
  const found: FoundNumber[] = heads.flatMap((word) => {
    const quantity = numbers.quantity(text, inside(word));
    return quantity ? [{ ...quantity, word }] : [];
  });
  const others = numbers.all(text);
  const taken = others.length > 0 ? [...found.map(({ span }) => span), ...times(text)] : [];
  for (const quantity of others) {
    if (taken.some((span) => overlaps(span, quantity.span))) continue;
    if (YEAR.test(text.slice(quantity.span.start, quantity.span.end))) continue;
    const word = words.find((w) => inside(w).end > quantity.span.start && inside(w).start < quantity.span.end && w.upos === "NUM");
    if (word && !heads.includes(word)) found.push({ ...quantity, word });
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return { text, numbers: found, relations: found.length > 1 ? numbers.relations(text, found) : [] };
}

/** Four figures without a comma are a year more often than a count. */
const YEAR = /^(?:1[89]|20)\d\d$/;
