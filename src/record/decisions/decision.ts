import type { FigureStatement, PartyMention, Statement, Status } from "../../statement/index.js";
import type { GatheringName } from "../gather/gathering.js";

/**
 * Where a decision is fastened: words of one revision of a report. It holds on to them when a newer engine reads the report again; where that
 * engine finds no such statement, the decision is shown as standing alone, never dropped.
 */
export interface Anchor {
  /** Identity of the report, and SHA-256 of the revision's whole text. */
  readonly report: string;
  readonly revision: string;
  readonly kind: Statement["kind"];
  /** The head word: half-open span in the whole text, and the word itself. */
  readonly start: number;
  readonly end: number;
  readonly head: string;
  /** The number of the decision by which the statement was added; absent where it was read. */
  readonly added?: number;
}

/** What an analyst decides of a statement, or of what belongs together. */
export type Ruling =
  /** A statement that was not read, on words of the report's current revision; the anchor is its head. */
  | { readonly kind: "add"; readonly anchor: Anchor; readonly statement: AddedStatement }
  | { readonly kind: "accept"; readonly anchor: Anchor }
  | { readonly kind: "reject"; readonly anchor: Anchor }
  /** The fields as they should be; the others stay as they were read. */
  | { readonly kind: "correct"; readonly anchor: Anchor; readonly fields: Correction }
  | { readonly kind: "note"; readonly anchor: Anchor; readonly text: string }
  /** What these two tell of is one thing: one happening, one issue, one origin… */
  | { readonly kind: "merge"; readonly gathering: GatheringName; readonly anchor: Anchor; readonly with: Anchor }
  /** This statement tells of another thing than those it was gathered with. */
  | { readonly kind: "split"; readonly gathering: GatheringName; readonly anchor: Anchor }
  /** What the thing that this statement belongs to is called. */
  | { readonly kind: "name"; readonly gathering: GatheringName; readonly anchor: Anchor; readonly name: string }
  /** A name stands for this actor, wherever the lists do not know it. */
  | { readonly kind: "alias"; readonly name: string; readonly actor: NonNullable<PartyMention["actor"]> };

/** A statement as an analyst makes it: its name comes from the decision, and it is as sure as the analyst. */
export type AddedStatement = Made<Statement>;
type Made<S> = S extends Statement ? Omit<S, "id" | "confidence" | "because"> : never;

/** Fields that can be put right; whatever they say, the words stay those of the report. */
export interface Correction {
  readonly type?: string;
  /** Mode of an event, state of a condition, scope of a figure. */
  readonly sub?: string | null;
  readonly status?: Status;
  readonly by?: readonly CorrectedParty[];
  readonly to?: readonly CorrectedParty[];
  readonly claimants?: readonly CorrectedParty[];
  readonly where?: string | null;
  readonly when?: { readonly from: string | null; readonly to: string | null } | null;
  readonly value?: FigureStatement["value"];
  readonly about?: string | null;
}

/** A party by its full name, and which actor of the lists that is. */
export type CorrectedParty = Pick<PartyMention, "is" | "actor">;

export interface Decision {
  readonly id: number;
  readonly ruling: Ruling;
  /** The analyst. */
  readonly by: string;
  readonly why: string | null;
  /** The moment of the record at which it was made, and by the clock (ISO 8601, UTC). */
  readonly moment: number;
  readonly at: string;
  readonly undone: { readonly moment: number; readonly at: string; readonly by: string } | null;
}
