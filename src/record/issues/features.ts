import type { ConditionStatement, EventStatement, PartyMention } from "../../statement/index.js";
import type { Embedding } from "../../text/index.js";
import type { Told } from "../derive.js";
import { nameKey, placeKeys } from "../statement-index.js";
import { STOP_WORDS } from "../wording/common-words.js";
import { hashOf } from "../wording/hash.js";
import { isGreat, nameStem, wholeNameStem } from "../wording/name-stem.js";
import { partyRoot } from "../wording/party-root.js";
import { type Phrase, readPhrase, type Term } from "./phrase.js";

/** What tells one matter from another, small enough to be kept with each statement. Words are hashes of 32 bits, each list without repetition. */
export interface IssueFeatures {
  readonly terms: readonly number[];
  /** Parallel to `terms`, 0 to 1. */
  readonly weights: readonly number[];
  /** States and other parties that act, are addressed or are spoken of. */
  readonly parties: readonly number[];
  /** Those of the terms that are names. */
  readonly names: readonly number[];
  /** The place and its country. */
  readonly places: readonly number[];
  /** Words of the headline, and the report itself. */
  readonly context: readonly number[];
  readonly about: Embedding | null;
}

/** Acts by which somebody takes a stand on something, or treats of it with others. */
const EVENTS: ReadonlySet<EventStatement["type"]> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);
const CONDITIONS: ReadonlySet<ConditionStatement["type"]> = new Set(["talks", "truce", "access", "control"]);

/** What the statement is about, where that is something on which a stand can be taken and the words tell what; else null. */
export function matterOf({ statement }: Pick<Told, "statement">): Phrase | null {
  if (statement.kind === "figure" || statement.about === null) return null;
  if (!(statement.kind === "event" ? EVENTS.has(statement.type) : CONDITIONS.has(statement.type))) return null;
  const phrase = readPhrase(statement.about);
  return phrase.terms.length > 0 ? phrase : null;
}

export function featuresOf({ statement, vectors, identity, report }: Told, { terms }: Phrase): IssueFeatures {
  const place = statement.where ? [...placeKeys(statement.where), wholeNameStem(nameKey(statement.where).slice("name:".length))] : [];
  return {
    terms: terms.map(({ text }) => hashOf(text)),
    weights: terms.map(({ weight }) => weight),
    names: hashes(
      terms.filter(({ kind }) => kind !== "word").map(({ text }) => text),
      8,
    ),
    parties: hashes(partiesOf(statement).map(partyRoot), 8),
    places: hashes(place, 8),
    context: hashes([identity, ...headlineWords(report.headline)], 12),
    about: vectors.about,
  };
}

/**
 * At most four keys. A name in the phrase is enough to find its like by; other words are looked up beside a party or country, for half of all
 * conflicts have a truce; and who speaks of something to the same other in the same quarter may do so in wholly other words.
 */
export function keysOf({ statement, index, report }: Told, { terms }: Phrase): readonly string[] {
  const parties = [...new Set(partiesOf(statement).map(partyRoot))];
  const country = index.places.find((key) => key.startsWith("country:"));
  const named = terms.filter(({ kind }) => kind === "state").map(({ text }) => text);
  const scopes = [...new Set([...parties, ...named])].sort(byNearness).concat(country ? [country] : []);
  const [first, second, third] = terms.toSorted(byStrength);
  if (!first) return [];
  const beside = (term: Term | undefined, scope: string | undefined) =>
    term === undefined ? [] : term.kind === "name" ? [term.text] : scope === undefined ? [] : [`${term.text} ${scope}`];
  const keys = [
    ...beside(first, scopes[0]),
    ...beside(second, scopes[0]),
    ...(scopes[1] === undefined ? beside(third, scopes[0]) : beside(first.kind === "name" ? second : first, scopes[1])),
  ];
  const quarter = quarterOf(report.published);
  const pair = parties.slice(0, 2).sort().join(" + ");
  const among = quarter === null || parties.length < 2 ? [] : [`${pair} ${quarter}`];
  return [...new Set([...(keys.length === 0 ? [first.text] : keys), ...among])];
}

/** The same order whatever the phrase's: names first, then what is rare, then what is long. */
function byStrength(a: Term, b: Term): number {
  const rank = ({ kind }: Term) => (kind === "name" ? 0 : kind === "word" ? 1 : 2);
  return rank(a) - rank(b) || b.weight - a.weight || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

/** Those whose conflict it is before those who have a hand in all. */
function byNearness(a: string, b: string): number {
  return Number(isGreat(a)) - Number(isGreat(b)) || (a < b ? -1 : 1);
}

function partiesOf(statement: Told["statement"]): readonly PartyMention[] {
  const acting = statement.kind === "event" ? [...statement.by, ...statement.to] : [];
  return acting.length > 0 ? acting : statement.claimants;
}

function headlineWords(headline: string): readonly string[] {
  const words = headline.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(nameStem);
}

function hashes(words: readonly string[], most: number): readonly number[] {
  return [...new Set(words.map(hashOf))].slice(0, most);
}

/** "2024Q3" */
function quarterOf(day: string | null): string | null {
  return day && `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
