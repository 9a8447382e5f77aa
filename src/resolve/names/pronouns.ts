import { antecedents } from "./antecedent.js";
import { genderOf } from "./gender.js";
import type { Party, PartySort, Sighting } from "./party.js";
import { placeOf, type Reading } from "./report.js";
import { issuerOf, sideOf, signatoryOf } from "./speakers.js";

type Kind = "he" | "she" | "it" | "they" | "we" | "I" | "both";

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
  const first = (fits: (s: Sighting) => boolean) => antecedents(reading.sightings, place, fits).slice(0, 1).map(nameOf);
  switch (kind) {
    case "he":
    case "she": {
      const fits = (s: Sighting) => s.party.sort === "person" && genderOf(s, reading) !== (kind === "he" ? "female" : "male");
      const sure = (s: Sighting) => fits(s) && genderOf(s, reading) !== null;
      return kind === "she" && first(sure).length > 0 ? first(sure) : first(fits);
    }
    case "it":
      return first((s) => ACTING.has(s.party.sort));
    case "they": {
      const plural = first((s) => s.party.sort === "people" || s.party.sort === "movement" || s.party.sort === "army");
      return plural.length > 0 ? plural : first((s) => MANY.has(s.party.sort));
    }
    case "both":
      return antecedents(reading.sightings, place, (s) => ACTING.has(s.party.sort) || s.party.sort === "person")
        .slice(0, 2)
        .map(nameOf);
    case "we":
    case "I":
      return firstPerson(kind, word, reading, speaker);
  }
}

const nameOf = (party: Party) => party.name;

/** In a quotation, the speaker or the speaker's side; outside, whoever issues the text. */
function firstPerson(kind: "we" | "I", word: number, reading: Reading, speaker: (word: number) => readonly string[]): readonly string[] {
  const at = reading.analysis.words[word]?.start ?? 0;
  const quotation = reading.quotations.find((q) => q.start <= at && at < q.end);
  if (!quotation) {
    const party = (kind === "I" ? signatoryOf(reading) : null) ?? issuerOf(reading);
    return party ? [party.name] : [];
  }
  const named = quotation.speaker === null || quotation.speaker === word ? [] : speaker(quotation.speaker);
  const before = antecedents(reading.sightings, placeOf(reading.analysis, word), (s) => s.party.sort === "person")
    .slice(0, 1)
    .map(nameOf);
  const who = named.length > 0 ? named : before;
  return kind === "I" ? who : who.map((name) => sideOf(name, reading));
}
