import type { Analysis, Frame, Sentence, Span, Word } from "../text/index.js";
import type { Resolvers } from "./resolvers.js";
import type { When } from "./statement.js";
import { whenOf } from "./when.js";

type Reading = Pick<Resolvers, "times" | "days">;

/** Verbs whose subject makes known what their clause says; "imposed" or "published" have a claimant for a subject as well, and a day of their own. */
const SAYING = new Set(
  (
    "accuse acknowledge add admit allege announce argue assert assure brief claim comment confirm declare deny disclose estimate explain inform insist " +
    "maintain mention note observe post quote recall remark reply report reveal say state stress suggest tell testify tweet vow warn write"
  ).split(" "),
);

/**
 * When it was said: the day that belongs to the claimant's verb of saying, as in "told reporters on Monday that talks would resume". Null where the
 * text gives none. It is never the time of the thing.
 */
export function whenSaid(frame: Frame, analysis: Analysis, reading: Reading): When | null {
  for (const { word, role } of frame.arguments.toReversed()) {
    const verb = role === "claimant" ? verbOfSaying(word, analysis.words) : null;
    const sentence = verb && analysis.sentences.find(({ first, last }) => first <= verb.index && verb.index <= last);
    if (!verb || !sentence || verb.index === frame.word) continue;
    const said = dayOf(verb, sentence, analysis, reading);
    if (said) return said;
  }
  return null;
}

/** The verb whose subject the claimant is. */
function verbOfSaying(claimant: number, words: readonly Word[]): Word | null {
  const word = words[claimant];
  const governor = word && /^nsubj|^obl:agent/.test(word.deprel) ? words[word.head] : undefined;
  return governor && SAYING.has(governor.lemma) ? governor : null;
}

function dayOf(verb: Word, sentence: Sentence, { text, words }: Analysis, { times, days }: Reading): When | null {
  const inSentence = words.slice(sentence.first, sentence.last + 1);
  for (const { start, end } of times(text.slice(sentence.start, sentence.end))) {
    const phrase = { start: sentence.start + start, end: sentence.start + end };
    const top = topOf(phrase, inSentence, words);
    if (!top || !belongsTo(top, verb, words) || isApart(phrase, verb, sentence, text)) continue;
    const told = days({ phrase, head: verb, ahead: false, lasting: false });
    // What is said is said on one day: "acknowledged losses over two days" dates the losses.
    if (told && told.from === told.to) return whenOf(text, told);
  }
  return null;
}

/** The word of a phrase on which its others depend. */
function topOf(phrase: Span, inSentence: readonly Word[], words: readonly Word[]): Word | null {
  const inside = ({ start, end }: Span) => phrase.start <= start && end <= phrase.end;
  return inSentence.find((word) => inside(word) && !inside(words[word.head] ?? word)) ?? null;
}

/** "Called off on Sunday, the presidency said", "GENEVA (3 May)": a time before the verb belongs to what comes before it, unless it opens the sentence. */
function isApart(phrase: Span, verb: Span, sentence: Span, text: string): boolean {
  const between = text.slice(phrase.end, Math.max(phrase.end, verb.start));
  return text[phrase.start - 1] === "(" || (phrase.start > sentence.start && between.includes(","));
}

/** Directly, or by the person or occasion addressed ("told a news conference on Monday"), and with no other verb between, which might claim it. */
function belongsTo(top: Word, verb: Word, words: readonly Word[]): boolean {
  const governor = words[top.head];
  if (!governor) return false;
  const [first, last] = top.index < verb.index ? [top.index, verb.index] : [verb.index, top.index];
  if (words.slice(first + 1, last).some(({ upos }) => upos === "VERB" || upos === "AUX")) return false;
  return governor.index === verb.index || (governor.head === verb.index && /^(?:obj|iobj|obl)/.test(governor.deprel));
}
