import { bare } from "./folding.js";
import type { Party } from "./party.js";
import { recognise } from "./recognise.js";
import type { Reading } from "./report.js";

/** Longest first line of a body that is read as a letterhead or signature, in words. */
const LETTERHEAD = 14;

/** Who speaks in a text's own voice: those who issue it together, else the outlet's state or organisation, the letterhead's, or whoever acts first. */
export function issuersOf(reading: Reading): readonly Party[] {
  const joint = jointIssuers(reading);
  const one = joint.length > 1 ? null : issuerOf(reading);
  return one ? [one] : joint;
}

const JOINT = /^(?:we, the\b.*|.*\b(?:following|joint) (?:joint )?statement\b.*\bby\b.*)/is;

/** "We, the foreign ministers of A, B and C, …"; "The following statement was released by the governments of A and B". */
function jointIssuers({ analysis, sightings }: Reading): readonly Party[] {
  const number = analysis.sentences.findIndex((s) => s.paragraph <= 4 && JOINT.test(analysis.text.slice(s.start, s.end)));
  const sentence = analysis.sentences[number];
  if (!sentence) return [];
  const words = analysis.words.slice(sentence.first, sentence.last + 1);
  const opens = /^we$/i.test(words[0]?.text ?? "");
  const from = opens ? sentence.first : (words.find((w) => w.text.toLowerCase() === "by")?.index ?? sentence.last);
  const to = words.find((w) => w.index > from && w.upos === "VERB" && w.xpos !== "VBN")?.index ?? sentence.last + 1;
  const named = sightings.filter((s) => s.sentence === number && s.first >= from && s.last < to && ISSUING.test(s.party.sort));
  return named.filter((s, i) => named.findIndex((o) => o.party.name === s.party.name) === i).map((s) => s.party);
}

const ISSUING = /^(?:country|government|institution|movement|ministry)$/;

function issuerOf(reading: Reading): Party | null {
  const outlet = reading.outlet ? recognise(bare(reading.outlet), reading.lexicon) : null;
  if (outlet)
    return outlet.sort === "ministry" && outlet.country ? { sort: "country", name: outlet.country.name, country: outlet.country } : outlet;
  const acting = reading.sightings.filter((s) => s.party.sort !== "person" && s.party.sort !== "place" && s.party.sort !== "people");
  const head = acting.filter((s) => inLetterhead(s.sentence, reading));
  return (head.find((s) => s.party.sort === "ministry") ?? head[0] ?? acting.find((s) => s.subject) ?? null)?.party ?? null;
}

/** The person in the letterhead or signature, for a text in the first person singular. */
export function signatoryOf(reading: Reading): Party | null {
  const people = reading.sightings.filter((s) => s.party.sort === "person");
  return people.find((s) => inLetterhead(s.sentence, reading))?.party ?? null;
}

function inLetterhead(sentence: number, { analysis }: Reading): boolean {
  const s = analysis.sentences[sentence];
  return s?.paragraph === 1 && s.last - s.first < LETTERHEAD;
}

/** Whom somebody means by "we": the side that the person stands for where the report tells, else the speaker. */
export function sideOf(name: string, reading: Reading): string {
  return reading.affiliations.get(name)?.name ?? name;
}
