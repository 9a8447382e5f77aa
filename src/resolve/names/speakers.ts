import { bare } from "./folding.js";
import type { Party } from "./party.js";
import { recognise } from "./recognise.js";
import type { Reading } from "./report.js";

/** Longest first line of a body that is read as a letterhead or signature, in words. */
const LETTERHEAD = 14;

/** Who speaks in a text's own voice: the outlet's state or organisation, the letterhead's, or whoever the text names first as acting. */
export function issuerOf(reading: Reading): Party | null {
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
