import type { Frame, NameKind, Role, Word } from "../text/index.js";
import type { Passage } from "./passage.js";
import { depthBetween, type Steps } from "./syntax.js";

/** The values of `WORD_FEATURES` for the words at some places and a frame. */
export function wordRows(passage: Passage, frame: Frame, places: readonly number[]): Float64Array[] {
  const facts = factsOf(passage, frame);
  return places.map((at) => {
    const pair = { ...facts, word: passage.analysis.words[at] as Word, at };
    return Float64Array.from(FEATURES, ([, of]) => of(pair));
  });
}

interface Facts {
  readonly passage: Passage;
  readonly frame: Frame;
  readonly head: Word;
  readonly home: number;
  readonly steps: (word: number) => Steps | null;
}

interface Pair extends Facts {
  readonly word: Word;
  readonly at: number;
}

function factsOf(passage: Passage, frame: Frame): Facts {
  const head = passage.analysis.words[frame.word] as Word;
  return { passage, frame, head, home: passage.sentenceOf[frame.word] ?? 0, steps: depthBetween(passage, frame.word) };
}

type Feature = readonly [name: string, of: (pair: Pair) => number];

const flag = (yes: boolean) => (yes ? 1 : 0);
const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
const ROLES: readonly Role[] = ["by", "to", "where", "claimant"];
const ALL_ROLES: readonly Role[] = [...ROLES, "when", "who"];

const scores: Feature[] = ALL_ROLES.map((role) => [
  `score ${role}`,
  ({ passage, frame, at }) => passage.arcs.get(frame)?.of(role, at) ?? 0,
]);
const leads: Feature[] = ROLES.flatMap((role): Feature[] => [
  [`lead ${role}`, ({ passage, frame, at }) => (passage.arcs.get(frame)?.of(role, at) ?? 0) - (passage.arcs.get(frame)?.most(role) ?? 0)],
  [`most ${role}`, ({ passage, frame }) => passage.arcs.get(frame)?.most(role) ?? 0],
  [`likely ${role}`, ({ passage, frame }) => passage.arcs.get(frame)?.count(role) ?? 0],
  [`namesake ${role}`, ({ passage, frame, word }) => passage.best(frame, role, word.text)],
  [`listed ${role}`, (pair) => listed(pair, role)],
  [`beside ${role}`, ({ passage, frame, home, at }) => among(passage, frame, passage.framesIn.get(home), role, at)],
  [`before ${role}`, ({ passage, frame, home, at }) => among(passage, frame, passage.framesIn.get(home - 1), role, at)],
  [`anywhere ${role}`, ({ passage, frame, at }) => passage.elsewhere(frame, role, at)],
]);

/** The highest arc of a role to a word of the same list. */
function listed({ passage, frame, at }: Pair, role: Role): number {
  let most = 0;
  for (const other of passage.listedWith.get(at) ?? []) most = Math.max(most, passage.arcs.get(frame)?.of(role, other) ?? 0);
  return most;
}

/** The highest arc of a role from other frames to the word. */
function among(passage: Passage, frame: Frame, frames: readonly Frame[] | undefined, role: Role, word: number): number {
  let most = 0;
  for (const other of frames ?? []) if (other !== frame) most = Math.max(most, passage.arcs.get(other)?.of(role, word) ?? 0);
  return most;
}

const RELATIONS = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:poss",
  "compound",
  "amod",
  "appos",
  "conj",
  "root",
  "flat",
];
const PREPOSITIONS = [
  "by",
  "of",
  "with",
  "to",
  "in",
  "against",
  "from",
  "for",
  "on",
  "between",
  "at",
  "near",
  "among",
  "over",
  "into",
  "toward",
  "according",
  "'s",
];
const KINDS: readonly NameKind[] = ["person", "organisation", "place", "group"];
const HEAD_RELATIONS = [
  "root",
  "ccomp",
  "xcomp",
  "acl",
  "acl:relcl",
  "advcl",
  "conj",
  "nmod",
  "obl",
  "nsubj",
  "obj",
  "compound",
  "parataxis",
  "nummod",
];
const TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "killed",
  "injured",
  "captive",
  "displaced",
  "talks",
  "hostilities",
  "access",
];
const MODES = ["visit", "third-party", "phone", "multilateral", "aerial", "arrest", "withdraw", "release"];

const place: Feature[] = [
  ["sentences apart", ({ passage, home, at }) => within((passage.sentenceOf[at] ?? 0) - home, 12)],
  ["words apart", ({ frame, at }) => within(at - frame.word, 60)],
  ["same paragraph", ({ passage, home, at }) => flag(paragraphOf(passage, passage.sentenceOf[at] ?? 0) === paragraphOf(passage, home))],
  ["in headline", ({ passage, at }) => flag(paragraphOf(passage, passage.sentenceOf[at] ?? 0) === 0)],
  ["head in headline", ({ passage, home }) => flag(paragraphOf(passage, home) === 0)],
  ["first words", ({ at }) => flag(at < 60)],
  ["in quote", ({ frame, at }) => flag(frame.quote !== null && frame.quote.first <= at && at <= frame.quote.last)],
  ["in about", ({ frame, at }) => flag(frame.about !== null && frame.about.first <= at && at <= frame.about.last)],
  ["sentence", ({ home }) => within(home, 40)],
];

const paragraphOf = ({ analysis }: Passage, sentence: number) => analysis.sentences[sentence]?.paragraph ?? 0;

const syntax: Feature[] = [
  ["up", ({ steps, at }) => steps(at)?.up ?? 20],
  ["down", ({ steps, at }) => steps(at)?.down ?? 20],
  ["direct", ({ word, frame }) => flag(word.head === frame.word)],
  ["governs head", ({ head, at }) => flag(head.head === at)],
  ["passive", ({ passage, frame }) => flag((passage.children[frame.word] ?? []).some((c) => /:pass$/.test(c.deprel)))],
  ["head has subject", ({ passage, frame }) => flag((passage.children[frame.word] ?? []).some((c) => /^nsubj/.test(c.deprel)))],
  ["head has object", ({ passage, frame }) => flag((passage.children[frame.word] ?? []).some((c) => c.deprel === "obj"))],
  ...RELATIONS.map((r): Feature => [`is ${r}`, ({ word }) => flag(word.deprel === r)]),
  ...PREPOSITIONS.map(
    (p): Feature => [
      `after ${p}`,
      ({ passage, at }) => flag((passage.children[at] ?? []).some((c) => c.deprel === "case" && c.text.toLowerCase() === p)),
    ],
  ),
  ...HEAD_RELATIONS.map((r): Feature => [`head is ${r}`, ({ head }) => flag(head.deprel === r)]),
  [
    "speaks",
    ({ passage, word }) =>
      flag(/^nsubj/.test(word.deprel) && (passage.children[word.head] ?? []).some((c) => c.deprel === "ccomp" || c.deprel === "parataxis")),
  ],
];

const wording: Feature[] = [
  ["proper", ({ word }) => flag(word.upos === "PROPN")],
  ["noun", ({ word }) => flag(word.upos === "NOUN")],
  ["pronoun", ({ word }) => flag(word.upos === "PRON")],
  ["adjective", ({ word }) => flag(word.upos === "ADJ")],
  ["plural", ({ word }) => flag(/S$/.test(word.xpos) && /^NN/.test(word.xpos))],
  ["counted", ({ passage, word }) => within(passage.counts.get(word.text.toLowerCase()) ?? 0, 20)],
  ["head is verb", ({ head }) => flag(head.upos === "VERB")],
  ["head is noun", ({ head }) => flag(head.upos === "NOUN")],
  ...KINDS.map((kind): Feature => [`names ${kind}`, ({ passage, at }) => flag(passage.nameAt.get(at)?.kind === kind)]),
  ["subordinate pronoun", ({ word }) => flag(/^(?:who|which|that|whom|whose)$/i.test(word.text))],
  ["person pronoun", ({ word }) => flag(/^(?:he|she|him|her|his|i|me|my)$/i.test(word.text))],
  ["plural pronoun", ({ word }) => flag(/^(?:they|them|their|we|us|our)$/i.test(word.text))],
];

const statement: Feature[] = [
  ["event", ({ frame }) => flag(frame.kind === "event")],
  ["figure", ({ frame }) => flag(frame.kind === "figure")],
  ...TYPES.map((type): Feature => [`type ${type}`, ({ frame }) => flag(frame.type === type)]),
  ...MODES.map((mode): Feature => [`mode ${mode}`, ({ frame }) => flag(frame.sub === mode)]),
  ...["happened", "ongoing", "planned", "possible"].map(
    (status): Feature => [`status ${status}`, ({ frame }) => flag(frame.status === status)],
  ),
  ["sure", ({ frame }) => frame.score],
];

const FEATURES: readonly Feature[] = [...scores, ...leads, ...place, ...syntax, ...wording, ...statement];

/** What is looked at of a word and a frame: how likely the model finds its arcs, where it stands, how the two hang together, what they are. */
export const WORD_FEATURES: readonly string[] = FEATURES.map(([name]) => name);
