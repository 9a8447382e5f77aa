import type { Role, WordRange } from "../../../text/index.js";
import type { Country } from "../knowledge.js";
import { adjective, armyOf, governmentOf, type Party, type Sighting } from "../party.js";
import type { Phrase } from "../phrase.js";
import { isNoun, ministryOf } from "../recognise.js";
import type { Reading } from "../report.js";

/** Words that stand for a party named elsewhere, if for any: "the group", "they", "police". */
export interface Anaphor {
  readonly phrase: Phrase;
  readonly role: Role;
  readonly reading: Reading;
  /** Whom "its" or "Ghani's" in front stands for; null where there is nobody. */
  readonly possessor: Party | null;
  /** What the rules make of it, likeliest first. */
  readonly ruled: readonly string[];
}

/** A name that the words may stand for. */
export interface Candidate {
  readonly name: string;
  /** Null where it is known by name alone: the words themselves, or what a rule makes of them. */
  readonly party: Party | null;
  /** Where the report names it. */
  readonly sightings: readonly Sighting[];
  /** The words themselves. */
  readonly own: boolean;
  /** Part of a state, or people, whom the words describe: "police" of a country that the report names. */
  readonly described: boolean;
}

/** Most parties of the report that are looked at. */
const PARTIES = 30;
/** Most countries whose police or government may be meant. */
const COUNTRIES = 5;

/** Everybody whom the words may stand for, each name once. */
export function candidatesFor(anaphor: Anaphor, pronoun: boolean): Candidate[] {
  const { phrase, reading, ruled } = anaphor;
  const found = new Map<string, Candidate>();
  const add = (name: string, party: Party | null, own: boolean, described: boolean) => {
    const known = found.get(name);
    const sightings = reading.sightingsOf.get(name) ?? [];
    found.set(name, {
      name,
      party: known?.party ?? party ?? sightings[0]?.party ?? null,
      sightings,
      own: own || (known?.own ?? false),
      described: described || (known?.described ?? false),
    });
  };
  if (!pronoun) add(phrase.text, null, true, false);
  for (const name of ruled) add(name, null, false, false);
  for (const party of nearestParties(phrase, reading)) add(party.name, party, false, false);
  if (!pronoun)
    for (const country of countriesNear(phrase, reading))
      for (const party of describedOf(phrase, country, reading)) add(party.name, party, false, true);
  return [...found.values()];
}

function nearestParties({ first }: WordRange, { sightings }: Reading): Party[] {
  const nearest = new Map<string, { readonly party: Party; readonly away: number }>();
  for (const sighting of sightings) {
    const away = sighting.last < first ? first - sighting.last : 2 * (sighting.first - first);
    const known = nearest.get(sighting.party.name);
    if (!known || away < known.away) nearest.set(sighting.party.name, { party: sighting.party, away });
  }
  return [...nearest.values()]
    .sort((a, b) => a.away - b.away)
    .slice(0, PARTIES)
    .map(({ party }) => party);
}

function countriesNear({ first }: WordRange, { focus }: Reading): Country[] {
  return [...focus.weights(first)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COUNTRIES)
    .map(([country]) => country);
}

/** "the army" of a country, its police, its officials: what the words would be with the country's name. */
function describedOf(phrase: Phrase, country: Country, { lexicon: { descriptions } }: Reading): Party[] {
  const { lower } = phrase;
  if (/^(?:local|regional|provincial|municipal)\b/.test(lower)) return [];
  const people: Party = { sort: "people", name: `${adjective(country)} ${withoutNumber(lower)}`, country };
  if (isNoun(lower, descriptions.armedForces)) return [armyOf(country), people];
  if (isNoun(lower, descriptions.government)) return [governmentOf(country)];
  if (isNoun(lower, descriptions.statePart)) return [{ ...people, sort: "institution" }];
  const portfolio = /^(.+?) (?:ministry|department)$/.exec(lower)?.[1];
  const ministry = portfolio ? ministryOf(portfolio, country) : null;
  if (ministry) return [ministry];
  if (isNoun(lower, descriptions.country)) return [{ sort: "country", name: country.name, country }];
  return /^NNS/.test(phrase.head.xpos) && phrase.words.length <= 3 ? [people] : [];
}

/** How many they are is a figure's business, and no part of who they are. */
export function withoutNumber(words: string): string {
  return words.replace(NUMBER, "");
}

const NUMBER =
  /^(?:(?:(?:at least|more than|fewer than|less than|up to|as many as|over|under|about|around|nearly|almost|some|roughly|approximately|another|several|many|numerous|dozens of|scores of|hundreds of|(?:tens of |hundreds of )?thousands of|a (?:few|dozen|number of|handful of|group of|couple of)|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)\s+)+)(?=\p{L})/iu;
