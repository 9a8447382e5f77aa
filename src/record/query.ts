import type { Status } from "../statement/index.js";
import type { GatheringName } from "./gather/gathering.js";

/** Which statements are wanted. What is left out does not restrict; lists are alternatives; all fields must hold. */
export interface StatementQuery {
  readonly kinds?: readonly ("event" | "figure" | "condition")[];
  /** PLOVER types, measures, types of conditions. */
  readonly types?: readonly string[];
  readonly statuses?: readonly Status[];
  /** Keys of parties (see `partyKeys`): in any role, as agent, as recipient, as one who says so. */
  readonly parties?: readonly string[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly claimants?: readonly string[];
  /** Keys of places (see `placeKeys`). */
  readonly places?: readonly string[];
  readonly outlets?: readonly string[];
  /** Days of the thing, inclusive: it may have been on one of them. Where its time is unknown, the day of publication stands for it. */
  readonly from?: string;
  readonly until?: string;
  /** Days of publication, inclusive. */
  readonly publishedFrom?: string;
  readonly publishedUntil?: string;
  /** Words of the quote, in the store's full-text syntax: words, "phrases", prefix*. */
  readonly text?: string;
  readonly rows?: readonly number[];
  readonly reports?: readonly number[];
  /** Groups by the row of their founder. */
  readonly groups?: { readonly of: GatheringName; readonly founders: readonly number[] };
  /** Entered the record after this moment, or left it after this moment. */
  readonly addedAfter?: number;
  readonly withdrawnAfter?: number;
  /** The record as it stood at this moment; left out: as it stands. */
  readonly asOf?: number;
  /** Also what an analyst rejected; and also what was withdrawn by a later revision or reading. */
  readonly rejected?: boolean;
  readonly withdrawn?: boolean;
  /** Only what nobody has accepted, rejected or corrected. */
  readonly undecided?: boolean;
  /** `day`: by day of the thing, latest first; `added`: latest entered first; `order`: the record's one order, earliest first. */
  readonly sort?: "day" | "-day" | "added" | "order";
  readonly limit?: number;
  readonly offset?: number;
}

export interface ReportQuery {
  readonly text?: string;
  readonly outlets?: readonly string[];
  readonly publishedFrom?: string;
  readonly publishedUntil?: string;
  readonly rows?: readonly number[];
  readonly identities?: readonly string[];
  /** By the id of any of its revisions. */
  readonly ids?: readonly string[];
  readonly origins?: readonly number[];
  readonly addedAfter?: number;
  readonly limit?: number;
  readonly offset?: number;
}
