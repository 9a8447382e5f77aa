import type { Country } from "./knowledge.js";
import type { Party, PartySort } from "./party.js";
import { type Lexicon, recognise } from "./recognise.js";
import type { Reading } from "./report.js";

/** What a report and the lists tell of whoever bears a name. */
export interface Bearer {
  /** Null where nothing tells. */
  readonly sort: PartySort | null;
  readonly country: Country | null;
  /** Lower-case words that the report calls it by: "foreign", "minister". */
  readonly called: ReadonlySet<string>;
  /** For a person: whom it speaks or acts for. */
  readonly affiliation: Party | null;
}

type Told = Pick<Reading, "sightings" | "lexicon" | "affiliations">;

export function bearerOf(name: string, { sightings, lexicon, affiliations }: Told): Bearer {
  const own = sightings.filter((s) => s.party.name === name);
  const party = own[0]?.party ?? recognise(name, lexicon) ?? ministryNamed(name, lexicon);
  return {
    sort: party?.sort ?? null,
    country: party?.country ?? null,
    called: new Set(own.flatMap((s) => [...s.called])),
    affiliation: affiliations.get(name) ?? null,
  };
}

/** The full name that the naming rules give a ministry. */
function ministryNamed(name: string, { gazette }: Lexicon): Party | null {
  const of = /^Ministry of .+? of (?:the )?(.+)$/.exec(name)?.[1];
  const country = of === undefined ? null : gazette.country(of);
  return country && { sort: "ministry", name, country };
}

/** The countries that the report names, or whose parties it names. */
export function countriesOf({ sightings }: Told): ReadonlySet<Country> {
  return new Set(sightings.flatMap(({ party }) => party.country ?? []));
}
