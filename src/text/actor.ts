/** What an actor may be; docs/guides/knowledge.md explains each. */
export const ACTOR_KINDS = [
  "state",
  "territory",
  "government",
  "parliament",
  "ministry",
  "armed-forces",
  "police",
  "agency",
  "person",
  "organisation",
  "organ",
  "mission",
  "armed-group",
  "party",
  "court",
  "aid-organisation",
  "rights-group",
  "company",
  "outlet",
  "people",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Whom the words of a report stand for among the known actors. Doubt is kept: what fits several is listed, what fits none is unknown. */
export type ActorLink =
  | { readonly kind: "actor"; readonly id: string; readonly name: string; readonly how: ActorBasis }
  | { readonly kind: "ambiguous"; readonly candidates: readonly ActorCandidate[] }
  /** Unnamed people of an actor ("Israeli officials"): never the actor itself. */
  | { readonly kind: "collective"; readonly of: string }
  | { readonly kind: "unknown" };

/** What an actor was known by. */
export type ActorBasis =
  /** A name that the list gives it, as written. */
  | "name"
  /** A short form in capitals. */
  | "acronym"
  /** Part of a name, or a spelling that the list does not give. */
  | "variant"
  /** An office that it held on the report's day. */
  | "title"
  /** Its country and the sort of party: the government, the armed forces, a ministry. */
  | "country";

export interface ActorCandidate {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}
