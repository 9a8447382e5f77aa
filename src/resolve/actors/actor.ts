import type { ActorKind } from "../../text/index.js";

export const OWNERSHIPS = ["state-owned", "state-funded", "private", "public-service", "party", "unknown"] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** Somebody or something that reports name, as the lists of knowledge/actors/ have it. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; null where it belongs to no one country. */
  readonly country: string | null;
  readonly partOf: string | null;
  /** Variants, transliterations, acronyms; without `name`. */
  readonly names: readonly string[];
  readonly roles: readonly Tenure[];
  readonly ownership: Ownership | null;
  readonly evidence: readonly string[];
}

/** An office that a person held. Days are `YYYY[-MM[-DD]]`; null where no source tells. */
export interface Tenure {
  /** As reports put it: "Secretary of State". */
  readonly title: string;
  /** Id of the state, ministry, group or body; null where it is not listed. */
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether nothing but the end of the sources ends it. */
  readonly open: boolean;
  /** First and last day on which a dated report gives the person this title. */
  readonly seen: readonly [string, string] | null;
  readonly evidence: readonly string[];
}

/** A file of actors, parsed. */
export interface ActorFile {
  /** As errors call it. */
  readonly name: string;
  readonly content: unknown;
}

/** An entry of a file that was understood. */
export type ActorEntry =
  | { readonly kind: "actor"; readonly actor: Actor }
  /** Names, roles and evidence for an actor of the lists below. */
  | { readonly kind: "more"; readonly more: Pick<Actor, "id" | "names" | "roles" | "evidence"> }
  | { readonly kind: "merge"; readonly merge: Merge };

/** `id` is said to be nobody else than `into`. Both stay in their lists. */
export interface Merge {
  readonly id: string;
  readonly into: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly note: string | null;
}

/** What is wrong with an entry, and where it stands. */
export interface ActorProblem {
  readonly file: string;
  /** Id of the actor, or the place of its entry in the list ("entry 3"). */
  readonly actor: string;
  /** Path inside the entry: `roles[0].to`; null where the entry as such is wrong. */
  readonly field: string | null;
  readonly problem: string;
  /** `entry`: it can't be read. `reference`: it is readable, but names an actor that is not listed. */
  readonly sort: "entry" | "reference";
}

/** "leaders.json: antony-blinken: roles[0].to: …" */
export function problemText({ file, actor, field, problem }: ActorProblem): string {
  return [file, actor, field, problem].filter((part) => part !== null).join(": ");
}
