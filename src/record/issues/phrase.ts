import { stemmer } from "stemmer";
import { COMMON_WORDS, STOP_WORDS } from "../wording/common-words.js";
import { isState, nameStem, withShortNames } from "../wording/name-stem.js";
import { CONCEPTS, ENDING, TURNING } from "./concepts.js";

/** What a phrase is about. */
export interface Phrase {
  /** Stems, concepts and names, each once, in the order of the phrase; empty where nothing but pronouns and the like is said. */
  readonly terms: readonly Term[];
  /** −1 where who wants this wants the end of the matter: "an end to the blockade", "withdrawal from the corridor". */
  readonly polarity: 1 | -1;
}

export interface Term {
  readonly text: string;
  /** How much it says that two phrases share it, 0 to 1. */
  readonly weight: number;
  /** `state`: one that many matters name. */
  readonly kind: "word" | "name" | "state";
}

const COMMON_WEIGHT = 0.35;
const common = new Set(COMMON_WORDS.map((word) => stemmer(word)).concat(COMMON_WORDS));
const concepts = new Set(CONCEPTS.map(([concept]) => concept));

/** Reads a phrase as it stands in a report: "control of the Philadelphi Corridor". */
export function readPhrase(about: string): Phrase {
  const words = plain(about).match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = new Set(words.filter((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || !isOrdinary(word))).map((word) => word.toLowerCase()));
  let said = withShortNames(` ${words.join(" ").toLowerCase()} `);
  for (const [concept, wording] of CONCEPTS) said = said.replace(wording, ` ${concept} `).replace(/ {2,}/g, " ");
  const terms = new Map<string, Term>();
  for (const word of said.trim().split(" ")) {
    const term = termOf(word, names);
    if (term && !terms.has(term.text)) terms.set(term.text, term);
  }
  return { terms: [...terms.values()], polarity: polarityOf(said) };
}

function termOf(word: string, names: ReadonlySet<string>): Term | null {
  if (concepts.has(word)) return { text: word, weight: common.has(word) ? COMMON_WEIGHT : CONCEPT_WEIGHT, kind: "word" };
  if (word.length < 2 || STOP_WORDS.has(word)) return null;
  if (/^\d+$/.test(word)) return word.length < 3 ? null : { text: word, weight: 1, kind: "name" };
  const bare = nameStem(word);
  if (isState(bare)) return { text: bare, weight: COMMON_WEIGHT, kind: "state" };
  if (names.has(word)) return { text: bare, weight: 1, kind: "name" };
  const stem = stemmer(word);
  return { text: stem, weight: common.has(stem) ? COMMON_WEIGHT : 1, kind: "word" };
}

/** Concepts are what many phrases come down to. */
const CONCEPT_WEIGHT = 0.7;

function polarityOf(said: string): 1 | -1 {
  const ends = ENDING.test(said);
  const turns = !ends && said.split(" ").some((word) => TURNING.has(word));
  return ends || turns ? -1 : 1;
}

/** A capital letter at the start of a phrase may be that of a sentence. */
function isOrdinary(word: string): boolean {
  const small = word.toLowerCase();
  return STOP_WORDS.has(small) || common.has(stemmer(small)) || isConcept(` ${small} `);
}

function isConcept(word: string): boolean {
  return CONCEPTS.some(([, wording]) => word.search(wording) >= 0);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s?\b/g, "");
}
