import type { Bearer } from "../names/bearer.js";
import type { Country } from "../names/knowledge.js";
import type { Lexicon } from "../names/recognise.js";
import type { ActorBook } from "./book.js";

/** A mention of a party, as the naming rules leave it. */
export interface ActorMention extends Bearer {
  /** The full name that it stands for; unresolved, its words. */
  readonly name: string;
  /** The words of the text; null where the text never names the party. */
  readonly words: string | null;
}

/** What else tells actors of one name apart. */
export interface ActorContext {
  /** The report's day, `YYYY-MM-DD`; null where unknown. */
  readonly day: string | null;
  /** The countries that the report names. */
  readonly countries: ReadonlySet<Country>;
}

/** The lists that linking reads. */
export interface Lookups {
  readonly book: ActorBook;
  readonly lexicon: Lexicon;
}

/** A mention with all that the rules read besides. */
export interface Asked {
  readonly mention: ActorMention;
  readonly day: string | null;
  /** ISO codes of the countries that the report names. */
  readonly countries: ReadonlySet<string>;
  readonly lists: Lookups;
}

/** ISO code of a country of the naming rules' lists; null where the lists of actors don't have it. */
export function codeOf(country: Country | null, { book }: Lookups): string | null {
  if (country === null) return null;
  return book.named(country.name).find(({ kind }) => kind === "state" || kind === "territory")?.country ?? null;
}
