import type { Country } from "./knowledge.js";

export type PartySort =
  | "person"
  | "country"
  | "government"
  | "army"
  | "movement"
  | "ministry"
  | "institution"
  | "place"
  /** People of a side, unnamed: "Egyptian officials". */
  | "people";

/** Somebody or something that a report names. Two sightings are of the same party when their names are equal. */
export interface Party {
  readonly sort: PartySort;
  /** The full name. */
  readonly name: string;
  /** The country that it is, belongs to or acts for; null where unknown. */
  readonly country: Country | null;
}

/** Where a report names a party: words `[first, last]`, both inclusive. */
export interface Sighting {
  readonly party: Party;
  readonly first: number;
  readonly last: number;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it is the grammatical subject of a clause. */
  readonly subject: boolean;
  /** Whether it only qualifies another noun ("the US envoy"). */
  readonly qualifier: boolean;
  /** Lower-case nouns that the text calls it by, before the name or in apposition: "foreign minister", "rebels". */
  readonly called: ReadonlySet<string>;
}

export const governmentOf = (country: Country): Party => ({
  sort: "government",
  name: `Government of ${withArticle(country.name)}`,
  country,
});

export const armyOf = (country: Country): Party => ({ sort: "army", name: `${adjective(country)} armed forces`, country });

export const adjective = (country: Country): string => country.demonyms[0] ?? country.name;

const ARTICLE =
  /^(?:United |Democratic Republic|Republic of|Central African|Czech Republic|Dominican Republic|Netherlands$|Philippines$|Maldives$|Bahamas$|Comoros$|Gambia$)/;

export const withArticle = (country: string): string => (ARTICLE.test(country) ? `the ${country}` : country);
