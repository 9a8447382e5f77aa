import type { Analysis } from "../../text/index.js";
import type { Gazette } from "./gazette.js";
import type { Party, Sighting } from "./party.js";

/** Whom a person speaks or acts for, as the words around the person's names tell: "Hamas official Osama Hamdan". */
export type Affiliations = ReadonlyMap<string, Party>;

export function findAffiliations(analysis: Analysis, sightings: readonly Sighting[], gazette: Gazette): Affiliations {
  const found = new Map<string, Party>();
  for (const person of sightings) {
    if (person.party.sort !== "person" || found.has(person.party.name)) continue;
    const party = beside(analysis, person, sightings, gazette);
    if (party) found.set(person.party.name, party);
  }
  return found;
}

function beside(analysis: Analysis, person: Sighting, sightings: readonly Sighting[], gazette: Gazette): Party | null {
  const from = stop(analysis, person.first, -1, 6);
  const next = analysis.words[person.last + 1]?.text ?? "";
  const until = /^[,(]$/.test(next) ? stop(analysis, person.last + 1, 1, 10) : next === "of" ? person.last + 4 : person.first - 1;
  for (let i = from; i <= until; i++) {
    if (i >= person.first && i <= person.last) continue;
    const sighting = sightings.find((s) => s.first <= i && i <= s.last && s.party.sort !== "person" && s.party.sort !== "place");
    if (sighting) return sighting.party;
    for (const n of [2, 1]) {
      const [a, b] = [analysis.words[i], analysis.words[i + n - 1]];
      const country = a && b ? gazette.demonym(analysis.text.slice(a.start, b.end)) : null;
      if (country) return { sort: "country", name: country.name, country };
    }
  }
  return null;
}

/** The last word within reach before the phrase breaks off. */
function stop(analysis: Analysis, at: number, step: 1 | -1, most: number): number {
  let last = at;
  for (let n = 1; n <= most; n++) {
    const word = analysis.words[at + n * step];
    if (!word || /^[.,;:()"“”]$/.test(word.text) || /^(?:VERB|AUX|SCONJ)$/.test(word.upos)) break;
    last = word.index;
  }
  return last;
}
