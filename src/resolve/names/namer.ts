import type { Analysis, Name, Role, WordRange } from "../../text/index.js";
import { resolveDescription } from "./descriptions.js";
import { mentionSpan } from "./mention-span.js";
import { governmentOf, type Party } from "./party.js";
import { personNames } from "./people.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { placeName } from "./places.js";
import { pronounKind, resolvePronoun } from "./pronouns.js";
import { recognise } from "./recognise.js";
import { type NameIndex, type Reading, readReport } from "./report.js";

/** Mentions of one report → the full names that they stand for. */
export interface Namer {
  /** The name; of several parties ("the two sides"), their names joined by " and ". Unresolved, the words themselves. */
  name(mention: WordRange, role: Role): string;
  /** The same, each party apart. Never empty. */
  names(mention: WordRange, role: Role): readonly string[];
}

export function makeNamer(analysis: Analysis, report: { readonly outlet: string | null }, index: NameIndex): Namer {
  const reading = readReport(analysis, report.outlet, index);
  const names = (mention: WordRange, role: Role) => resolve(mention, role, reading, 0);
  return { names, name: (mention, role) => names(mention, role).join(" and ") };
}

/** Words that stand for other words that stand for others: this often, then the words themselves. */
const DEEPEST = 3;

function resolve(mention: WordRange, role: Role, reading: Reading, depth: number): readonly string[] {
  const { analysis, lexicon } = reading;
  const phrase = phraseOf(analysis, mention);
  if (!phrase) return [""];
  if (depth > DEEPEST || role === "when") return [phrase.text];
  const word = (index: number) => resolve(mentionSpan(analysis, index, "claimant"), "claimant", reading, depth + 1);
  const pronoun = phrase.first === phrase.last ? pronounKind(phrase.text) : null;
  if (pronoun && role !== "where") {
    const found = resolvePronoun(pronoun, phrase.first, reading, word);
    return found.length > 0 ? found : [phrase.text];
  }
  if (role === "where") return [placeName(phrase, reading, possessorOf(phrase, reading, depth)?.country ?? null)];
  const person = personIn(phrase, reading);
  if (person) return [person];
  const party = recognise(phrase.text, lexicon) ?? adjectiveAlone(phrase, reading) ?? seat(phrase, reading);
  if (party) return [party.name];
  const described = resolveDescription(phrase, reading, possessorOf(phrase, reading, depth));
  if (described.length > 0) return described.map((p) => p.name);
  return [phrase.text];
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
