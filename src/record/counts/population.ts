import { stemmer } from "stemmer";
import { STOP_WORDS } from "../wording/common-words.js";

/** Who or what is counted: the sorts of people that the words name, and the stems of the other words; both empty where anybody may be meant. */
export interface Population {
  readonly sorts: readonly string[];
  readonly words: readonly string[];
}

/** Sorts of people of whom nobody is of two: a count of one is never a count of another. */
const SORTS: Readonly<Record<string, RegExp>> = {
  children: /^(?:child|children|kids?|minors?|boys?|girls?|infants?|bab(?:y|ies)|toddlers?|teenagers?|schoolchildren)$/,
  women: /^(?:wom[ae]n|mothers?)$/,
  civilians: /^(?:civilians?|villagers?|residents|townspeople|bystanders?|passers-?by)$/,
  soldiers: /^(?:soldiers?|troops?|servicem[ae]n|personnel|conscripts?|recruits?|peacekeepers?|officers?|marines?|guards?|commandos?)$/,
  fighters:
    /^(?:fighters?|militants?|rebels?|insurgents?|terrorists?|gunm[ae]n|militiam[ae]n|jihadists?|guerrillas?|attackers?|assailants?)$/,
  police: /^(?:polic(?:e|em[ae]n)|cadets?)$/,
  journalists: /^(?:journalists?|reporters?|correspondents?)$/,
  medics: /^(?:medics?|doctors?|nurses?|paramedics?|patients?)$/,
  hostages: /^(?:hostages?|captives?|abductees?)$/,
  prisoners: /^(?:prisoners?|detainees?|inmates?)$/,
  buildings: /^(?:houses?|homes?|buildings?|schools?|hospitals?|villages?)$/,
};

/** Words that say no more than that people are counted. */
const ANYBODY =
  /^(?:people|persons?|human|beings?|victims?|others?|dead|bodies|casualties|deaths?|lives|killed|injured|wounded|souls?|individuals?)$/;

export function populationOf(words: string): Population {
  const all =
    words
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu) ?? [];
  const told = all.filter((word) => !STOP_WORDS.has(word) && !ANYBODY.test(word));
  const sorts = Object.entries(SORTS).filter(([, sort]) => told.some((word) => sort.test(word)));
  const rest = told.filter((word) => !sorts.some(([, sort]) => sort.test(word)));
  return { sorts: sorts.map(([name]) => name), words: [...new Set(rest.map((word) => stemmer(word)))] };
}
