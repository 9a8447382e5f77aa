import type { Analysis, Frame, Sentence, Word, WordRange } from "../text/index.js";

/**
 * The words of the report that carry a statement: what the model marks, where that is within the head's sentence and holds the head; otherwise the
 * head's clause in the dependency tree.
 */
export function chooseQuote(analysis: Analysis, frame: Frame, sentence: Sentence): WordRange {
  const { quote, word } = frame;
  if (quote && sentence.first <= quote.first && quote.first <= word && word <= quote.last && quote.last <= sentence.last) return quote;
  return clause(analysis, word, sentence);
}

/** The head's subtree, without the clauses and coordinated verbs that make statements of their own, and without punctuation at its ends. */
function clause(analysis: Analysis, head: number, sentence: Sentence): WordRange {
  const inside = new Set([head]);
  const words = analysis.words.slice(sentence.first, sentence.last + 1);
  for (let grown = true; grown; ) {
    grown = false;
    for (const w of words)
      if (!inside.has(w.index) && inside.has(w.head) && !leaves(w, head)) {
        inside.add(w.index);
        grown = true;
      }
  }
  let first = head;
  let last = head;
  while (inside.has(first - 1)) first--;
  while (inside.has(last + 1)) last++;
  const mark = (i: number) => analysis.words[i]?.upos === "PUNCT";
  while (first < head && mark(first)) first++;
  while (last > head && mark(last)) last--;
  return { first, last };
}

const APART = ["conj", "cc", "parataxis", "advcl", "discourse"];

function leaves(word: Word, head: number): boolean {
  return word.head === head && APART.includes(word.deprel.split(":")[0] ?? "");
}
