import type { Analysis } from "../../src/text/index.js";
import type { GoldDocument, GoldWord } from "./treebank.js";

/** Counts of what was right; `gold` and `found` words are the same where words are given. Shares and F1 in percent. */
export class Scores {
  readonly #counts = new Map<string, number>();

  add(what: string, n = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + n);
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  share(what: string, of: string): number {
    return (100 * this.of(what)) / this.of(of);
  }

  /** 2 × both / (gold + found), where those were counted as `what`, `of.gold` and `of.found`. */
  f1(what: string, of: string): number {
    return (200 * this.of(what)) / (this.of(`${of}.gold`) + this.of(`${of}.found`));
  }
}

const universal = (deprel: string) => deprel.split(":")[0];
/**
 * Relations that point at the same word in UD and in ClearNLP's scheme, which spaCy's models follow: both hang the modifier on what it modifies.
 * They part on prepositions, copulas, conjunctions and clauses.
 */
const SHARED = new Set(["det", "amod", "nummod", "compound", "obj", "iobj", "nsubj", "nsubj:pass", "aux", "aux:pass", "nmod:poss"]);

/** Positions, within the sentence, of the words whose head should be the same in both schemes: none below a predicate with a copula. */
export function sharedHeads(words: readonly GoldWord[]): Set<number> {
  const copular = new Set(words.filter((w) => w.deprel === "cop").map((w) => w.head));
  return new Set(words.flatMap((w, i) => (SHARED.has(w.deprel) && !copular.has(w.head) ? [i] : [])));
}

const key = (span: { readonly start: number; readonly end: number }) => `${span.start}-${span.end}`;

/**
 * Adds what an analysis gets right of a document, words matched by their characters as the CoNLL 2018 shared task's evaluation does: a relation
 * counts without its subtype, a head where it is matched with the gold head. `offset` is where the document's text begins in the analysis' text.
 * The words of a multiword token are words like any other, each with its own characters.
 */
export function scoreSyntax(scores: Scores, document: GoldDocument, analysis: Analysis, offset: number): void {
  const matched = new Map<string, GoldWord & { readonly headKey: string | null; readonly shared: boolean }>();
  for (const { words } of document.sentences) {
    const shared = sharedHeads(words);
    words.forEach((word, i) => {
      const head = words[word.head];
      matched.set(key(word), { ...word, headKey: word.head === i || !head ? null : key(head), shared: shared.has(i) });
    });
  }
  scores.add("words.gold", matched.size);
  scores.add("words.found", analysis.words.length);
  const keyOf = (i: number) => {
    const word = analysis.words[i];
    return word ? key({ start: word.start - offset, end: word.end - offset }) : "";
  };
  analysis.words.forEach((word, i) => {
    const gold = matched.get(keyOf(i));
    if (!gold) return;
    scores.add("words");
    if (gold.upos === word.upos) scores.add("upos");
    if (gold.xpos === word.xpos) scores.add("xpos");
    if (gold.lemma === "_" || gold.lemma === word.lemma) scores.add("lemma");
    if (gold.shared) scores.add("shared");
    if ((word.head === i ? null : keyOf(word.head)) !== gold.headKey) return;
    scores.add("uas");
    if (gold.shared) scores.add("shared.uas");
    if (universal(gold.deprel) === universal(word.deprel)) scores.add("las");
  });
  const sentences = new Set(document.sentences.map(key));
  scores.add("sentences.gold", sentences.size);
  scores.add("sentences.found", analysis.sentences.length);
  for (const s of analysis.sentences) if (sentences.has(key({ start: s.start - offset, end: s.end - offset }))) scores.add("sentences");
}

const KINDS: Readonly<Record<string, string>> = { person: "PER", organisation: "ORG", place: "LOC" };

/** Adds the names found, as exact spans with their kind; groups are left out, since the gold names have none. */
export function scoreNames(
  scores: Scores,
  document: GoldDocument,
  tags: ReadonlyMap<string, readonly string[]>,
  names: readonly { readonly start: number; readonly end: number; readonly kind: string }[],
  offset: number,
): void {
  const gold = new Set(document.sentences.flatMap((s) => namesOf(s.words, tags.get(s.id) ?? [])));
  const found = names.flatMap(({ kind, start, end }) =>
    KINDS[kind] ? [`${KINDS[kind]} ${key({ start: start - offset, end: end - offset })}`] : [],
  );
  scores.add("names.gold", gold.size);
  scores.add("names.found", found.length);
  for (const name of found) if (gold.has(name)) scores.add("names");
}

function namesOf(words: readonly GoldWord[], tags: readonly string[]): string[] {
  const names: string[] = [];
  let open: { kind: string; start: number; end: number } | null = null;
  const close = () => {
    if (open) names.push(`${open.kind} ${key(open)}`);
    open = null;
  };
  words.forEach(({ start, end }, i) => {
    const [place = "O", kind = ""] = (tags[i] ?? "O").split("-");
    if (place === "I" && open?.kind === kind) {
      open = { ...open, end };
      return;
    }
    close();
    if (Object.values(KINDS).includes(kind)) open = { kind, start, end };
  });
  close();
  return names;
}
