import type { Gazette } from "./gazette.js";
import type { Country, Descriptions } from "./knowledge.js";
import { adjective, armyOf, governmentOf, type Party, withArticle } from "./party.js";

/** What the recognisers of named parties read besides the phrase. */
export interface Lexicon {
  readonly gazette: Gazette;
  readonly acronyms: ReadonlyMap<string, string>;
  readonly descriptions: Descriptions;
}

type Recogniser = (text: string, lexicon: Lexicon) => Party | null;

/** A phrase without its article, as the party that it names by itself; the first recogniser that knows it wins. */
export function recognise(text: string, lexicon: Lexicon): Party | null {
  for (const recogniser of RECOGNISERS) {
    const party = recogniser(text, lexicon);
    if (party) return party;
  }
  return null;
}

const country: Recogniser = (text, { gazette }) => {
  const found = gazette.country(text);
  return found && { sort: "country", name: found.name, country: found };
};

/** "RSF" where the report says "Rapid Support Forces (RSF)"; the report's own explanation goes before general knowledge. */
const acronym: Recogniser = (text, lexicon) => {
  const long = lexicon.acronyms.get(text) ?? longOf(text, lexicon.acronyms);
  if (!long) return null;
  return lexicon.gazette.country(long)
    ? country(long, lexicon)
    : (organisation(long, lexicon) ?? { sort: sortOf(long), name: long, country: null });
};

const longOf = (text: string, acronyms: ReadonlyMap<string, string>) => {
  const lower = text.toLowerCase();
  const stated = /^(.+) \(([^()]+)\)$/.exec(text);
  if (stated?.[2] && acronyms.has(stated[2])) return acronyms.get(stated[2]);
  return [...acronyms.values()].find((long) => long.toLowerCase() === lower);
};

const organisation: Recogniser = (text, { gazette }) => {
  const found = gazette.organisation(text);
  return found && { sort: found.sort, name: found.name, country: gazette.demonym(found.name.split(" ")[0] ?? "") };
};

/** A front or an armed group by the last word of its name. */
export function sortOf(name: string): Party["sort"] {
  if (/\b(?:Ministry|Department|Office)\b/i.test(name)) return "ministry";
  if (/\b(?:armed forces|army|navy|air force|guard|military|police)$/i.test(name)) return "army";
  return /\b(?:Front|Movement|Brigades?|Resistance|Militia|Alliance|Liberation|Jihad|Rebels?|Forces|Party|Army)\b/i.test(name)
    ? "movement"
    : "institution";
}

/** "Israeli", "Iran's", "of Iran" in front of or behind a noun: the country and what is left. */
function ofCountry(text: string, gazette: Gazette): { readonly country: Country; readonly rest: string; readonly plain: boolean } | null {
  const words = text.split(" ");
  for (const n of [4, 3, 2, 1]) {
    if (words.length <= n) continue;
    const front = words.slice(0, n).join(" ");
    const found = gazette.demonym(front) ?? gazette.country(front) ?? (n === 1 ? gazette.seat(front) : null);
    if (found) return { country: found, rest: words.slice(n).join(" "), plain: true };
  }
  const behind = /^(.+?) (?:of|in|for) (?:the )?(.+)$/.exec(text);
  if (!behind?.[1] || !behind[2]) return null;
  const found = gazette.country(behind[2]) ?? (/ in /.test(text) ? gazette.seat(behind[2]) : null);
  return found && { country: found, rest: behind[1], plain: false };
}

const DEGREE =
  "(?:(?:regular|large|elite|special|heavy|national|central|federal|interim|transitional|military|military-led|ruling|state|local|pro-government|government|border|security|naval|additional|own|former|previous|outgoing|current|new) )*";
const oneOf = (nouns: readonly string[]) => new RegExp(`^${DEGREE}(?:${nouns.join("|")})(?: (?:and|or) (?:${nouns.join("|")}))?$`, "i");
const cache = new WeakMap<readonly string[], RegExp>();

/** Whether `text` is one of the nouns, after adjectives that change nothing. */
export function isNoun(text: string, nouns: readonly string[]): boolean {
  const pattern = cache.get(nouns) ?? oneOf(nouns);
  cache.set(nouns, pattern);
  return pattern.test(text);
}

/** "Israeli troops", "Myanmar's military" → the country's armed forces. */
const army: Recogniser = (text, { gazette, descriptions }) => {
  const of = ofCountry(text, gazette);
  if (!of || /\b(?:former|security|ex-)\b/i.test(of.rest)) return null;
  return isNoun(of.rest, descriptions.armedForces) ? armyOf(of.country) : null;
};

/** "the Syrian government", "authorities in Kyiv", "the Chinese side" → the country's government; officials stay people of it. */
const government: Recogniser = (text, { gazette, descriptions }) => {
  const of = ofCountry(text, gazette);
  if (!of || /\b(?:former|local|officials)$/i.test(of.rest) || /^(?:former|local|state)\b/i.test(of.rest)) return null;
  return isNoun(of.rest, descriptions.government) ? governmentOf(of.country) : null;
};

const PORTFOLIOS: readonly (readonly [RegExp, string])[] = [
  [/^(?:foreign(?: affairs)?|external affairs)$/, "Foreign Affairs"],
  [/^(?:defence|defense)$/, "Defence"],
  [/^(?:interior|internal affairs|home)$/, "Interior"],
  [/^(?:health|public health)$/, "Health"],
  [
    /^(?:justice|finance|information|oil|energy|education|agriculture|irrigation|transport|trade|culture|labour|labor|environment|emergency situations)$/,
    "",
  ],
];

/** "foreign" → "Ministry of Foreign Affairs of …". */
export function ministryOf(portfolio: string, of: Country): Party | null {
  const found = PORTFOLIOS.find(([pattern]) => pattern.test(portfolio.toLowerCase()));
  if (!found) return null;
  const name = found[1] || portfolio.replace(/(?:^| )\p{Ll}/gu, (c) => c.toUpperCase());
  return { sort: "ministry", name: `Ministry of ${name} of ${withArticle(of.name)}`, country: of };
}

/** "Iran's foreign ministry", "the Ministry of Defence of Armenia". */
const ministry: Recogniser = (text, { gazette }) => {
  const of = ofCountry(text, gazette);
  if (!of) return null;
  const portfolio = /^(.+) ministry$/i.exec(of.rest)?.[1] ?? /^ministry (?:of|for) (.+)$/i.exec(of.rest)?.[1];
  return portfolio ? ministryOf(portfolio, of.country) : null;
};

/** "Houthi rebels", "the ELN rebel group", "ISIL militants" → the movement itself, since the noun only says what it is. */
const armedGroup: Recogniser = (text, lexicon) => {
  const words = text.split(" ");
  for (let n = words.length - 1; n >= 1; n--) {
    if (!isNoun(words.slice(n).join(" "), lexicon.descriptions.armed)) continue;
    const name = words.slice(0, n).join(" ");
    const named = acronym(name, lexicon) ?? organisation(name, lexicon);
    if (named && (named.sort === "movement" || named.sort === "institution")) return named;
    const of = ofCountry(name, lexicon.gazette);
    const behind = of?.plain ? (acronym(of.rest, lexicon) ?? organisation(of.rest, lexicon)) : null;
    if (behind?.sort === "movement") return behind;
  }
  return null;
};

/** "Iranian police", "Syrian security forces": a part of the state, under its country's adjective. */
const statePart: Recogniser = (text, { gazette, descriptions }) => {
  const of = ofCountry(text, gazette);
  if (!of || !isNoun(of.rest, descriptions.statePart)) return null;
  const people = /\b(?:officials|media|tv|television)$/i.test(of.rest);
  if (people && !of.plain) return null;
  return { sort: people ? "people" : "institution", name: `${adjective(of.country)} ${of.rest}`, country: of.country };
};

/** "the Saudi-led coalition", "a US-led task force": named after who leads it. */
const coalition: Recogniser = (text) =>
  /^\p{Lu}[\p{L}.]*-led (?:(?:military|international|global|naval|security) )*(?:coalition|alliance|force|task force|mission)$/u.test(text)
    ? { sort: "movement", name: text, country: null }
    : null;

/** "the Iran-aligned Houthis": whose friends they are is said of them, and no part of their name. */
const befriended: Recogniser = (text, lexicon) => {
  const rest = /^\p{Lu}[\p{L}. ]*[-–](?:backed|aligned|allied|linked|supported|affiliated|sponsored|trained|funded) (.+)$/u.exec(text)?.[1];
  return rest ? recognise(rest, lexicon) : null;
};

/** "a State Department statement", "the Qatari readout": whoever issued it. */
const issued: Recogniser = (text, lexicon) => {
  const [, owner, document] = /^(.+?)(?:['’]s)? (\p{Ll}+)$/u.exec(text) ?? [];
  if (!owner || !document || !lexicon.descriptions.documents.includes(document)) return null;
  const country = lexicon.gazette.demonym(owner);
  return country ? { sort: "country", name: country.name, country } : recognise(owner, lexicon);
};

const RECOGNISERS: readonly Recogniser[] = [
  country,
  acronym,
  organisation,
  coalition,
  befriended,
  statePart,
  army,
  government,
  ministry,
  armedGroup,
  issued,
];
