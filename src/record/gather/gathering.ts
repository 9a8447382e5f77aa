import type { Statement } from "../../statement/index.js";

/**
 * What the record gathers: reports into `origin`s (copies of one dispatch), event statements into `happening`s, figure statements into `count`s
 * (the same thing counted, whoever counts), what statements are about into `issue`s.
 */
export const GATHERINGS = ["origin", "happening", "count", "issue"] as const;
export type GatheringName = (typeof GATHERINGS)[number];

/** The gathering in which statements of a kind have their place. */
export const GATHERED_AS = { event: "happening", figure: "count", condition: "issue" } as const satisfies Record<
  Statement["kind"],
  GatheringName
>;

/**
 * How things of one sort are gathered. Everything here is a function of the things themselves, so that the outcome is the same whatever order
 * they came in.
 */
export interface Gathering<Features> {
  readonly name: GatheringName;
  /** A thing is compared with the latest so many before it under each of its keys. */
  readonly window: number;
  /** It joins the group that it is most like, if it is at least so like it; otherwise it founds one. */
  readonly threshold: number;
  /** How sure two are the same, 0 to 1; symmetric. 0 is a veto: the two never stand in one group. */
  likeness(a: Features, b: Features): number;
  /** Features as the store keeps them. */
  pack(features: Features): Uint8Array;
  unpack(bytes: Uint8Array): Features;
}

/** A thing to be gathered: a statement, or a report. */
export interface Item<Features> {
  /** The store's row of the statement or report. */
  readonly row: number;
  /** Its place in the one order of all things, see `orderOf`; compared as strings, never equal for two things. */
  readonly order: string;
  /** Only things that share a key are compared. */
  readonly keys: readonly string[];
  readonly features: Features;
}

/** An item as the store keeps it. */
export interface StoredItem {
  readonly row: number;
  readonly order: string;
  readonly keys: readonly string[];
  readonly features: Uint8Array;
  /** Row of the item that founded its group. */
  readonly group: number;
}

/** The order of all things: by day of publication (unknown days last), then report, revision and place in it. */
export function orderOf(published: string | null, identity: string, revision: string, index = 0): string {
  return `${published ?? "9999-12-31"} ${identity} ${revision.slice(0, 12)} ${String(index).padStart(5, "0")}`;
}
