import type { CountedFrom, Place, PlaceBasis, TimeGrain, WherePrecision } from "../text/index.js";
import type { Bound, ConditionType, EventType, Measure, Period, Scope, Status, UnitKind } from "./vocabulary.js";

/** A party, claimant or place: the words of the text and the full name that they stand for. */
export interface Mention {
  /** Exact substring of the headline or text; null where the text never names the party. */
  readonly t: string | null;
  /** The full name; unresolved, the words themselves. */
  readonly is: string;
  /** Offset of `t` in the whole text (headline, line break, text). Absent where `t` is null. */
  readonly at?: number;
}

/** A party or claimant, and who that is among the known actors; none of the three fields where nobody known fits. */
export interface PartyMention extends Mention {
  readonly actor?: { readonly id: string; readonly name: string };
  /** Ids of the actors that it may be, where nothing tells them apart. */
  readonly candidates?: readonly string[];
  /** Id of the actor whose unnamed people it is: "Israeli officials". */
  readonly collective_of?: string;
}

/** Where the thing is, and which place that is on the map; neither `place` nor `candidates` where no list knows it. */
export interface PlaceMention extends Mention {
  readonly place?: StatementPlace;
  /** Ids of the places that it may be, the likeliest first, where the report does not tell them apart. */
  readonly candidates?: readonly string[];
  /** Present where the words are the report's dateline: it was filed there, and the model takes the thing to have been there too. */
  readonly dateline?: true;
}

export interface StatementPlace extends Pick<Place, "id" | "name" | "kind" | "country" | "lat" | "lon"> {
  readonly precision: WherePrecision;
  readonly basis: PlaceBasis;
  /** ISO codes of the states that claim it; present where its belonging is disputed. */
  readonly claimed_by?: readonly string[];
}

/** The time of the thing, as days; `from` and `to` are inclusive, null is open. */
export interface When {
  /** The words; null where they stand nowhere near and the time is plain from context. */
  readonly t: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: TimeGrain;
  /** `stated`: the words give the days by themselves; `worked-out`: counted from `relativeTo`; `context`: no words, the day of publication. */
  readonly basis: "stated" | "worked-out" | "context";
  /** Present exactly where the days are worked out. */
  readonly relativeTo?: CountedFrom;
  readonly at?: number;
}

/** What every statement has. */
interface Common {
  /** Stable for the same text and version. */
  readonly id: string;
  readonly status: Status;
  /** Exact words of the report, usually one clause. */
  readonly quote: string;
  /** Offset of the quote in the whole text. */
  readonly at: number;
  /** The one word that carries the statement. */
  readonly head: string;
  readonly headAt: number;
  readonly where?: PlaceMention;
  readonly when?: When;
  /** When it was said, where the text gives the day of the saying; never the time of the thing. */
  readonly said?: When;
  /** Who is said to say it, outermost first; empty: the outlet in its own voice. */
  readonly claimants: readonly PartyMention[];
  /** 0–1: how often a statement so found is one, and of its kind and type. */
  readonly confidence: number;
  /** Where what it says comes from; only where an explanation was asked for. */
  readonly because?: readonly Reason[];
}

/** Where a field comes from: the model, with how sure it is (0–1), or a rule by its name. */
export type Reason =
  | { readonly field: string; readonly by: "model"; readonly score: number }
  | { readonly field: string; readonly by: "rule"; readonly rule: string };

/** Somebody does something (PLOVER). An unknown agent is an empty `by`. */
export interface EventStatement extends Common {
  readonly kind: "event";
  readonly type: EventType;
  readonly mode: string | null;
  readonly by: readonly PartyMention[];
  readonly to: readonly PartyMention[];
  readonly about: string | null;
}

/** A number about people or things. */
export interface FigureStatement extends Common {
  readonly kind: "figure";
  readonly measure: Measure;
  readonly value: { readonly min: number | null; readonly max: number | null };
  readonly bound: Bound;
  /** The number's words with those that bound it: "dozens" stays "dozens" beside 24–99. */
  readonly words: Words;
  /** What the number is in; null where the words do not tell. */
  readonly unit: Unit | null;
  /** What it is counted by: "500 lorries a day". */
  readonly per?: Words & { readonly by: Period };
  /** The number of which this is a part: "12 people, among them [five] children". */
  readonly part_of?: NumberLink;
  /** The earlier count that this one is told against: "[55], up from 40". */
  readonly compared_with?: NumberLink;
  readonly scope: Scope;
  readonly since: string | null;
  readonly by: readonly PartyMention[];
  readonly who?: Mention;
}

/** Words of the report; `at` is their offset in the whole text. */
export interface Words {
  readonly t: string;
  readonly at: number;
}

/** Another number of the report: `id` of the figure that tells it, null where it is no statement, and its words. */
export interface NumberLink extends Words {
  readonly id: string | null;
}

/** What a number is in. */
export interface Unit {
  readonly kind: UnitKind;
  /** Money: ISO 4217 code. Measured: the unit's symbol. Shares: "%". Else the lemma of the noun counted. Null where the words leave it open. */
  readonly is: string | null;
  /** For money, the year in whose prices it is told, where that is told. */
  readonly prices?: number;
}

/** How things stand. */
export interface ConditionStatement extends Common {
  readonly kind: "condition";
  readonly type: ConditionType;
  readonly state: string;
  readonly about: string | null;
}

export type Statement = EventStatement | FigureStatement | ConditionStatement;
