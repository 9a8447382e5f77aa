import type { Day } from "./day.js";
import type { Period } from "./period.js";

/** The tense or status of what the time belongs to. */
export type Direction = "past" | "future" | "none";

/** What relative times are counted from. */
export interface Moment {
  readonly published: Day | null;
  /** The day that "the next day", "two days earlier" are counted from: the publication unless the text gives another. */
  readonly anchor: Day | null;
  readonly anchored: boolean;
  /** The day told right before: of "on Monday, a day after rebels took the town" the Monday. */
  readonly beside: Day | null;
  /** The day of the happening that is named behind the time: of "three days after the handover" that of the handover. */
  readonly happening: Day | null;
  /** Whether the time is of what stands in the clause behind it: in "a day after rebels took the town" of the taking, not of what came a day after. */
  readonly inside: boolean;
  readonly direction: Direction;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of telling a time. */
export interface TimeRecogniser {
  readonly name: string;
  /** Why the words are a time, and what days they mean. */
  readonly why: string;
  /** Whether the words are a time wherever they stand; else only where something else says so. */
  readonly evident: boolean;
  /** Flags `giu`; the match is the expression without the preposition that leads it. */
  readonly pattern: RegExp;
  /** Says no to what merely looks like one, by what stands around it. */
  readonly accepts?: (groups: Groups, before: string, after: string) => boolean;
  /** The days; null where the context does not give enough to tell. */
  readonly read: (groups: Groups, moment: Moment) => Period | null;
  readonly examples: readonly TimeExample[];
  /** Sentences in which the recogniser must find nothing. */
  readonly nearMisses: readonly string[];
}

/** A sentence, the words in it that must be found, and the days as of Wednesday 2024-09-18. */
export interface TimeExample {
  readonly text: string;
  readonly finds: string;
  readonly from: string | null;
  readonly to: string | null;
  /** `past` where not said. */
  readonly direction?: Direction;
  readonly anchor?: string;
}
