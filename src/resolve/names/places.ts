import { antecedents } from "./antecedent.js";
import { bare } from "./folding.js";
import type { Country } from "./knowledge.js";
import type { Party } from "./party.js";
import type { Phrase } from "./phrase.js";
import { placeOf, type Reading } from "./report.js";

/** The full name of a place: "Cairo, Egypt"; `possessor` is the country of whoever "his" in "his country" stands for. */
export function placeName(phrase: Phrase, reading: Reading, possessor: Country | null): string {
  const { gazette } = reading.lexicon;
  const text = withoutKind(phrase.text);
  const named = (country: Country, place: string) => (country.name === place ? place : `${place}, ${country.name}`);
  const country = gazette.country(text) ?? gazette.demonym(text);
  if (country) return country.name;
  const city = gazette.city(text);
  const told = countryBehind(reading.analysis.words[phrase.last]?.end ?? 0, reading);
  if (city && told && told !== city) return named(told, text);
  if (city) return named(city, city.capital.includes(text) ? (city.capital[0] ?? text) : text);
  const territory = gazette.territory(text);
  if (territory) return territory.name;
  const capital =
    /^(.+?)(?:['’]s)? capital$/i.exec(phrase.text)?.[1] ?? (phrase.lower === "capital" ? adjectiveBefore(phrase, reading) : undefined);
  const of = capital ? (gazette.demonym(capital) ?? gazette.country(capital)) : null;
  if (of?.capital[0]) return named(of, of.capital[0]);
  return described(phrase, reading, possessor) ?? spelledOut(text, reading) ?? text;
}

/** "the Ugandan capital" where only "capital" is the mention. */
function adjectiveBefore({ first }: Phrase, { analysis }: Reading): string | undefined {
  return analysis.words[first - 1]?.text;
}

/** "the village of Mourah", "Tigray region", "near Mahbes" → the name; a province keeps its kind, since its capital may share the name. */
function withoutKind(text: string): string {
  const plain = text
    .replace(/^(?:near|outside|inside|in|around|close to) (?:the )?(?=\p{Lu})/u, "")
    .replace(/^(?:\p{Ll}[\p{L}-]* )*(?:city|town|village|district|port|province|region|island|area|state) of (?=\p{Lu})/u, "")
    .replace(/(?<=\p{L}) (?:region|area|village|district|regional state)$/u, "");
  return bare(plain);
}

/** A place that the report itself writes out once: "Mourah, Mali". */
function spelledOut(text: string, reading: Reading): string | null {
  if (!/^\p{Lu}/u.test(text) || text.includes(",")) return null;
  const whole = reading.analysis.text;
  for (let at = whole.indexOf(`${text}, `); at >= 0; at = whole.indexOf(`${text}, `, at + 1)) {
    const country = countryBehind(at + text.length, reading);
    if (country) return `${text}, ${country.name}`;
  }
  return null;
}

/** The country that stands behind a comma at `end`; in a list ("Damascus, Lebanon and Jordan") it says nothing of what is before it. */
function countryBehind(end: number, { analysis, lexicon }: Reading): Country | null {
  if (analysis.text.slice(end, end + 2) !== ", ") return null;
  const behind = /^(?:[\p{L}' -]+)/u.exec(analysis.text.slice(end + 2))?.[0].split(" ") ?? [];
  for (const n of [3, 2, 1]) {
    const country = behind.length >= n ? lexicon.gazette.country(behind.slice(0, n).join(" ")) : null;
    if (country) return /^(?:and|or)$/.test(behind[n] ?? "") ? null : country;
  }
  return null;
}

/** "the country", "the capital", "the city", "there". */
function described(phrase: Phrase, reading: Reading, possessor: Country | null): string | null {
  const { descriptions } = reading.lexicon;
  const country = possessor ?? reading.focus.at(phrase.first);
  const last = phrase.words.at(-1) ?? "";
  if (
    /\p{Lu}/u.test(phrase.text) ||
    (last !== "there" && last !== "here" && phrase.determiner === "" && !/^across|^throughout/.test(phrase.lower))
  )
    return null;
  if (last === "capital") return country?.capital[0] ? `${country.capital[0]}, ${country.name}` : null;
  if (/^(?:country|nation|kingdom|republic|nationwide)$/.test(last)) return country?.name ?? null;
  const side = /^(?:(?:parts of )?the )?(north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?: of the country)?$/.exec(
    phrase.lower.replace(/^country['’]s /, ""),
  )?.[1];
  if (side && country) return `${side}ern ${country.name}`;
  const place = placeOf(reading.analysis, phrase.first);
  const found = antecedents(reading.sightings, place, (s) => s.party.sort === "place" || s.party.sort === "country");
  const pick = (fits: (party: Party) => boolean) => found.find(fits);
  const named =
    pick((p) => calledSo(p, last, reading)) ??
    (/^(?:city|town|village|there|here)$/.test(last)
      ? pick((p) => p.sort === "place" && !reading.lexicon.gazette.territory(p.name))
      : undefined) ??
    (descriptions.territory.includes(last) ? pick((p) => p.sort === "place") : undefined);
  return named ? written(named, last) : null;
}

/** Kinds that are part of the name: Zamzam camp is not Zamzam. */
const PART_OF_NAME = /^(?:camp|airport|prison|crossing|base|dam)$/;

function written({ name, country }: Party, kind: string): string {
  const full = PART_OF_NAME.test(kind) && !name.toLowerCase().includes(kind) ? `${name} ${kind}` : name;
  return country && country.name !== name ? `${full}, ${country.name}` : full;
}

/** Whether the report, or common knowledge, calls the place by the word: "the Abu Shouk camp", Gaza "the strip". */
function calledSo(party: Party, word: string, { sightings, lexicon }: Reading): boolean {
  if (party.name.toLowerCase().split(/[ -]/).includes(word) || lexicon.gazette.territory(party.name)?.called.includes(word)) return true;
  return sightings.some((s) => s.party.name === party.name && s.called.has(word));
}
