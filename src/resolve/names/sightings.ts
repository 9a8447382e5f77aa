import type { Analysis, Name } from "../../text/index.js";
import { bare } from "./folding.js";
import type { Country } from "./knowledge.js";
import { governmentOf, type Party, type Sighting } from "./party.js";
import { type People, personNames } from "./people.js";
import { headOf } from "./phrase.js";
import { type Lexicon, recognise, sortOf } from "./recognise.js";

/** Most words of a phrase that is tried as the name of a party. */
const LONGEST = 7;
const IN_PLACE =
  /^(?:in|at|from|near|outside|around|to|into|towards?|through|via|of|across|over|inside|throughout|reached|left|visited|between)$/i;

/** Every place where the report names a party, in order; of phrases that overlap, the longer one that begins first. */
export function findSightings(analysis: Analysis, lexicon: Lexicon, people: People): Sighting[] {
  const sightings: Sighting[] = [];
  const namesAt = new Map<number, Name>([...analysis.names, ...personNames(analysis)].map((n) => [n.first, n]));
  analysis.sentences.forEach((sentence, number) => {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const found = partyAt(analysis, i, sentence.last, namesAt.get(i) ?? null, lexicon, people);
      if (!found) continue;
      const head = headOf(analysis, i, found.last);
      sightings.push({
        party: found.party,
        first: i,
        last: found.last,
        sentence: number,
        paragraph: sentence.paragraph,
        subject: /^nsubj/.test(head.deprel),
        qualifier: /^(?:amod|compound|nmod:poss|nmod:desc)$/.test(head.deprel),
        called: calledBy(analysis, i, found.last, sentence.first, sentence.last),
      });
      i = found.last;
    }
  });
  return sightings;
}

function partyAt(
  analysis: Analysis,
  first: number,
  end: number,
  name: Name | null,
  lexicon: Lexicon,
  people: People,
): { party: Party; last: number } | null {
  const textTo = (last: number) => bare(analysis.text.slice(analysis.words[first]?.start, analysis.words[last]?.end));
  if (name?.kind === "person" && !recognise(textTo(name.last), lexicon)) {
    const full = people.fullName(analysis.text.slice(name.start, name.end));
    return { party: { sort: "person", name: full, country: null }, last: name.last };
  }
  const opening = analysis.words[first];
  if (!opening || !/\p{Lu}/u.test(opening.text) || opening.upos === "DET") return null;
  for (let last = Math.min(end, first + LONGEST - 1); last >= first; last--) {
    if (name && last < name.last) break;
    const text = textTo(last);
    const party = recognise(text, lexicon) ?? placeOrSeat(analysis, first, text, lexicon) ?? peopleOf(analysis, last, text, lexicon);
    if (party) return { party, last };
  }
  const party = name && ofName(analysis, name, textTo(name.last), lexicon);
  return name && party && { party, last: name.last };
}

/** A name that no list knows: what the language model says of it; an adjective ("Israeli", "Islamist") is nobody's name. */
function ofName(analysis: Analysis, name: Name, text: string, lexicon: Lexicon): Party | null {
  const country = countryIn(text, lexicon);
  const { gazette } = lexicon;
  if (name.kind === "place") return { sort: "place", name: text, country: gazette.city(text) };
  if (/^JJ/.test(analysis.words[name.last]?.xpos ?? "") && name.kind === "group") return null;
  const people = gazette.demonym(text) ?? gazette.territory(text);
  if (people) return /s$/.test(text) ? { sort: "people", name: text, country } : null;
  const sort = sortOf(text);
  return { sort: name.kind === "group" && sort === "institution" ? "movement" : sort, name: text, country };
}

/** "Egyptian officials", "Israelis": unnamed people of a country, as the text calls them. */
function peopleOf(analysis: Analysis, last: number, text: string, { gazette }: Lexicon): Party | null {
  if (!/^NNP?S$/.test(analysis.words[last]?.xpos ?? "")) return null;
  const words = text.split(" ");
  for (const n of [2, 1]) {
    const front = words.slice(0, n).join(" ");
    const country = gazette.demonym(front);
    if (country && words.length <= n + 2) return { sort: "people", name: text, country };
  }
  return null;
}

function countryIn(text: string, { gazette }: Lexicon): Country | null {
  const words = text.split(" ");
  for (const n of [2, 1]) {
    const front = words.slice(0, n).join(" ");
    const found = gazette.demonym(front) ?? gazette.country(front);
    if (found) return found;
  }
  return null;
}

/** "Cairo rejects" is Egypt's government, "in Cairo" a place. */
function placeOrSeat(analysis: Analysis, first: number, text: string, { gazette }: Lexicon): Party | null {
  const seat = gazette.seat(text);
  const before = analysis.words[first - 1]?.text ?? "";
  const article = /^the$/i.test(before) ? (analysis.words[first - 2]?.text ?? "") : before;
  if (seat && !IN_PLACE.test(article)) return governmentOf(seat);
  const country = gazette.city(text) ?? seat;
  if (country) return { sort: "place", name: text, country };
  const territory = gazette.territory(text);
  return territory && !territory.demonyms.includes(text) ? { sort: "place", name: territory.name, country: null } : null;
}

/** Lower-case words around a name that say what its bearer is: up to six in front, a noun ("Zamzam camp") and an apposition behind. */
function calledBy(analysis: Analysis, first: number, last: number, from: number, to: number): Set<string> {
  const called = new Set<string>();
  for (let i = first - 1; i >= Math.max(from, first - 6); i--) {
    const word = analysis.words[i];
    if (!word || word.upos === "PUNCT" || /^(?:VERB|AUX|PRON|CCONJ|SCONJ)$/.test(word.upos)) break;
    if (word.upos === "ADP" && word.text.toLowerCase() !== "of") break;
    called.add(word.text.toLowerCase());
  }
  const next = analysis.words[last + 1];
  if (next?.upos === "NOUN" && next.index <= to) {
    called.add(next.text.toLowerCase());
    const second = analysis.words[last + 2];
    if (second?.upos === "NOUN" && next.head === second.index) called.add(second.text.toLowerCase());
  }
  if (!/^[,(]$/.test(next?.text ?? "")) return called;
  for (let i = last + 2; i <= Math.min(to, last + 9); i++) {
    const word = analysis.words[i];
    if (!word || /^[,.;()]$/.test(word.text) || /^(?:who|which|whose|said|has|had|was|is|and|but)$/i.test(word.text)) break;
    called.add(word.text.toLowerCase());
  }
  return called;
}
