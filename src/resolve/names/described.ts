import type { Country } from "./knowledge.js";
import type { Party, Sighting } from "./party.js";
import type { Phrase } from "./phrase.js";
import type { Reading } from "./report.js";

/** A description's own words, the place where it stands, and the country of its possessor ("its forces") or of the passage. */
export interface Described {
  readonly phrase: Phrase;
  readonly reading: Reading;
  readonly country: Country | null;
  /** The antecedents that fit, likeliest first. */
  earlier(fits: (sighting: Sighting) => boolean): readonly Party[];
}

export type Rule = (described: Described) => readonly Party[];
