import type { Span } from "../../text/index.js";
import type { DaySet } from "./day-set.js";
import type { DatingKnowledge } from "./knowledge.js";

/** What words of a report say of the day on which it was published. */
export interface Clue {
  /** The words, as a span of the passage's text. */
  readonly span: Span;
  /** In a sentence for the reader: what follows from the words. */
  readonly says: string;
  /** The days of publication that agree with the words. */
  readonly days: DaySet;
  /** 0–1: how far the words can be believed where others contradict them. */
  readonly trust: number;
  /** How much likelier some of these days are than others, above 0; all the same where it is missing. */
  readonly likelihood?: (day: number) => number;
  /** Whether the words fall in with the calendar on few days only, so that a day can be told from them. */
  readonly pins: boolean;
  /** Whether the words tell of something that happened on a known day. */
  readonly tells?: boolean;
}

/** A sentence of a report, with what of the rest bears on it. */
export interface Passage {
  readonly text: string;
  /** Number of the sentence; the headline is 0. */
  readonly index: number;
  /** The whole report. */
  readonly report: string;
}

/** One way in which a report gives its day away. */
export interface ClueRecogniser {
  readonly name: string;
  /** Why the words bear on the day of publication. */
  readonly why: string;
  readonly find: (passage: Passage, knowledge: DatingKnowledge) => readonly Clue[];
  readonly examples: readonly ClueExample[];
  /** Sentences in which the recogniser must find nothing. */
  readonly nearMisses: readonly string[];
}

/** A sentence, the words in it that must be found, a day of publication that they allow and one that they rule out. */
export interface ClueExample {
  readonly text: string;
  readonly finds: string;
  readonly allows: string;
  readonly rulesOut: string | null;
}
