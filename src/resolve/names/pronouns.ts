import type { Analysis, Word } from "../../text/index.js";
import { antecedents, type Place } from "./antecedent.js";
import { barredFrom } from "./binding.js";
import { genderOf } from "./gender.js";
import type { Party, PartySort, Sighting } from "./party.js";
import { headOf } from "./phrase.js";
import { placeOf, type Reading } from "./report.js";
import { isSaying } from "./saying.js";
import { issuersOf, sideOf, signatoryOf } from "./speakers.js";

type Kind = "he" | "she" | "it" | "they" | "we" | "I" | "both" | "who";

const KINDS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ["he", "he him his himself"],
      ["she", "she her hers herself"],
      ["it", "it its itself"],
      ["they", "they them their theirs themselves"],
      ["we", "we us our ours ourselves"],
      ["I", "i me my mine myself"],
      ["both", "both each neither"],
      ["who", "who which that whom whose"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((w): [string, Kind] => [w, kind])),
);

export const pronounKind = (text: string): Kind | null => (text === "US" ? null : (KINDS.get(text.toLowerCase()) ?? null));

const ACTING: ReadonlySet<PartySort> = new Set(["country", "government", "army", "movement", "ministry", "institution"]);
const MANY: ReadonlySet<PartySort> = new Set(["people", "movement", "army", "country", "government", "institution", "ministry"]);

/** The parties that a pronoun stands for, as names; empty where nothing fits. `speaker` names whoever the words at a word index stand for. */
export function resolvePronoun(
  kind: Kind,
  word: number,
  reading: Reading,
  speaker: (word: number) => readonly string[],
): readonly string[] {
  const place = placeOf(reading.analysis, word);
  const barred = barredFrom(reading.analysis, word);
  const last = (fits: (s: Sighting) => boolean, handicap?: (s: Sighting) => number) =>
    antecedents(reading.sightings, place, (s) => fits(s) && !barred(s), handicap);
  const silent = handicapOfTheSilent(word, reading);
  switch (kind) {
    case "he":
    case "she": {
      const other = kind === "he" ? "female" : "male";
      const unsure = (s: Sighting) => (kind === "she" && genderOf(s, reading) === null ? 3 : 0) + silent(s);
      return last((s) => s.party.sort === "person" && genderOf(s, reading) !== other, unsure)
        .slice(0, 1)
        .map(nameOf);
    }
    case "it":
      return last((s) => ACTING.has(s.party.sort), silent)
        .slice(0, 1)
        .map(nameOf);
    case "they": {
      const pair = twoPeople(place, reading);
      const one = (s: Sighting) => (/^(?:people|movement|army)$/.test(s.party.sort) ? 0 : SINGULAR);
      return pair.length > 0
        ? pair
        : last((s) => MANY.has(s.party.sort), one)
            .slice(0, 1)
            .map(nameOf);
    }
    case "both":
      return last((s) => ACTING.has(s.party.sort) || s.party.sort === "person")
        .slice(0, 2)
        .map(nameOf);
    case "who":
      return relativeOf(word, reading);
    case "we":
    case "I":
      return firstPerson(kind, word, reading, speaker);
  }
}

/** "it said", "he added": who has been speaking goes on to speak; others count as a sentence further back. */
function handicapOfTheSilent(word: number, { analysis }: Reading): (s: Sighting) => number {
  const speaks = (subject: Word) => /^nsubj/.test(subject.deprel) && isSaying(analysis.words[subject.head] ?? subject);
  const pronoun = analysis.words[word];
  if (!pronoun || !speaks(pronoun)) return () => 0;
  const quoted = (party: Word) => speaks(party) || isAccordingTo(party, analysis);
  return (s) => (quoted(headOf(analysis, s.first, s.last)) ? 0 : 1);
}

/** "according to the ministry", "according to a ministry statement". */
function isAccordingTo(party: Word, { words }: Analysis): boolean {
  let top = party;
  for (let up = words[top.head]; up && up !== top && /^(?:compound|nmod:poss|flat)/.test(top.deprel); up = words[top.head]) top = up;
  return words
    .slice(Math.max(0, top.index - 12), top.index)
    .some((w) => w.head === top.index && w.deprel === "case" && /^according$/i.test(w.text));
}

/** How many sentences further back a plural party may be than a single one, and still be meant by "they". */
const SINGULAR = 1.5;

/** "They discussed": the two whom the sentence before has meet, where it names no party in the plural. */
function twoPeople(place: Place, { sightings }: Reading): readonly string[] {
  const before = sightings.filter((s) => s.sentence === place.sentence - 1 && s.paragraph === place.paragraph);
  const names = [...new Set(before.filter((s) => s.party.sort === "person").map((s) => s.party.name))];
  const here = sightings.some((s) => s.sentence === place.sentence && s.last < place.word);
  return names.length === 2 && !here && !before.some((s) => /^(?:people|movement|army)$/.test(s.party.sort)) ? names : [];
}

/** "the rebels, who": what the relative clause is about. */
function relativeOf(word: number, { analysis, sightings }: Reading): readonly string[] {
  const verb = analysis.words[analysis.words[word]?.head ?? word];
  const head = verb && /^acl/.test(verb.deprel) ? verb.head : word - 1;
  return sightings.filter((s) => s.first <= head && head <= s.last).map((s) => s.party.name);
}

const nameOf = (party: Party) => party.name;

/** In a quotation, the speaker or the speaker's side; outside, whoever issues the text. */
function firstPerson(kind: "we" | "I", word: number, reading: Reading, speaker: (word: number) => readonly string[]): readonly string[] {
  const at = reading.analysis.words[word]?.start ?? 0;
  const quotation = reading.quotations.find((q) => q.start <= at && at < q.end);
  if (!quotation) {
    const signatory = kind === "I" ? signatoryOf(reading) : null;
    return (signatory ? [signatory] : issuersOf(reading)).map(nameOf);
  }
  const named = quotation.speaker === null || quotation.speaker === word ? [] : speaker(quotation.speaker);
  const before = antecedents(reading.sightings, placeOf(reading.analysis, word), (s) => s.party.sort === "person")
    .slice(0, 1)
    .map(nameOf);
  const who = named.length > 0 ? named : before;
  return kind === "I" ? who : who.map((name) => sideOf(name, reading));
}
