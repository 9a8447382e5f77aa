import type { StatementVectors } from "../statement/index.js";
import type { Report } from "../text/index.js";
import type { Gathering, GatheringName, Item } from "./gather/gathering.js";
import type { StoredStatement } from "./stored.js";

/** What a statement's features are made of; the same however and whenever it came in. */
export interface Told extends Pick<StoredStatement, "row" | "statement" | "index" | "order"> {
  readonly vectors: StatementVectors;
  readonly identity: string;
  readonly report: { readonly outlet: string | null; readonly published: string | null; readonly headline: string };
}

/** A report as copies are found: its current revision. */
export interface Came {
  readonly row: number;
  readonly order: string;
  readonly report: Report;
}

/** One way of gathering, with how a thing becomes an item of it; null where the thing has no place there. Features are of the gathering's own sort. */
export interface Derivation<Thing, Features> {
  readonly gathering: Gathering<Features>;
  itemOf(thing: Thing): Item<Features> | null;
}

/** Everything that the record gathers. */
export interface Derivations {
  readonly origin: Derivation<Came, unknown>;
  readonly statements: Readonly<Record<Exclude<GatheringName, "origin">, Derivation<Told, unknown>>>;
}
