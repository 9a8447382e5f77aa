import { antecedents } from "./antecedent.js";
import type { Country } from "./knowledge.js";
import { adjective, armyOf, governmentOf, type Party, type PartySort, type Sighting } from "./party.js";
import type { Phrase } from "./phrase.js";
import { isNoun, ministryOf, recognise } from "./recognise.js";
import { placeOf, type Reading } from "./report.js";

/** A description's own words, the place where it stands, and the country of its possessor ("its forces") or of the passage. */
interface Described {
  readonly phrase: Phrase;
  readonly reading: Reading;
  readonly country: Country | null;
  /** The antecedents that fit, likeliest first. */
  earlier(fits: (sighting: Sighting) => boolean): readonly Party[];
}

type Rule = (described: Described) => readonly Party[];

/** The parties that a description stands for ("the group", "the army", "the two sides"); empty where the report does not tell. */
export function resolveDescription(phrase: Phrase, reading: Reading, possessor: Party | null): readonly Party[] {
  const place = placeOf(reading.analysis, phrase.first);
  const country = possessor ? possessor.country : reading.focus.at(phrase.first);
  const described: Described = { phrase, reading, country, earlier: (fits) => antecedents(reading.sightings, place, fits) };
  if (possessor && !country) return [];
  for (const rule of RULES) {
    const parties = rule(described);
    if (parties.length > 0) return parties;
  }
  return [];
}

const ACTING: ReadonlySet<PartySort> = new Set(["country", "government", "army", "movement", "institution"]);

/** "the two sides", "both countries": the two that the passage speaks of most lately. */
const pair: Rule = ({ phrase, reading, earlier }) => {
  const two = /^(?:both|two|the two|two rival|both of the|warring|rival|each|neither)\b/.test(phrase.lower);
  const noun = phrase.words.at(-1) ?? "";
  if (
    !two &&
    !(
      phrase.determiner === "the" &&
      /^(?:sides|parties|countries|warring sides|warring parties|delegations|neighbours|neighbors)$/.test(noun)
    )
  )
    return [];
  const listed =
    reading.lexicon.descriptions.pairs.includes(noun) ||
    (/^(?:each|neither)/.test(phrase.lower) && /^(?:side|country|party|camp)$/.test(noun));
  if (!listed) return [];
  if (/^(?:men|leaders|ministers|presidents|premiers|diplomats|generals|officials)$/.test(noun))
    return earlier((s) => s.party.sort === "person").slice(0, 2);
  const states = /^(?:countr(?:y|ies)|nations|states|neighbours|neighbors|governments|armies|capitals)$/.test(noun);
  return differing(earlier((s) => (states ? s.party.sort === "country" || s.party.sort === "government" : ACTING.has(s.party.sort))));
};

/** The first two that are not one country under two names. */
function differing(parties: readonly Party[]): readonly Party[] {
  const [first] = parties;
  const second = parties.find((p) => p !== first && !(p.country && p.country === first?.country));
  return first && second ? [first, second] : [];
}

/** "the army", "government troops": the army that the passage has named, else its country's. */
const army: Rule = ({ phrase, reading, country, earlier }) => {
  if (!isNoun(phrase.lower, reading.lexicon.descriptions.armedForces)) return [];
  const [named] = earlier((s) => s.party.sort === "army" && (!country || s.party.country === country));
  return named ? [named] : country ? [armyOf(country)] : [];
};

const government: Rule = ({ phrase, reading, country }) =>
  country && isNoun(phrase.lower, reading.lexicon.descriptions.government) && phrase.lower !== "side" ? [governmentOf(country)] : [];

/** "the ministry" is the one named before; "the foreign ministry" the country's. */
const ministry: Rule = ({ phrase, country, earlier }) => {
  const portfolio = /^(.*?) ?(?:ministry|department)$/.exec(phrase.lower)?.[1];
  if (portfolio === undefined) return [];
  const [named] = earlier((s) => s.party.sort === "ministry" && s.party.name.toLowerCase().includes(portfolio.split(" ")[0] ?? ""));
  const made = country && portfolio ? ministryOf(portfolio, country) : null;
  return named ? [named] : made ? [made] : [];
};

const statePart: Rule = ({ phrase, reading, country }) =>
  country && isNoun(phrase.lower, reading.lexicon.descriptions.statePart)
    ? [{ sort: "institution", name: `${adjective(country)} ${phrase.lower}`, country }]
    : [];

/** "the foreign minister": the last person whom the report calls so. */
const person: Rule = ({ phrase, reading, earlier }) => {
  const noun = phrase.words.at(-1) ?? "";
  if (!/^(?:the|that|this)$/.test(phrase.determiner) || !reading.lexicon.descriptions.person.includes(noun)) return [];
  const wanted = phrase.words.filter((w) => !/^(?:former|top|senior|chief|new|veteran)$/.test(w));
  return earlier((s) => s.party.sort === "person" && calledSo(s, wanted, reading)).slice(0, 1);
};

const calledSo = (sighting: Sighting, wanted: readonly string[], reading: Reading) =>
  reading.sightings.some((s) => s.party.name === sighting.party.name && wanted.every((w) => s.called.has(w)));

/** "the council", "the court": the last body whose own name has the word. */
const namesake: Rule = ({ phrase, earlier }) => {
  const noun = phrase.words.at(-1) ?? "";
  if (!/^(?:the|this|that)$/.test(phrase.determiner) || noun.length < 4) return [];
  return earlier(
    (s) => /^(?:institution|movement|army|ministry)$/.test(s.party.sort) && s.party.name.toLowerCase().split(/[ -]/).includes(noun),
  ).slice(0, 1);
};

/** "the rebels", "the group": the movement that is called so, else the last one. */
const movement: Rule = ({ phrase, reading, country, earlier }) => {
  const noun = phrase.words.at(-1) ?? "";
  if (!isNoun(phrase.lower, reading.lexicon.descriptions.movement) || /^(?:a|an|some|any|another)$/.test(phrase.determiner)) return [];
  const so = earlier((s) => s.party.sort === "movement" && calledSo(s, [noun], reading));
  const any = earlier((s) => s.party.sort === "movement");
  const found = so[0] ?? any[0];
  if (found) return [found];
  if (/^(?:rebels?|insurgents|separatists|militants)$/.test(noun) && country)
    return [{ sort: "people", name: `${adjective(country)} ${noun.replace(/l$/, "ls")}`, country }];
  return [];
};

const institution: Rule = ({ phrase, reading, earlier }) => {
  const { institution: bodies, media } = reading.lexicon.descriptions;
  if (!/^(?:the|this|that)$/.test(phrase.determiner)) return [];
  if (isNoun(phrase.lower, media))
    return earlier(
      (s) => s.party.sort === "institution" && /\b(?:TV|Television|News|Radio|Agency|Times|Post|Al|Arabiya|Jazeera)\b/i.test(s.party.name),
    ).slice(0, 1);
  return isNoun(phrase.lower, bodies) ? earlier((s) => s.party.sort === "institution" || s.party.sort === "movement").slice(0, 1) : [];
};

const state: Rule = ({ phrase, reading, country, earlier }) => {
  if (!isNoun(phrase.lower, reading.lexicon.descriptions.country)) return [];
  if (phrase.determiner !== "the" && phrase.determiner !== "this") return country ? [{ sort: "country", name: country.name, country }] : [];
  const [last] = earlier((s) => s.party.sort === "country" || s.party.sort === "government");
  return last ? [last] : [];
};

/** "its parliament" where the adjective makes a name that is known ("Israeli forces"). */
const possessed: Rule = ({ phrase, reading, country }) => {
  if (!country || !/^(?:its|their|his|her)$/.test(phrase.determiner)) return [];
  const party = recognise(`${adjective(country)} ${phrase.text}`, reading.lexicon);
  return party ? [party] : [];
};

const RULES: readonly Rule[] = [pair, possessed, person, army, ministry, namesake, government, statePart, movement, institution, state];
