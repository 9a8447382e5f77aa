/** A country as reports name it; knowledge/countries.json says what each list holds. */
export interface Country {
  readonly name: string;
  readonly forms: readonly string[];
  /** The adjective first. */
  readonly demonyms: readonly string[];
  readonly capital: readonly string[];
  readonly cities: readonly string[];
  readonly actsAs: readonly string[];
}

export interface Organisation {
  readonly name: string;
  readonly sort: "institution" | "movement" | "army" | "ministry";
  readonly acronyms: readonly string[];
  readonly forms: readonly string[];
}

/** A region that is named without a country; knowledge/territories.json. */
export interface Territory {
  readonly name: string;
  readonly forms: readonly string[];
  readonly demonyms: readonly string[];
  /** Lower-case words by which reports call it. */
  readonly called: readonly string[];
}

/** Lists of lower-case words, by what they describe; knowledge/descriptions.json. */
export interface Descriptions {
  readonly titles: readonly string[];
  readonly maleTitles: readonly string[];
  readonly femaleTitles: readonly string[];
  readonly person: readonly string[];
  readonly movement: readonly string[];
  readonly armed: readonly string[];
  readonly armedForces: readonly string[];
  readonly government: readonly string[];
  readonly statePart: readonly string[];
  readonly institution: readonly string[];
  readonly media: readonly string[];
  readonly ministry: readonly string[];
  readonly country: readonly string[];
  readonly settlement: readonly string[];
  readonly territory: readonly string[];
  /** What is issued by a party and speaks for it. */
  readonly documents: readonly string[];
  readonly pairs: readonly string[];
}

/** The parsed files of knowledge/: countries.json, territories.json, organisations.json, descriptions.json, given-names.json. */
export interface NameKnowledge {
  readonly countries: { readonly countries: readonly Country[] };
  readonly territories: { readonly territories: readonly Territory[] };
  readonly organisations: { readonly organisations: readonly Organisation[] };
  readonly descriptions: Descriptions;
  readonly givenNames: { readonly female: readonly string[] };
}
