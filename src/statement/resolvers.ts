import type { ActorLink, Location, Role, Span, TimeDays, WordRange } from "../text/index.js";
import type { MeasureLexicon } from "./measure.js";
import type { Bound, Period, UnitKind } from "./vocabulary.js";

/** What assembly needs to know of the world, made for one report and handed in by the composition room. */
export interface Resolvers {
  /** From the word that heads an argument to the words of its mention. */
  readonly mention: (word: number, role: Role) => WordRange;
  /** The full names of the parties that a mention stands for, one or more; unresolved, its own words; none for a pronoun that stands for nobody. */
  readonly names: (mention: WordRange, role: Role) => readonly string[];
  /** The known actor that a name stands for; `words` are those of the mention. */
  readonly actor: (name: string, words: string) => ActorLink;
  /** The place on the map that a name stands for; `words` are those of the mention, which may say more ("near Goma"). */
  readonly place: (name: string, words: string) => Location;
  /** Where the report was filed, if it says so. */
  readonly dateline: Span | null;
  /** Time expressions in a sentence's text. */
  readonly times: (sentence: string) => readonly (Span & { readonly rule: string })[];
  /** The days that a time stands for; null where it does not tell. */
  readonly days: (time: TimeTold) => TimeRead | null;
  readonly measures: MeasureLexicon;
  /** Day of publication; null where unknown. */
  readonly published: string | null;
  readonly numbers: Numbers;
}

/** A time expression as a statement's. Spans count in the report's whole text. */
export interface TimeTold {
  readonly phrase: Span;
  /** The word that carries the statement. */
  readonly head: Span;
  /** Whether the thing lies in the future. */
  readonly ahead: boolean;
  /** Whether it is going on. */
  readonly lasting: boolean;
}

/** The days, and the words that tell them: the phrase, or the part of it that is the statement's. */
export interface TimeRead extends TimeDays {
  readonly words: Span;
}

/** What is read of numbers. Texts are sentences; offsets count in them. */
export interface Numbers {
  /** The quantity whose number word is `head`; null where there is none. */
  quantity(text: string, head: Span): Quantity | null;
  /** The quantities that are evident by themselves, in order. */
  all(text: string): readonly Quantity[];
  /** Which of the numbers, given in order, are parts of another, and which have an earlier count beside them. */
  relations(text: string, numbers: readonly Quantity[]): readonly NumberRelation[];
  /** The unit named next to a number; null where none is. */
  unit(text: string, number: Quantity): { readonly kind: UnitKind; readonly is: string | null; readonly prices: number | null } | null;
  rate(text: string, number: Span): { readonly per: Period; readonly span: Span } | null;
  isPeople(lemma: string): boolean;
}

export interface Quantity {
  readonly value: { readonly min: number | null; readonly max: number | null };
  readonly bound: Bound;
  /** The number with its multipliers. */
  readonly span: Span;
  /** The number with the words that bound it. */
  readonly words: Span;
  /** Whether the value is a share of something, in per cent. */
  readonly share: boolean;
  /** The recogniser that read it. */
  readonly rule: string;
}

/** `number` is a part of `of`, or later than it; both index the numbers given. */
export interface NumberRelation {
  readonly kind: "part" | "earlier";
  readonly number: number;
  readonly of: number;
  readonly rule: string;
}
