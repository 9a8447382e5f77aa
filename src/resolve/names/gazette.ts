import { bare } from "./folding.js";
import type { Country, NameKnowledge, Organisation, Territory } from "./knowledge.js";

/** What a spelling may stand for. */
export interface Gazette {
  country(spelling: string): Country | null;
  /** "Israeli", "Israelis". */
  demonym(spelling: string): Country | null;
  /** A city or building that stands for a government. */
  seat(spelling: string): Country | null;
  /** The country of a capital or another well-known city. */
  city(spelling: string): Country | null;
  territory(spelling: string): Territory | null;
  organisation(spelling: string): Organisation | null;
}

export function makeGazette(knowledge: NameKnowledge): Gazette {
  const { countries } = knowledge.countries;
  const { organisations } = knowledge.organisations;
  return {
    country: index(countries, (c) => [c.name, ...c.forms]),
    demonym: index(countries, (c) => c.demonyms.flatMap((d) => [d, `${d}s`])),
    seat: index(countries, (c) => c.actsAs),
    city: index(countries, (c) => [...c.capital, ...c.cities]),
    territory: index(knowledge.territories.territories, (t) => [t.name, ...t.forms, ...t.demonyms]),
    organisation: index(organisations, (o) => [o.name, ...o.acronyms, ...o.forms]),
  };
}

/** Of entries that share a spelling ("Congolese") the first listed has it. */
function index<T>(entries: readonly T[], spellings: (entry: T) => readonly string[]): (spelling: string) => T | null {
  const exact = new Map<string, T>();
  const loose = new Map<string, T>();
  for (const entry of entries)
    for (const spelling of spellings(entry)) {
      const key = bare(spelling);
      if (!exact.has(key)) exact.set(key, entry);
      // Short forms in capitals are told from common words by their case: US, us; WHO, who.
      if (key.length > 4 && !loose.has(key.toLowerCase())) loose.set(key.toLowerCase(), entry);
    }
  return (spelling) => {
    const key = bare(spelling);
    if (!/\p{Lu}/u.test(key)) return null;
    return exact.get(key) ?? loose.get(key.toLowerCase()) ?? null;
  };
}
