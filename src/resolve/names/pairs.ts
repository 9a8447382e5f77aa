import type { Described } from "./described.js";
import type { Party, Sighting } from "./party.js";

const COUNTED = /^(?:both|two|the two|two rival|both of the|warring|rival|each|neither)\b/;
const PAIRED = /^(?:sides|parties|countries|delegations|neighbours|neighbors)$/;
const PERSONS = /^(?:men|leaders|ministers|presidents|premiers|diplomats|generals|officials)$/;
const STATES = /^(?:countr(?:y|ies)|nations|states|neighbours|neighbors|governments|armies|capitals)$/;

/** "the two sides", "both countries", "neither side", "each blames the other": the two that the passage speaks of most lately. */
export function pair({ phrase, reading, earlier }: Described): readonly Party[] {
  const noun = phrase.words.at(-1) ?? "";
  if (phrase.determiner === "the" && phrase.lower === "other") return differing(earlier(acts));
  if (!COUNTED.test(phrase.lower) && !(phrase.determiner === "the" && PAIRED.test(noun))) return [];
  const single = /^(?:each|neither)/.test(phrase.lower) && /^(?:side|country|party|camp)$/.test(noun);
  if (!single && !reading.lexicon.descriptions.pairs.includes(noun)) return [];
  if (PERSONS.test(noun)) return earlier((s) => s.party.sort === "person").slice(0, 2);
  return differing(earlier((s) => acts(s) && (!STATES.test(noun) || /^(?:country|government)$/.test(s.party.sort))));
}

/** Those who bring the sides together (the UN, "the US envoy") are not one of them. */
const acts = ({ qualifier, party }: Sighting) => !qualifier && /^(?:country|government|army|movement)$/.test(party.sort);

/** The first two that are not one country under two names. */
function differing(parties: readonly Party[]): readonly Party[] {
  const [first] = parties;
  const second = parties.find((p) => p !== first && !(p.country && p.country === first?.country));
  return first && second ? [first, second] : [];
}
