import type { Analysis, Name, Role, WordRange } from "../../text/index.js";
import { type Bearer, bearerOf, countriesOf } from "./bearer.js";
import { resolveDescription } from "./descriptions.js";
import type { Country } from "./knowledge.js";
import { mentionSpan } from "./mention-span.js";
import { governmentOf, type Party } from "./party.js";
import { personNames } from "./people.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { placeName } from "./places.js";
import { pronounKind, resolvePronoun } from "./pronouns.js";
import { recognise } from "./recognise.js";
import { withoutNumber } from "./referents/candidates.js";
import { type Anaphor, referents, type Weighed, weigh } from "./referents/index.js";
import { type NameIndex, type Reading, readReport } from "./report.js";

/** Mentions of one report → the full names that they stand for. */
export interface Namer {
  /** The name; of several parties ("the two sides"), their names joined by " and ". Unresolved, the words themselves. */
  name(mention: WordRange, role: Role): string;
  /** The same, each party apart; unresolved, the words themselves; empty for a pronoun that stands for nobody. */
  names(mention: WordRange, role: Role): readonly string[];
  /** Words that name nobody themselves ("the group", "they"), with everybody whom they may stand for; null where they do, or have no grammar but their own. */
  weigh(mention: WordRange, role: Role): readonly Weighed[] | null;
  /** What is known of the bearer of a name that `names` gave. */
  bearer(name: string): Bearer;
  /** The countries that the report names, or whose parties it names. */
  readonly countries: ReadonlySet<Country>;
}

export function makeNamer(analysis: Analysis, report: { readonly outlet: string | null }, index: NameIndex): Namer {
  const reading = readReport(analysis, report.outlet, index);
  const known = new Map<string, readonly string[]>();
  const names = (mention: WordRange, role: Role) => {
    const key = `${mention.first} ${mention.last} ${role}`;
    const before = known.get(key);
    if (before) return before;
    const found = resolve(mention, role, reading, 0);
    known.set(key, found);
    return found;
  };
  return {
    names,
    weigh: (mention, role) => {
      const anaphor = anaphorOf(mention, role, reading, 0);
      return anaphor && weigh(anaphor, isPronoun(anaphor), reading.referents);
    },
    name: (mention, role) => names(mention, role).join(" and "),
    bearer: (name) => bearerOf(name, reading),
    countries: countriesOf(reading),
  };
}

/** Words that stand for other words that stand for others: this often, then the words themselves. */
const DEEPEST = 3;

function resolve(mention: WordRange, role: Role, reading: Reading, depth: number): readonly string[] {
  const phrase = phraseOf(reading.analysis, mention);
  if (!phrase) return [""];
  if (depth > DEEPEST || role === "when") return [phrase.text];
  if (role === "where") return [placeName(phrase, reading, possessorOf(phrase, reading, depth)?.country ?? null)];
  const named = namedIn(phrase, reading);
  if (named) return [named];
  const anaphor = anaphorOf(mention, role, reading, depth);
  if (!anaphor) return resolvePronoun("who", phrase.first, reading, () => []);
  const found = referents(anaphor, isPronoun(anaphor), reading.referents);
  return found.length > 0 || isPronoun(anaphor) ? found : [withoutNumber(phrase.text)];
}

/** Whom the words name themselves. */
function namedIn(phrase: Phrase, reading: Reading): string | null {
  if (pronounOf(phrase)) return null;
  const person = personIn(phrase, reading);
  if (person) return person;
  const party = recognise(phrase.text, reading.lexicon) ?? adjectiveAlone(phrase, reading) ?? seat(phrase, reading);
  return party?.name ?? null;
}

const pronounOf = (phrase: Phrase) => (phrase.first === phrase.last ? pronounKind(phrase.text) : null);
const isPronoun = ({ phrase }: Anaphor) => pronounOf(phrase) !== null;

/** Words that stand for somebody named elsewhere; null for names, and for relative pronouns, whose antecedent is the grammar's business. */
function anaphorOf(mention: WordRange, role: Role, reading: Reading, depth: number): Anaphor | null {
  const phrase = phraseOf(reading.analysis, mention);
  if (!phrase || role === "where" || role === "when" || namedIn(phrase, reading) !== null) return null;
  const pronoun = pronounOf(phrase);
  if (pronoun === "who") return null;
  const possessor = pronoun ? null : possessorOf(phrase, reading, depth);
  const word = (index: number) => resolve(mentionSpan(reading.analysis, index, "claimant"), "claimant", reading, depth + 1);
  const ruled = pronoun
    ? resolvePronoun(pronoun, phrase.first, reading, word)
    : resolveDescription(phrase, reading, possessor).map((party) => party.name);
  return { phrase, role, reading, possessor, ruled };
}

function seat(phrase: Phrase, { lexicon }: Reading): Party | null {
  const country = lexicon.gazette.seat(phrase.text);
  return country && governmentOf(country);
}

/** "Israeli" where the adjective alone is the mention ("the Israeli strike"): the country. */
function adjectiveAlone(phrase: Phrase, { lexicon }: Reading): Party | null {
  const country = phrase.words.length <= 2 ? lexicon.gazette.demonym(phrase.text) : null;
  return country && !/[^aeiou]s$/.test(phrase.lower) ? { sort: "country", name: country.name, country } : null;
}

/** The person whom a mention is, titles and appositions left out; null where the name only qualifies another noun ("Ghani's government"). */
function personIn(phrase: Phrase, reading: Reading): string | null {
  const { analysis, people, lexicon } = reading;
  const inside = (n: Name) => phrase.first <= n.first && n.last <= phrase.last;
  const name = personNames(analysis).find((n) => inside(n) && isHead(n, phrase, reading));
  if (name) return people.fullName(analysis.text.slice(name.start, name.end));
  return people.knows(phrase.text) && !recognise(phrase.text, lexicon) ? people.fullName(phrase.text) : null;
}

function isHead(name: Name, phrase: Phrase, { analysis, lexicon }: Reading): boolean {
  if (/^['’]s?$/.test(analysis.words[name.last + 1]?.text ?? "") && name.last + 1 < phrase.last) return false;
  if (name.first <= phrase.head.index && phrase.head.index <= name.last) return true;
  if (lexicon.descriptions.person.includes(analysis.words[name.first - 1]?.text.toLowerCase() ?? "")) return true;
  for (let i = name.first; i <= name.last; i++) {
    const word = analysis.words[i];
    if (word && word.head === phrase.head.index && /^(?:appos|flat)/.test(word.deprel)) return true;
  }
  return false;
}

/** Whom "its", "his" or "Ghani's" in front of a description stands for. */
function possessorOf(phrase: Phrase, reading: Reading, depth: number): Party | null {
  if (!/^(?:its|their|his|her|our|my)$/.test(phrase.determiner)) return null;
  const [name] = resolve({ first: phrase.first, last: phrase.first }, "by", reading, depth + 1);
  const sighting = reading.sightings.find((s) => s.party.name === name);
  if (!sighting) return null;
  return reading.affiliations.get(sighting.party.name) ?? sighting.party;
}
