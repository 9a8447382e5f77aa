import type { Role, Span, WordRange } from "../text/index.js";
import type { MeasureLexicon } from "./measure.js";
import type { Bound } from "./vocabulary.js";

/** What assembly needs to know of the world, made for one report and handed in by the composition room. */
export interface Resolvers {
  /** From the word that heads an argument to the words of its mention. */
  readonly mention: (word: number, role: Role) => WordRange;
  /** The full names of the parties that a mention stands for, one or more; unresolved, its own words. */
  readonly names: (mention: WordRange, role: Role) => readonly string[];
  /** Time expressions in a sentence's text. */
  readonly times: (sentence: string) => readonly (Span & { readonly rule: string })[];
  /** The days that the time expression at offset `at` stands for; null where it does not tell. `ahead`: the thing lies in the future. */
  readonly days: (phrase: string, at: number, ahead: boolean) => Days | null;
  readonly measures: MeasureLexicon;
  /** Day of publication; null where unknown. */
  readonly published: string | null;
  /** The quantity whose number word is `head`, in the sentence's text; null where there is none. */
  readonly quantity: (sentence: string, head: Span) => Quantity | null;
}

/** Inclusive days, `YYYY-MM-DD`; null is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Quantity {
  readonly value: { readonly min: number | null; readonly max: number | null };
  readonly bound: Bound;
  /** The words of the number, in the sentence's text. */
  readonly span: Span;
  /** The recogniser that read it. */
  readonly rule: string;
}
