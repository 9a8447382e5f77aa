import type { Frame, Span, Word, WordRange } from "../text/index.js";
import type { Arcs, Passage } from "./passage.js";
import { depthBetween, type Steps } from "./syntax.js";

/** Inclusive days, `YYYY-MM-DD`; null is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** An expression of time in the report: where it stands, as characters and as words. */
export interface TimeTold extends Span, WordRange {}

/** The times of one report. */
export interface Calendar {
  readonly times: readonly TimeTold[];
  /** The days that a time stands for where it dates what the frame tells; null where it does not say. */
  days(time: TimeTold, frame: Frame): Days | null;
  /** Day of publication; null where unknown. */
  readonly published: string | null;
}

/** Days that may be a frame's: those of a time that the report tells, or the day of publication. */
export interface TimeCandidate {
  /** Null for the day of publication. */
  readonly time: TimeTold | null;
  readonly days: Days;
  /** Values of `TIME_FEATURES`. */
  readonly row: Float64Array;
}

/** Most times that are looked at, nearest first. */
const TIMES = 16;

/** The days that may be the frame's. */
export function timeCandidates(passage: Passage, frame: Frame, calendar: Calendar): TimeCandidate[] {
  const { published } = calendar;
  const told = [...calendar.times]
    .sort((a, b) => Math.abs(a.first - frame.word) - Math.abs(b.first - frame.word))
    .slice(0, TIMES)
    .flatMap((time) => {
      const days = calendar.days(time, frame);
      return days ? [{ time, days }] : [];
    });
  // What is planned or possible as a report comes out is hardly ever of its very day.
  const ahead = frame.status === "planned" || frame.status === "possible";
  const today = published === null || ahead ? [] : [{ time: null, days: { from: published, to: published } }];
  const facts = factsOf(passage, frame, calendar);
  return [...told, ...today].map(({ time, days }) => {
    const pair = { ...facts, time, days, alike: told.filter((t) => sameDays(t.days, days)).length };
    return { time, days, row: Float64Array.from(FEATURES, ([, of]) => of(pair)) };
  });
}

const sameDays = (a: Days, b: Days) => a.from === b.from && a.to === b.to;

interface Facts {
  readonly passage: Passage;
  readonly frame: Frame;
  readonly head: Word;
  readonly home: number;
  readonly arcs: Arcs | undefined;
  readonly times: readonly TimeTold[];
  readonly published: string | null;
  readonly steps: (word: number) => Steps | null;
}

interface Pair extends Facts {
  readonly time: TimeTold | null;
  readonly days: Days;
  /** Times that tell the same days. */
  readonly alike: number;
}

function factsOf(passage: Passage, frame: Frame, { times, published }: Calendar): Facts {
  const head = passage.analysis.words[frame.word] as Word;
  const home = passage.sentenceOf[frame.word] ?? 0;
  return { passage, frame, head, home, arcs: passage.arcs.get(frame), times, published, steps: depthBetween(passage, frame.word) };
}

type Feature = readonly [name: string, of: (pair: Pair) => number];

const flag = (yes: boolean) => (yes ? 1 : 0);
const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** The highest arc from a frame to any word of a time. */
function arcTo(arcs: Arcs | undefined, time: TimeTold | null): number {
  let most = 0;
  if (time) for (let i = time.first; i <= time.last; i++) most = Math.max(most, arcs?.of("when", i) ?? 0);
  return most;
}

function among({ passage, frame, time }: Pair, frames: readonly Frame[] | undefined): number {
  let most = 0;
  for (const other of frames ?? []) if (other !== frame) most = Math.max(most, arcTo(passage.arcs.get(other), time));
  return most;
}

/** How often other frames of the sentence tell of the day of publication. */
function todayAmong({ frame }: Pair, frames: readonly Frame[] | undefined): number {
  return Math.max(0, ...(frames ?? []).filter((other) => other !== frame).map((other) => other.dating.publication ?? 0));
}

const DAY = 86_400_000;
function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? Number.NaN : (Date.parse(a) - Date.parse(b)) / DAY;
}

/** Days as a number that trees can split: of the sign of `days`, growing like their logarithm; −99 for none. */
const scaled = (days: number) => (Number.isNaN(days) ? -99 : Math.sign(days) * Math.log1p(Math.abs(days)));

const sentenceOf = ({ passage, time, home }: Pair) => (time ? (passage.sentenceOf[time.first] ?? 0) : home);
const paragraphOf = ({ analysis }: Passage, sentence: number) => analysis.sentences[sentence]?.paragraph ?? 0;

/** The word of a time that the rest of it hangs on. */
function topOf({ passage, time }: Pair): Word | undefined {
  if (!time) return undefined;
  const { words } = passage.analysis;
  for (let i = time.first; i <= time.last; i++) {
    const up = words[i]?.head ?? i;
    if (up < time.first || up > time.last || up === i) return words[i];
  }
  return words[time.last];
}

const arcs: Feature[] = [
  ["score", (p) => arcTo(p.arcs, p.time)],
  ["lead", (p) => arcTo(p.arcs, p.time) - (p.arcs?.most("when") ?? 0)],
  ["most", (p) => p.arcs?.most("when") ?? 0],
  ["beside", (p) => among(p, p.passage.framesIn.get(p.home))],
  ["before", (p) => among(p, p.passage.framesIn.get(p.home - 1))],
  ["there", (p) => (p.time ? among(p, p.passage.framesIn.get(sentenceOf(p))) : 0)],
  ["today beside", (p) => todayAmong(p, p.passage.framesIn.get(p.home))],
  ["today before", (p) => todayAmong(p, p.passage.framesIn.get(p.home - 1))],
  ["dated by words", ({ frame }) => frame.dating.words ?? 0],
  ["dated today", ({ frame }) => frame.dating.publication ?? 0],
  ["undated", ({ frame }) => frame.dating.unknown ?? 0],
];

const place: Feature[] = [
  ["today", ({ time }) => flag(time === null)],
  ["sentences apart", (p) => within(sentenceOf(p) - p.home, 12)],
  ["words apart", ({ time, frame }) => (time ? within(time.first - frame.word, 60) : 0)],
  ["same paragraph", (p) => flag(paragraphOf(p.passage, sentenceOf(p)) === paragraphOf(p.passage, p.home))],
  ["head in headline", (p) => flag(paragraphOf(p.passage, p.home) === 0)],
  ["sentence", ({ home }) => within(home, 40)],
  [
    "in quote",
    ({ frame, time }) => flag(time !== null && frame.quote !== null && frame.quote.first <= time.last && time.first <= frame.quote.last),
  ],
  ["head inside", ({ frame, time }) => flag(time !== null && time.first <= frame.word && frame.word <= time.last)],
  ["times in sentence", (p) => p.times.filter((t) => p.passage.sentenceOf[t.first] === p.home).length],
  ["times in report", ({ times }) => within(times.length, 30)],
  ["times between", ({ times, time, frame }) => (time ? between(times, time, frame.word) : 0)],
  ["opens sentence", (p) => flag(p.time !== null && p.time.first - (p.passage.analysis.sentences[sentenceOf(p)]?.first ?? 0) < 2)],
  ["up", (p) => stepsTo(p)?.up ?? 20],
  ["down", (p) => stepsTo(p)?.down ?? 20],
  ["direct", (p) => flag(topOf(p)?.head === p.frame.word)],
  ["of another verb", (p) => flag(p.passage.analysis.words[topOf(p)?.head ?? -1]?.upos === "VERB" && topOf(p)?.head !== p.frame.word)],
  [
    "of a saying",
    (p) =>
      flag(/^(?:say|tell|add|announce|report|declare|state|confirm)$/.test(p.passage.analysis.words[topOf(p)?.head ?? -1]?.lemma ?? "")),
  ],
  ["of another head", (p) => flag((p.passage.framesIn.get(sentenceOf(p)) ?? []).some((f) => f !== p.frame && f.word === topOf(p)?.head))],
];

function between(times: readonly TimeTold[], time: TimeTold, word: number): number {
  const [low, high] = time.first < word ? [time.last, word] : [word, time.first];
  return times.filter((t) => t !== time && t.first > low && t.first < high).length;
}

function stepsTo(pair: Pair): Steps | null {
  const top = topOf(pair);
  return top ? pair.steps(top.index) : null;
}

const days: Feature[] = [
  ["width", ({ days: { from, to } }) => scaled(daysBetween(to, from))],
  ["from before publication", ({ days: { from }, published }) => scaled(daysBetween(from, published))],
  ["to before publication", ({ days: { to }, published }) => scaled(daysBetween(to, published))],
  ["open", ({ days: { from, to } }) => flag(from === null) + 2 * flag(to === null)],
  ["told how often", ({ alike }) => alike],
  ["since", (p) => flag(p.time !== null && /^since\b/i.test(p.passage.analysis.text.slice(p.time.start, p.time.end)))],
  ["published", ({ published }) => flag(published !== null)],
];

const TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "COERCE",
  "ASSAULT",
  "RETREAT",
  "killed",
  "injured",
];
const FORMS = ["VBD", "VBN", "VBZ", "VBP", "VB", "VBG", "NN", "NNS", "CD"];

const statement: Feature[] = [
  ["event", ({ frame }) => flag(frame.kind === "event")],
  ["figure", ({ frame }) => flag(frame.kind === "figure")],
  ...["happened", "ongoing", "planned", "possible", "negated"].map(
    (status): Feature => [`status ${status}`, ({ frame }) => flag(frame.status === status)],
  ),
  ...["incident", "cumulative", "current"].map(
    (scope): Feature => [`scope ${scope}`, ({ frame }) => flag(frame.kind === "figure" && frame.scope === scope)],
  ),
  ...TYPES.map((type): Feature => [`type ${type}`, ({ frame }) => flag(frame.type === type)]),
  ...FORMS.map((form): Feature => [`form ${form}`, ({ head }) => flag(head.xpos === form)]),
  ["perfect", (p) => flag((p.passage.children[p.frame.word] ?? []).some((c) => c.deprel.startsWith("aux") && c.lemma === "have"))],
  ["modal", (p) => flag((p.passage.children[p.frame.word] ?? []).some((c) => c.xpos === "MD"))],
];

const FEATURES: readonly Feature[] = [...arcs, ...place, ...days, ...statement];

/** What is looked at of a time and a frame. */
export const TIME_FEATURES: readonly string[] = FEATURES.map(([name]) => name);
