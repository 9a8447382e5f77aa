import { type Analysis, invariant, type Role, type Word, type WordRange } from "../../text/index.js";

/** Relations whose words belong to the mention with everything that hangs on them. */
const INSIDE =
  /^(?:amod|compound|compound:prt|flat|flat:.*|fixed|goeswith|nummod|nmod:poss|nmod:unmarked|nmod:npmod|nmod:desc|det:predet|advmod:emph|obl:unmarked)$/;
/** Prepositions whose phrase names the party ("the people of Ukraine"); with others it says where or when. */
const NAMING = /^(?:of|for)$/i;

/**
 * From the head word of an argument to the words of its mention: with article and possessor, for people the name without the title; without what is
 * in apposition, coordinated or said in a clause of its own.
 */
export function mentionSpan(analysis: Analysis, word: number, role: Role): WordRange {
  const head = analysis.words[word];
  invariant(head, `no word ${word}`);
  if (head.upos === "PRON") return { first: word, last: word };
  const person = personAt(analysis, word);
  if (person) return person;
  const kept = new Set([word]);
  gather(analysis, head, kept, role);
  let [first, last] = [word, word];
  while (kept.has(first - 1)) first--;
  while (kept.has(last + 1)) last++;
  while (last > word && analysis.words[last]?.upos === "PUNCT") last--;
  return withoutArticle(analysis, wholeName(analysis, { first, last }), role);
}

/** The words of several parties that stand side by side ("Israel and Hamas"): the head of each, in order. */
export function coordinated(analysis: Analysis, word: number): number[] {
  const head = analysis.words[word];
  invariant(head, `no word ${word}`);
  const conjuncts = analysis.words.filter((w) => w.head === word && w.deprel === "conj" && /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(w.upos));
  return [word, ...conjuncts.flatMap((w) => coordinated(analysis, w.index))].sort((a, b) => a - b);
}

/** The person's name that the word is in, or whose title it is ("Foreign Minister Sameh Shoukry"). */
function personAt(analysis: Analysis, word: number): WordRange | null {
  const name = analysis.names.find((n) => n.kind === "person" && (holds(n, word) || titles(analysis, word, n)));
  return name ? { first: name.first, last: name.last } : null;
}

const holds = (range: WordRange, word: number) => range.first <= word && word <= range.last;

function titles(analysis: Analysis, word: number, name: WordRange): boolean {
  if (name.first !== word + 1) return false;
  return analysis.words.slice(name.first, name.last + 1).some((w) => w.head === word && /^(?:flat|appos|compound)/.test(w.deprel));
}

/** Adds the words that depend on `head` and belong to its mention. */
function gather(analysis: Analysis, head: Word, kept: Set<number>, role: Role): void {
  for (const child of childrenOf(analysis, head)) {
    if (child.deprel === "det" || INSIDE.test(child.deprel)) addAll(analysis, child, kept);
    else if (child.deprel === "case" && /^['’]s?$/.test(child.text) && kept.has(child.index - 1) && child.index < head.index)
      kept.add(child.index);
    else if (child.deprel === "punct" && child.text === "-") kept.add(child.index);
    else if (child.deprel === "nmod" && childrenOf(analysis, child).some((c) => c.deprel === "case" && NAMING.test(c.text))) {
      kept.add(child.index);
      for (const preposition of childrenOf(analysis, child)) if (preposition.deprel === "case") kept.add(preposition.index);
      gather(analysis, child, kept, role);
    }
  }
}

function addAll(analysis: Analysis, word: Word, kept: Set<number>): void {
  kept.add(word.index);
  for (const child of childrenOf(analysis, word))
    if (!/^(?:acl|acl:relcl|appos|parataxis|advcl)$/.test(child.deprel)) addAll(analysis, child, kept);
}

function childrenOf(analysis: Analysis, head: Word): Word[] {
  const sentence = analysis.sentences.find((s) => holds(s, head.index));
  if (!sentence) return [];
  return analysis.words.slice(sentence.first, sentence.last + 1).filter((w) => w.head === head.index && w.index !== head.index);
}

/** A name is never cut in two. */
function wholeName(analysis: Analysis, range: WordRange): WordRange {
  let { first, last } = range;
  for (const name of analysis.names) {
    if (name.last < first || name.first > last || name.kind === "person") continue;
    first = Math.min(first, name.first);
    last = Math.max(last, name.last);
  }
  return { first, last };
}

/** Places that have a name go without their article. */
function withoutArticle(analysis: Analysis, range: WordRange, role: Role): WordRange {
  const [article, next] = [analysis.words[range.first], analysis.words[range.first + 1]];
  const named = role === "where" && next && /^\p{Lu}/u.test(next.text);
  return named && article?.upos === "DET" && range.last > range.first ? { first: range.first + 1, last: range.last } : range;
}
