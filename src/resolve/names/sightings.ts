import type { Analysis, Name } from "../../text/index.js";
import { bare } from "./folding.js";
import type { Country } from "./knowledge.js";
import { governmentOf, type Party, type Sighting } from "./party.js";
import type { People } from "./people.js";
import { headOf } from "./phrase.js";
import { type Lexicon, recognise, sortOf } from "./recognise.js";

/** Most words of a phrase that is tried as the name of a party. */
const LONGEST = 7;
const IN_PLACE =
  /^(?:in|at|from|near|outside|around|to|into|towards?|through|via|of|across|over|inside|throughout|reached|left|visited|between)$/i;

/** Every place where the report names a party, in order; of phrases that overlap, the longer one that begins first. */
export function findSightings(analysis: Analysis, lexicon: Lexicon, people: People): Sighting[] {
  const sightings: Sighting[] = [];
  const namesAt = new Map<number, Name>(analysis.names.map((n) => [n.first, n]));
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
  if (name?.kind === "person") {
    const full = people.fullName(analysis.text.slice(name.start, name.end));
    return { party: { sort: "person", name: full, country: null }, last: name.last };
  }
  const opening = analysis.words[first];
  if (!opening || !/\p{Lu}/u.test(opening.text) || opening.upos === "DET") return null;
  for (let last = Math.min(end, first + LONGEST - 1); last >= first; last--) {
    if (name && last < name.last) break;
    const party = recognise(textTo(last), lexicon) ?? cityOrSeat(analysis, first, textTo(last), lexicon);
    if (party) return { party, last };
  }
  return name && { party: ofName(name, textTo(name.last), lexicon), last: name.last };
}

/** A name that no list knows: what the language model says of it. */
function ofName(name: Name, text: string, lexicon: Lexicon): Party {
  const country = countryIn(text, lexicon);
  if (name.kind === "place") return { sort: "place", name: text, country: lexicon.gazette.city(text) };
  const sort = sortOf(text);
  return { sort: name.kind === "group" && sort === "institution" ? "movement" : sort, name: text, country };
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
function cityOrSeat(analysis: Analysis, first: number, text: string, { gazette }: Lexicon): Party | null {
  const seat = gazette.seat(text);
  const before = analysis.words[first - 1]?.text ?? "";
  const article = /^the$/i.test(before) ? (analysis.words[first - 2]?.text ?? "") : before;
  if (seat && !IN_PLACE.test(article)) return governmentOf(seat);
  const country = gazette.city(text) ?? seat;
  return country && { sort: "place", name: text, country };
}

/** Lower-case words around a name that say what its bearer is: up to six in front, and an apposition behind. */
function calledBy(analysis: Analysis, first: number, last: number, from: number, to: number): Set<string> {
  const called = new Set<string>();
  for (let i = first - 1; i >= Math.max(from, first - 6); i--) {
    const word = analysis.words[i];
    if (!word || word.upos === "PUNCT" || /^(?:VERB|AUX|PRON|CCONJ|SCONJ)$/.test(word.upos)) break;
    if (word.upos === "ADP" && word.text.toLowerCase() !== "of") break;
    called.add(word.text.toLowerCase());
  }
  if (!/^[,(]$/.test(analysis.words[last + 1]?.text ?? "")) return called;
  for (let i = last + 2; i <= Math.min(to, last + 9); i++) {
    const word = analysis.words[i];
    if (!word || /^[,.;()]$/.test(word.text) || /^(?:who|which|whose|said|has|had|was|is|and|but)$/i.test(word.text)) break;
    called.add(word.text.toLowerCase());
  }
  return called;
}
