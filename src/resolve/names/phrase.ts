import type { Analysis, Word, WordRange } from "../../text/index.js";
import { bare } from "./folding.js";

/** The words of a mention, as the recognisers read them. */
export interface Phrase extends WordRange {
  /** As written, without a leading article and a final possessive. */
  readonly text: string;
  readonly lower: string;
  /** Lower-case words of `text`; possessive marks are words of their own. */
  readonly words: readonly string[];
  /** The word of the mention that the others depend on. */
  readonly head: Word;
  /** Lower-case determiner or possessive pronoun in front; empty where there is none. */
  readonly determiner: string;
}

const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|every|no)$/;
const MARK = /^(?:['’]s|['’])$/;

export function phraseOf(analysis: Analysis, range: WordRange): Phrase | null {
  const all = analysis.words.slice(range.first, range.last + 1);
  const determiner = all.length > 1 && DETERMINER.test(all[0]?.text.toLowerCase() ?? "") ? (all[0]?.text.toLowerCase() ?? "") : "";
  const kept = all.slice(determiner ? 1 : 0);
  while (kept.length > 1 && MARK.test(kept.at(-1)?.text ?? "")) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return null;
  const text = bare(analysis.text.slice(first.start, last.end));
  return {
    first: range.first,
    last: range.last,
    text,
    lower: text.toLowerCase(),
    words: kept.map((w) => (MARK.test(w.text) ? "'s" : bare(w.text).toLowerCase())),
    head: headOf(analysis, first.index, last.index),
    determiner,
  };
}

/** The word of `[first, last]` whose own head lies outside; of several, a noun, and the first. */
export function headOf(analysis: Analysis, first: number, last: number): Word {
  const inside = analysis.words.slice(first, last + 1);
  const tops = inside.filter((w) => w.head < first || w.head > last || w.head === w.index);
  const top = tops.find((w) => /^(?:NOUN|PROPN|PRON)$/.test(w.upos)) ?? tops[0] ?? inside[0];
  if (!top) throw new RangeError(`no words in [${first}, ${last}]`);
  return top;
}
