import type { Forest } from "../../forest/index.js";
import type { Analysis } from "../../text/index.js";
import { findAcronyms } from "./acronyms.js";
import { type Affiliations, findAffiliations } from "./affiliations.js";
import type { Place } from "./antecedent.js";
import { type Focus, findFocus } from "./focus.js";
import { type Gazette, makeGazette } from "./gazette.js";
import type { Descriptions, NameKnowledge } from "./knowledge.js";
import type { Sighting } from "./party.js";
import { findPeople, type People } from "./people.js";
import { findQuotations, type Quotation } from "./quotations.js";
import type { Lexicon } from "./recognise.js";
import { findSightings } from "./sightings.js";

/** All that the naming rules read of one report. */
export interface Reading {
  readonly analysis: Analysis;
  readonly outlet: string | null;
  readonly lexicon: Lexicon;
  readonly people: People;
  readonly femaleNames: ReadonlySet<string>;
  readonly sightings: readonly Sighting[];
  /** The same by the party's name. */
  readonly sightingsOf: ReadonlyMap<string, readonly Sighting[]>;
  /** How likely it is that a description or pronoun stands for a party. */
  readonly referents: Forest;
  readonly affiliations: Affiliations;
  readonly focus: Focus;
  readonly quotations: readonly Quotation[];
}

/** The lists of names, ready to be looked things up in; made once for any number of reports. */
export interface NameIndex {
  readonly gazette: Gazette;
  readonly descriptions: Descriptions;
  readonly femaleNames: ReadonlySet<string>;
  readonly referents: Forest;
}

/** `referents`: trees over `REFERENT_FEATURES`. */
export function indexNames(knowledge: NameKnowledge, referents: Forest): NameIndex {
  return {
    referents,
    gazette: makeGazette(knowledge),
    descriptions: knowledge.descriptions,
    femaleNames: new Set(knowledge.givenNames.female),
  };
}

export function readReport(
  analysis: Analysis,
  outlet: string | null,
  { gazette, descriptions, femaleNames, referents }: NameIndex,
): Reading {
  const lexicon: Lexicon = { gazette, acronyms: findAcronyms(analysis), descriptions };
  const people = findPeople(analysis, descriptions.titles);
  const sightings = findSightings(analysis, lexicon, people);
  return {
    analysis,
    outlet,
    lexicon,
    people,
    femaleNames,
    sightings,
    sightingsOf: byName(sightings),
    referents,
    affiliations: findAffiliations(analysis, sightings, gazette),
    focus: findFocus(analysis, gazette),
    quotations: findQuotations(analysis),
  };
}

function byName(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
  const found = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const known = found.get(sighting.party.name);
    if (known) known.push(sighting);
    else found.set(sighting.party.name, [sighting]);
  }
  return found;
}

export function placeOf(analysis: Analysis, word: number): Place {
  const sentence = analysis.sentences.findIndex((s) => s.first <= word && word <= s.last);
  return { word, sentence, paragraph: analysis.sentences[sentence]?.paragraph ?? 0 };
}
