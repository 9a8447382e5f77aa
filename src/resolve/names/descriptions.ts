import { antecedents } from "./antecedent.js";
import type { Described, Rule } from "./described.js";
import { pair } from "./pairs.js";
import { adjective, armyOf, governmentOf, type Party, type Sighting } from "./party.js";
import type { Phrase } from "./phrase.js";
import { isNoun, ministryOf, recognise } from "./recognise.js";
import { placeOf, type Reading } from "./report.js";

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

/** "the army", "government troops": the army that the passage has named, else its country's. */
const army: Rule = ({ phrase, reading, country, earlier }) => {
  if (!isNoun(phrase.lower, reading.lexicon.descriptions.armedForces)) return [];
  const [named] = earlier((s) => s.party.sort === "army" && (!country || s.party.country === country));
  return named ? [named] : country ? [armyOf(country)] : [];
};

const government: Rule = ({ phrase, reading, country }) => {
  const nouns = reading.lexicon.descriptions.government;
  if (!country || /^(?:side|local|regional|provincial|municipal)\b/.test(phrase.lower)) return [];
  return isNoun(phrase.lower, nouns) ? [governmentOf(country)] : [];
};

/** "the Ortega regime", "the government of President Pierre Buyoya": that of the person's country. */
const governmentOfPerson: Rule = ({ phrase, reading, country }) => {
  const noun = /^government$|^regime$|^administration$|^junta$|^cabinet$/;
  if (!noun.test(phrase.words.at(-1) ?? "") && !(noun.test(phrase.words[0] ?? "") && phrase.words[1] === "of")) return [];
  const person = reading.sightings.find((s) => s.party.sort === "person" && phrase.first <= s.first && s.last <= phrase.last);
  const led = person && (reading.affiliations.get(person.party.name)?.country ?? country);
  return led ? [governmentOf(led)] : [];
};

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
  const { gazette, descriptions } = reading.lexicon;
  const [opening = ""] = phrase.text.split(/ |['’]/);
  const country = gazette.demonym(opening) ?? gazette.country(opening);
  if ((!country && !/^(?:the|that|this)$/.test(phrase.determiner)) || !descriptions.person.includes(noun)) return [];
  const wanted = phrase.words.filter((w) => w !== "'s" && !/^(?:former|top|senior|chief|new|veteran)$/.test(w)).slice(country ? 1 : 0);
  if (country) {
    const at = (s: Sighting) => reading.affiliations.get(s.party.name)?.country === country;
    return earlier((s) => s.party.sort === "person" && at(s) && calledSo(s, wanted, reading)).slice(0, 1);
  }
  return earlier((s) => s.party.sort === "person" && calledSo(s, wanted, reading)).slice(0, 1);
};

const calledSo = (sighting: Sighting, wanted: readonly string[], reading: Reading) =>
  reading.sightings.some((s) => s.party.name === sighting.party.name && wanted.every((w) => s.called.has(w)));

/** "the council", "the court": the last body whose own name has the word. */
const namesake: Rule = ({ phrase, earlier }) => {
  const noun = phrase.words.at(-1) ?? "";
  if (!/^(?:the|this|that)$/.test(phrase.determiner) || noun.length < 4) return [];
  const wanted = /\p{Lu}/u.test(phrase.text.slice(1)) ? phrase.words : [noun];
  const has = (s: Sighting) => wanted.every((w) => s.party.name.toLowerCase().split(/[ -]/).includes(w));
  return earlier((s) => /^(?:institution|movement|army|ministry)$/.test(s.party.sort) && has(s)).slice(0, 1);
};

/** "the rebels", "the group": the movement that is called so, else the last one. */
const movement: Rule = ({ phrase, reading, country, earlier }) => {
  const noun = phrase.words.at(-1) ?? "";
  if (!isNoun(phrase.lower, reading.lexicon.descriptions.movement) || /^(?:a|an|some|any|another)$/.test(phrase.determiner)) return [];
  const so = earlier((s) => s.party.sort === "movement" && calledSo(s, [noun], reading));
  const any = earlier((s) => s.party.sort === "movement");
  const found = so[0] ?? (phrase.determiner === "" ? undefined : any[0]);
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

/** "the statement", "the ministry's account", "police reports": whoever issued it. */
const document: Rule = ({ phrase, reading, earlier }) => {
  const noun = phrase.words.at(-1) ?? "";
  if (!reading.lexicon.descriptions.documents.includes(noun) || !/^(?:the|this|that)$/.test(phrase.determiner)) return [];
  const owner = phrase.words.slice(0, -1).filter((w) => w !== "'s" && !/^(?:joint|same|latest)$/.test(w));
  const issuing = (s: Sighting) => /^(?:ministry|institution|army|government|movement)$/.test(s.party.sort);
  const owns = (s: Sighting) => owner.every((w) => s.party.name.toLowerCase().includes(w) || s.called.has(w));
  return earlier((s) => issuing(s) && owns(s)).slice(0, 1);
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

const RULES: readonly Rule[] = [
  pair,
  possessed,
  person,
  army,
  ministry,
  namesake,
  government,
  governmentOfPerson,
  statePart,
  movement,
  institution,
  document,
  state,
];
