import type { Span } from "./span.js";

/** A syntactic word with what the language engine says of it. Offsets count in the report's whole text. */
export interface Word extends Span {
  /** Position among the words of the report. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** `index` of the word that this one depends on; the root of a sentence points at itself. */
  readonly head: number;
  /** Universal Dependencies relation, with its subtype. */
  readonly deprel: string;
}

export type NameKind = "person" | "organisation" | "place" | "group";

/** A name in the text: words `[first, last]`, both inclusive, as indexes into the report's words. */
export interface Name extends Span {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** A sentence: words `[first, last]`, both inclusive. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Number of the paragraph; the headline is paragraph 0. */
  readonly paragraph: number;
}

export type Role = "by" | "to" | "where" | "when" | "who" | "claimant";

/** An argument that the model found: the word that heads it, and how sure the model is (0–1). */
export interface Argument {
  readonly role: Role;
  readonly word: number;
  readonly score: number;
}

export interface FrameScores {
  readonly type: number;
  readonly sub: number;
  readonly status: number;
  readonly bound: number;
  readonly scope: number;
  readonly dated: number;
}

/** What the model says is a statement: a head word with labels, and arcs to its arguments. */
export interface Frame {
  readonly word: number;
  readonly kind: "event" | "figure" | "condition";
  /** PLOVER event type, measure of a figure or type of a condition. */
  readonly type: string;
  /** Mode of an event or state of a condition; null where there is none. */
  readonly sub: string | null;
  readonly status: string;
  readonly bound: string;
  readonly scope: string;
  /** How the thing is dated: by `words`, by the day of `publication` (plain from context), or `unknown`. */
  readonly dated: string;
  /** 0–1: how likely each way of dating is. */
  readonly dating: Readonly<Record<string, number>>;
  /** 0–1: how sure the model is that the word carries a statement. */
  readonly score: number;
  /** 0–1: how often a statement found with such scores is one, and of this kind and type; calibrated on reports that the model was not trained on. */
  readonly confidence: number;
  /** 0–1: how sure the model is of each label. */
  readonly scores: FrameScores;
  readonly arguments: readonly Argument[];
  /** First and last word of the quote and of what it is about, where the model found them. */
  readonly quote: WordRange | null;
  readonly about: WordRange | null;
}

/** Words `[first, last]`, both inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Everything the language engine says of one report. `text` is the report's whole text: headline, line break, body. */
export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly frames: readonly Frame[];
}
