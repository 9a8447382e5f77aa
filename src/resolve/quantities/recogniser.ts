import type { Amount, Bound } from "./amount.js";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of telling how many. */
export interface QuantityRecogniser {
  readonly name: string;
  /** Why the words are a number, and which. */
  readonly why: string;
  /** Whether the words count something wherever they stand; else only where something else says so. */
  readonly evident: boolean;
  /** Whether the number is a share of something, in per cent. */
  readonly share?: boolean;
  /** Flags `giu`; the match is the number with its multipliers, without words that bound it. */
  readonly pattern: RegExp;
  /** Says no to what merely looks like one, by what stands around it. */
  readonly accepts?: (groups: Groups, before: string, after: string) => boolean;
  /** The amount, null where the words make none, and the bound that the words alone carry. */
  readonly read: (words: string, groups: Groups, before: string) => (Amount & { readonly bound: Bound }) | null;
  readonly examples: readonly QuantityExample[];
  /** Sentences in which the recogniser must find nothing. */
  readonly nearMisses: readonly string[];
}

/** A sentence, the number word in it that the reader points at, and what is read. */
export interface QuantityExample {
  readonly text: string;
  readonly head: string;
  readonly finds: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
}
