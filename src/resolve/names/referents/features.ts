import { barredFrom } from "../binding.js";
import { genderOf } from "../gender.js";
import type { PartySort, Sighting } from "../party.js";
import { headOf } from "../phrase.js";
import { pronounKind } from "../pronouns.js";
import { isNoun } from "../recognise.js";
import { placeOf, type Reading } from "../report.js";
import { isSaying } from "../saying.js";
import type { Anaphor, Candidate } from "./candidates.js";

/** Rows of `REFERENT_FEATURES`, one a candidate. */
export function rowsOf(anaphor: Anaphor, candidates: readonly Candidate[]): Float64Array[] {
  const setting = settingOf(anaphor);
  return candidates.map((candidate) => {
    const pair = { ...setting, candidate, ...whereabouts(setting, candidate) };
    return Float64Array.from(FEATURES, ([, of]) => of(pair));
  });
}

/** What is the same for all candidates. */
interface Setting extends Anaphor {
  readonly kind: string;
  readonly noun: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly speaks: boolean;
  readonly weights: ReadonlyMap<unknown, number>;
  readonly weight: number;
  readonly barred: (sighting: Sighting) => boolean;
}

function settingOf(anaphor: Anaphor): Setting {
  const { phrase, reading } = anaphor;
  const { analysis } = reading;
  const place = placeOf(analysis, phrase.first);
  const at = analysis.words[phrase.first]?.start ?? 0;
  const weights = reading.focus.weights(phrase.first);
  return {
    ...anaphor,
    kind: (phrase.first === phrase.last && pronounKind(phrase.text)) || "",
    noun: phrase.words.at(-1) ?? "",
    sentence: place.sentence,
    paragraph: place.paragraph,
    quoted: reading.quotations.some((q) => q.start <= at && at < q.end),
    speaks: /^nsubj/.test(phrase.head.deprel) && isSaying(analysis.words[phrase.head.head] ?? phrase.head),
    weights,
    weight: Math.max(1e-6, ...weights.values()),
    barred: barredFrom(analysis, phrase.first),
  };
}

/** Where a candidate was last named before the anaphor, and next behind it. */
interface Whereabouts {
  readonly before: Sighting | null;
  readonly after: Sighting | null;
  readonly earlier: number;
}

function whereabouts({ phrase }: Setting, { sightings }: Candidate): Whereabouts {
  const before = sightings.filter((s) => s.last < phrase.first);
  return { before: before.at(-1) ?? null, after: sightings.find((s) => s.first > phrase.last) ?? null, earlier: before.length };
}

interface Pair extends Setting, Whereabouts {
  readonly candidate: Candidate;
}

type Feature = readonly [name: string, of: (pair: Pair) => number];

const flag = (yes: boolean) => (yes ? 1 : 0);
const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

const PRONOUNS = ["he", "she", "it", "they", "we", "I", "both"];
const CLASSES = [
  "person",
  "movement",
  "armed",
  "armedForces",
  "government",
  "statePart",
  "institution",
  "media",
  "country",
  "documents",
  "pairs",
] as const;
const SORTS: readonly PartySort[] = ["person", "country", "government", "army", "movement", "ministry", "institution", "place", "people"];

const mention: Feature[] = [
  ...PRONOUNS.map((p): Feature => [`pronoun ${p}`, ({ kind }) => flag(kind === p)]),
  ...CLASSES.map(
    (c): Feature => [`is ${c}`, ({ phrase, reading, kind }) => flag(kind === "" && isNoun(phrase.lower, reading.lexicon.descriptions[c]))],
  ),
  ["the", ({ phrase }) => flag(phrase.determiner === "the")],
  ["this", ({ phrase }) => flag(/^th(?:is|at|ese|ose)$/.test(phrase.determiner))],
  ["a", ({ phrase }) => flag(/^an?$|^some$|^any$/.test(phrase.determiner))],
  ["bare", ({ phrase }) => flag(phrase.determiner === "")],
  ["possessed", ({ possessor }) => flag(possessor !== null)],
  ["plural", ({ phrase }) => flag(/S$/.test(phrase.head.xpos))],
  ["words", ({ phrase }) => within(phrase.words.length, 8)],
  ["names within", ({ phrase }) => flag(/\p{Lu}/u.test(phrase.text.slice(1)))],
  ["counted", ({ phrase }) => flag(phrase.words.some((w) => /^\d|^(?:two|three|four|five|six|several|many|dozens?)$/.test(w)))],
  ["is by", ({ role }) => flag(role === "by")],
  ["is to", ({ role }) => flag(role === "to")],
  ["is claimant", ({ role }) => flag(role === "claimant")],
  ["quoted", ({ quoted }) => flag(quoted)],
  ["speaks", ({ speaks }) => flag(speaks)],
  ["subject", ({ phrase }) => flag(/^nsubj/.test(phrase.head.deprel))],
  ["sentence", ({ sentence }) => within(sentence, 40)],
];

const identity: Feature[] = [
  ["own words", ({ candidate }) => flag(candidate.own)],
  ["ruled", ({ candidate, ruled }) => flag(ruled.includes(candidate.name))],
  ["ruled at all", ({ ruled }) => flag(ruled.length > 0)],
  ["ruled place", ({ candidate, ruled }) => ruled.indexOf(candidate.name)],
  ["described", ({ candidate }) => flag(candidate.described)],
  ...SORTS.map((sort): Feature => [`sort ${sort}`, ({ candidate }) => flag(candidate.party?.sort === sort)]),
  ["no party", ({ candidate }) => flag(candidate.party === null)],
];

const history: Feature[] = [
  ["named", ({ candidate }) => within(candidate.sightings.length, 30)],
  ["share", ({ candidate, reading }) => candidate.sightings.length / Math.max(1, reading.sightings.length)],
  ["named before", ({ earlier }) => within(earlier, 30)],
  ["sentences back", ({ before, sentence }) => (before ? within(sentence - before.sentence, 20) : 30)],
  ["words back", ({ before, phrase }) => (before ? within(phrase.first - before.last, 200) : 300)],
  ["paragraphs back", ({ before, paragraph }) => (before ? within(paragraph - before.paragraph, 12) : 20)],
  ["words on", ({ after, phrase }) => (after ? within(after.first - phrase.last, 200) : 300)],
  ["last as subject", ({ before }) => flag(before?.subject ?? false)],
  ["last as qualifier", ({ before }) => flag(before?.qualifier ?? false)],
  ["in headline", ({ candidate }) => flag(candidate.sightings.some((s) => s.paragraph === 0))],
  ["as subject", ({ candidate }) => within(candidate.sightings.filter((s) => s.subject).length, 10)],
  ["first named", ({ candidate }) => within(candidate.sightings[0]?.sentence ?? 40, 40)],
  ["others since", (p) => (p.before ? within(othersSince(p), 12) : 15)],
  ["like others since", (p) => (p.before ? within(othersSince(p, p.candidate.party?.sort), 8) : 10)],
  ["spoke last", ({ before, reading }) => flag(before !== null && speaks(before, reading))],
];

/** How many other parties (of a sort) the report has named since it last named the candidate. */
function othersSince({ before, phrase, reading, candidate }: Pair, sort?: PartySort): number {
  const names = new Set<string>();
  for (const s of reading.sightings)
    if (s.first > (before?.last ?? 0) && s.last < phrase.first && (sort === undefined || s.party.sort === sort)) names.add(s.party.name);
  names.delete(candidate.name);
  return names.size;
}

function speaks(sighting: Sighting, { analysis }: Reading): boolean {
  const head = headOf(analysis, sighting.first, sighting.last);
  return /^nsubj/.test(head.deprel) && isSaying(analysis.words[head.head] ?? head);
}

const likeness: Feature[] = [
  ["called so", ({ candidate, noun }) => flag(candidate.sightings.some((s) => s.called.has(noun)))],
  ["all called so", ({ candidate, phrase }) => flag(phrase.words.every((w) => candidate.sightings.some((s) => s.called.has(w))))],
  ["noun in name", (p) => flag(wordsTakenUp(p).includes(p.noun))],
  [
    "stem in name",
    (p) => flag(p.noun.length > 4 && wordsTakenUp(p).some((word) => word.includes(p.noun.replace(/(?:s|ists?|ers?)$/, "")))),
  ],
  ["words in name", (p) => p.phrase.words.filter((word) => wordsTakenUp(p).includes(word)).length / p.phrase.words.length],
  ["barred", ({ before, barred }) => flag(before !== null && barred(before))],
  ["wrong gender", ({ kind, candidate, reading }) => flag(wrongGender(kind, candidate, reading))],
  [
    "right gender",
    ({ kind, candidate, reading }) =>
      flag(
        kind !== "" &&
          candidate.sightings[0] !== undefined &&
          genderOf(candidate.sightings[0], reading) === (kind === "she" ? "female" : "male"),
      ),
  ],
  ["focus", ({ candidate, weights, weight }) => (weights.get(candidate.party?.country) ?? 0) / weight],
  ["focus share", ({ candidate, weights }) => (weights.get(candidate.party?.country) ?? 0) / Math.max(1e-6, sum(weights.values()))],
  ["possessor's country", ({ possessor, candidate }) => flag(possessor?.country != null && possessor.country === candidate.party?.country)],
  ["possessor itself", ({ possessor, candidate }) => flag(possessor?.name === candidate.name)],
  ["affiliated", ({ candidate, reading, before }) => flag(before !== null && reading.affiliations.has(candidate.name))],
];

/** Words of a candidate's name that the anaphor may take up: "the army" is the state's, and no army that rebels call theirs. */
function wordsTakenUp({ candidate, phrase, reading }: Pair): readonly string[] {
  if (candidate.party?.sort === "movement" && isNoun(phrase.lower, reading.lexicon.descriptions.armedForces)) return [];
  return candidate.name.toLowerCase().split(/[ -]/);
}

function wrongGender(kind: string, { sightings }: Candidate, reading: Reading): boolean {
  const gender = kind === "he" || kind === "she" ? (sightings[0] ? genderOf(sightings[0], reading) : null) : null;
  return gender !== null && gender !== (kind === "she" ? "female" : "male");
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const FEATURES: readonly Feature[] = [...mention, ...identity, ...history, ...likeness];

/** Names of the features, in the order of a row. */
export const REFERENT_FEATURES: readonly string[] = FEATURES.map(([name]) => name);
