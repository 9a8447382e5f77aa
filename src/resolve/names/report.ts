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
  readonly affiliations: Affiliations;
  readonly focus: Focus;
  readonly quotations: readonly Quotation[];
}

/** The lists of names, ready to be looked things up in; made once for any number of reports. */
export interface NameIndex {
  readonly gazette: Gazette;
  readonly descriptions: Descriptions;
  readonly femaleNames: ReadonlySet<string>;
}

export function indexNames(knowledge: NameKnowledge): NameIndex {
  return { gazette: makeGazette(knowledge), descriptions: knowledge.descriptions, femaleNames: new Set(knowledge.givenNames.female) };
}

export function readReport(analysis: Analysis, outlet: string | null, { gazette, descriptions, femaleNames }: NameIndex): Reading {
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
    affiliations: findAffiliations(analysis, sightings, gazette),
    focus: findFocus(analysis, gazette),
    quotations: findQuotations(analysis),
  };
}

export function placeOf(analysis: Analysis, word: number): Place {
  const sentence = analysis.sentences.findIndex((s) => s.first <= word && word <= s.last);
  return { word, sentence, paragraph: analysis.sentences[sentence]?.paragraph ?? 0 };
}
