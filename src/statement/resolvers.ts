import type { Role, Span, TimeDays, WordRange } from "../text/index.js";
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
  /** The days that a time stands for; null where it does not tell. */
  readonly days: (time: TimeTold) => TimeDays | null;
  readonly measures: MeasureLexicon;
  /** Day of publication; null where unknown. */
  readonly published: string | null;
  /** The quantity whose number word is `head`, in the sentence's text; null where there is none. */
  readonly quantity: (sentence: string, head: Span) => Quantity | null;
}

/** A time expression as a statement's. Spans count in the report's whole text. */
export interface TimeTold {
  readonly phrase: Span;
  /** The word that carries the statement. */
  readonly head: Span;
  /** Whether the thing lies in the future. */
  readonly ahead: boolean;
}

export interface Quantity {
  readonly value: { readonly min: number | null; readonly max: number | null };
  readonly bound: Bound;
  /** The words of the number, in the sentence's text. */
  readonly span: Span;
  /** The recogniser that read it. */
  readonly rule: string;
}
