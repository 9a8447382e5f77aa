import { similarity } from "../../text/index.js";
import { UNKNOWN_DAY } from "../gather/features.js";
import { type HappeningFeatures, type Hashes, TYPES } from "./features.js";

/** What the trees look at of two statements; the order of the values. */
export const FEATURES = [
  "types differ",
  "speech act",
  "meeting",
  "force",
  "modes",
  "heads are one",
  "happened and not",
  "one negated",
  "one ahead",
  "days between",
  "days shared",
  "days told",
  "span",
  "reports between",
  "days sure",
  "one report",
  "agents",
  "agents' states",
  "recipients",
  "recipients' states",
  "crosswise",
  "place",
  "country",
  "object",
  "object in words",
  "words",
  "thing",
  "about",
] as const;

const SPEECH = new Set(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"].map((type) => indexOf(type)));
const MEETING = indexOf("CONSULT");
const FORCE = new Set(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"].map((type) => indexOf(type)));
const [HAPPENED, ONGOING, PLANNED, POSSIBLE, NEGATED] = [0, 1, 2, 3, 4];

/** Fills `row` with the values of two statements, the same either way round. */
export function compare(a: HappeningFeatures, b: HappeningFeatures, row: Float64Array): Float64Array {
  let i = 0;
  row[i++] = a.type === b.type ? 0 : 1;
  row[i++] = SPEECH.has(a.type) ? 1 : 0;
  row[i++] = a.type === MEETING ? 1 : 0;
  row[i++] = FORCE.has(a.type) ? 1 : 0;
  row[i++] = a.mode === b.mode ? (a.mode < 0 ? 0 : 1) : a.mode < 0 || b.mode < 0 ? 0.5 : -1;
  row[i++] = a.head === b.head ? 1 : 0;
  row[i++] = isPast(a) === isPast(b) ? 0 : 1;
  row[i++] = (a.status === NEGATED) === (b.status === NEGATED) ? 0 : 1;
  row[i++] = isAhead(a) === isAhead(b) ? 0 : 1;
  row[i++] = Math.max(-1, daysBetween(a, b));
  row[i++] = shared(a, b);
  row[i++] = Number(isDated(a)) + Number(isDated(b));
  row[i++] = Math.max(span(a), span(b));
  row[i++] = Math.abs(a.published - b.published);
  row[i++] = a.sure + b.sure;
  row[i++] = a.report === b.report ? 1 : 0;
  row[i++] = overlap(a.byParties, b.byParties);
  row[i++] = overlap(a.byRoots, b.byRoots);
  row[i++] = overlap(a.toParties, b.toParties);
  row[i++] = overlap(a.toRoots, b.toRoots);
  row[i++] = Math.max(overlap(a.byRoots, b.toRoots), overlap(a.toRoots, b.byRoots));
  row[i++] = overlap(a.places, b.places);
  row[i++] = a.country === 0 || b.country === 0 ? 0 : a.country === b.country ? 1 : -1;
  row[i++] = overlap(a.object, b.object);
  row[i++] = Math.max(overlap(a.object, b.words), overlap(b.object, a.words));
  row[i++] = jaccard(a.words, b.words);
  row[i++] = a.thing && b.thing ? similarity(a.thing, b.thing) : -1;
  row[i++] = a.about && b.about ? similarity(a.about, b.about) : -1;
  return row;
}

/** Days from the end of one to the beginning of the other; below 0 where they overlap or one is not told. */
export function daysBetween(a: HappeningFeatures, b: HappeningFeatures): number {
  if (!isDated(a) || !isDated(b)) return -1;
  return Math.max(start(a) - end(b), start(b) - end(a), -1);
}

function isDated({ from, to }: HappeningFeatures): boolean {
  return from !== UNKNOWN_DAY || to !== UNKNOWN_DAY;
}

/** Of one that is open at an end, the end that is told. */
const start = ({ from, to }: HappeningFeatures) => (from === UNKNOWN_DAY ? to : from);
const end = ({ from, to }: HappeningFeatures) => (to === UNKNOWN_DAY ? from : to);
const span = (one: HappeningFeatures) => (isDated(one) ? end(one) - start(one) + 1 : 0);

/** How much of the days of both they have in common, 0 to 1; −1 where one is not dated. */
function shared(a: HappeningFeatures, b: HappeningFeatures): number {
  if (!isDated(a) || !isDated(b)) return -1;
  const common = Math.min(end(a), end(b)) - Math.max(start(a), start(b)) + 1;
  return common <= 0 ? 0 : common / (Math.max(end(a), end(b)) - Math.min(start(a), start(b)) + 1);
}

function isPast({ status }: HappeningFeatures): boolean {
  return status === HAPPENED || status === ONGOING;
}

function isAhead({ status }: HappeningFeatures): boolean {
  return status === PLANNED || status === POSSIBLE;
}

/** Share of the shorter list that both have; −1 where one is empty. */
function overlap(a: Hashes, b: Hashes): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? -1 : common(a, b) / shorter;
}

function jaccard(a: Hashes, b: Hashes): number {
  const both = common(a, b);
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}

function common(a: Hashes, b: Hashes): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const each = a[i];
    for (let j = 0; j < b.length; j++) {
      if (each !== b[j]) continue;
      count++;
      break;
    }
  }
  return count;
}

function indexOf(type: string): number {
  return (TYPES as readonly string[]).indexOf(type);
}
