import { stemmer } from "stemmer";
import { type EventStatement, type EventType, MODES, type PartyMention, STATUSES } from "../../statement/index.js";
import type { Embedding } from "../../text/index.js";
import type { Told } from "../derive.js";
import { dayNumber, hash32, hashes, isCountry, known } from "../gather/features.js";
import { partyKeys, placeKeys } from "../statement-index.js";
import { STOP_WORDS } from "../wording/common-words.js";
import { partyRoot } from "../wording/party-root.js";

/**
 * What tells one happening from another, small enough to be kept with each statement. Names and words are hashes of 32 bits, each list without
 * repetition; days are counted from 1970, `UNKNOWN_DAY` where not told.
 */
export interface HappeningFeatures {
  /** Places in the lists of PLOVER's types and of the type's modes; −1 where no mode is told. */
  readonly type: number;
  readonly mode: number;
  readonly status: number;
  readonly from: number;
  readonly to: number;
  /** 1 where the days are told in words, 0 where they are the day of the report. */
  readonly sure: number;
  readonly published: number;
  readonly report: number;
  /** Stem of the head. */
  readonly head: number;
  /** 0 where no country is told. */
  readonly country: number;
  readonly byParties: Hashes;
  /** The states and bodies that the agents belong to. */
  readonly byRoots: Hashes;
  readonly toParties: Hashes;
  readonly toRoots: Hashes;
  /** Where it was, by id and names, without the country. */
  readonly places: Hashes;
  /** What it was done to or is about: stems of those names and words. */
  readonly object: Hashes;
  /** Stems of the quote. */
  readonly words: Hashes;
  readonly thing: Embedding | null;
  readonly about: Embedding | null;
}

export type Hashes = ArrayLike<number>;

export const TYPES = Object.keys(MODES) as readonly EventType[];

export function featuresOf({ vectors, identity, report }: Told, statement: EventStatement): HappeningFeatures {
  const { from = null, to = null, basis } = statement.when ?? {};
  const places = statement.where ? placeKeys(statement.where) : [];
  const country = places.find(isCountry);
  return {
    type: TYPES.indexOf(statement.type),
    mode: statement.mode === null ? -1 : (MODES[statement.type] as readonly string[]).indexOf(statement.mode),
    status: STATUSES.indexOf(statement.status),
    from: dayNumber(from),
    to: dayNumber(to),
    sure: basis === undefined || basis === "context" ? 0 : 1,
    published: dayNumber(report.published),
    report: hash32(identity),
    head: hash32(stemmer(statement.head.toLowerCase())),
    country: country === undefined ? 0 : hash32(country),
    byParties: hashes(statement.by.flatMap(partyKeys), 6),
    byRoots: hashes(statement.by.map(partyRoot), 4),
    toParties: hashes(statement.to.flatMap(partyKeys), 6),
    toRoots: hashes(statement.to.map(partyRoot), 4),
    places: hashes(
      places.filter((key) => !isCountry(key)),
      4,
    ),
    object: hashes(stemsOf([...statement.to.flatMap(wordsOfParty), statement.about ?? ""].join(" ")), 14),
    words: hashes(stemsOf(statement.quote), 20),
    thing: known(vectors.thing),
    about: vectors.about && known(vectors.about),
  };
}

/**
 * At most four keys. Reports that follow a happening find each other by its place and its parties, the latest first; one that recalls or announces
 * it, by the day that it gives. What names neither place nor party is found by its own report.
 */
export function keysOf({ index, identity }: Told, statement: EventStatement): readonly string[] {
  const [place] = statement.where ? placeKeys(statement.where) : [];
  const country = index.places.find(isCountry);
  const named = [...statement.by, ...statement.to].filter(isNamed).map(partyRoot);
  const day = statement.when?.from ?? statement.when?.to ?? null;
  const anchors = [...new Set([...named.slice(0, 2), ...(place ? [place] : []), ...(country ? [country] : [])])].slice(0, 3);
  const anchor = country ?? named[0];
  const dated = day === null ? [] : [anchor === undefined ? day : `${day} ${anchor}`];
  return [...anchors, ...dated, identity].slice(0, 4).map((key) => `${statement.type} ${key}`);
}

/** Neither "soldiers" nor "the group". */
function isNamed({ actor, collective_of, is }: PartyMention): boolean {
  return actor !== undefined || collective_of !== undefined || /^\p{Lu}/u.test(is);
}

function wordsOfParty({ is, t }: PartyMention): readonly string[] {
  return t === null || t === is ? [is] : [is, t];
}

function stemsOf(text: string): readonly string[] {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/\p{L}{2,}/gu);
  return (words ?? []).filter((word) => !STOP_WORDS.has(word)).map((word) => stemmer(word));
}
