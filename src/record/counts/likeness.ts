import { SCOPES, STATUSES } from "../../statement/index.js";
import { similarity } from "../../text/index.js";
import { UNKNOWN_DAY } from "../gather/features.js";
import type { CountFeatures } from "./features.js";

const INCIDENT = SCOPES.indexOf("incident");
const HAPPENED = STATUSES.indexOf("happened");
const CUMULATIVE = SCOPES.indexOf("cumulative");
/** Days within which two reports may date one incident. */
const APART = 1;

/** How sure two figures count the same, whoever counts and whatever the value; 0 where they cannot. Weights by what serves corpus/groups/train. */
export function likeness(a: CountFeatures, b: CountFeatures): number {
  if (cannotBe(a, b)) return 0;
  const score =
    0.12 +
    population(a, b) +
    place(a, b) +
    time(a, b) +
    shared(a.by, b.by, 0.1, -0.15, 0) +
    0.4 * meaning(a, b) +
    (a.report === b.report ? sameReport(a, b) : 0) -
    (isAhead(a) === isAhead(b) ? 0 : 0.2) -
    (a.scope === b.scope ? 0 : 0.15) -
    (a.part === b.part ? 0 : 0.1);
  return Math.min(1, Math.max(0.01, score));
}

/** Other things, in other units, of other sorts of people, of another sort of scope, or of other days. */
function cannotBe(a: CountFeatures, b: CountFeatures): boolean {
  if (a.measure !== b.measure || a.per !== b.per) return true;
  if (a.unit !== -1 && b.unit !== -1 && a.unit !== b.unit) return true;
  if (a.unit === b.unit && a.unitIs !== 0 && b.unitIs !== 0 && a.unitIs !== b.unitIs && a.sorts.length + b.sorts.length === 0) return true;
  if ((a.scope === INCIDENT && b.scope === CUMULATIVE) || (a.scope === CUMULATIVE && b.scope === INCIDENT)) return true;
  if (a.sorts.length > 0 && b.sorts.length > 0 && !intersects(a.sorts, b.sorts)) return true;
  if (a.since !== UNKNOWN_DAY && b.since !== UNKNOWN_DAY && Math.abs(a.since - b.since) > 31) return true;
  if (a.scope === INCIDENT && b.scope === INCIDENT && daysBetween(a, b) > APART) return true;
  return isOther(a, b) || areNewsOfTwoDays(a, b);
}

function population(a: CountFeatures, b: CountFeatures): number {
  const [named, other] = [a.sorts.length + a.words.length, b.sorts.length + b.words.length];
  if (named === 0 && other === 0) return 0.15;
  if (named === 0 || other === 0) return a.sorts.length + b.sorts.length > 0 ? -0.05 : 0.08;
  if (intersects(a.sorts, b.sorts)) return intersects(a.words, b.words) || a.words.length === 0 || b.words.length === 0 ? 0.22 : 0.02;
  return intersects(a.words, b.words) ? 0.18 : -0.1;
}

function place(a: CountFeatures, b: CountFeatures): number {
  if (a.places.length === 0 || b.places.length === 0) return 0.06;
  if (intersects(a.places, b.places)) return 0.22;
  return a.country !== 0 && a.country === b.country ? -0.02 : -0.25;
}

function time(a: CountFeatures, b: CountFeatures): number {
  const apart = daysBetween(a, b);
  if (Number.isNaN(apart)) return Math.abs(a.published - b.published) <= 7 ? 0.06 : 0;
  // What is counted in all or at present is counted anew each day.
  if (a.scope !== INCIDENT || b.scope !== INCIDENT) return apart <= 31 ? 0.06 : -0.05;
  return apart === 0 ? 0.18 : 0.08;
}

function meaning(a: CountFeatures, b: CountFeatures): number {
  return a.thing && b.thing ? similarity(a.thing, b.thing) : 0;
}

/** One report gives one number for one thing, or says it again. */
function sameReport(a: CountFeatures, b: CountFeatures): number {
  return a.min === b.min && a.max === b.max ? 0.15 : -0.25;
}

/** One voice in one report gives two numbers for what it calls by two names: "13 Israeli hostages", "10 Thai hostages". */
function isOther(a: CountFeatures, b: CountFeatures): boolean {
  if (a.report !== b.report || a.voice !== b.voice) return false;
  if (a.words.length === 0 || b.words.length === 0 || intersects(a.words, b.words)) return false;
  return (a.max !== -1 && a.max < b.min) || (b.max !== -1 && b.max < a.min);
}

/** Each is told of the day of its own report, and the reports are of two days: what is done daily is counted anew. */
function areNewsOfTwoDays(a: CountFeatures, b: CountFeatures): boolean {
  return isNews(a) && isNews(b) && a.published !== b.published;
}

function isNews({ from, to, published, scope, status }: CountFeatures): boolean {
  return scope === INCIDENT && status === HAPPENED && published !== UNKNOWN_DAY && from === published && to === published;
}

/** Of what is planned or may be there is no number yet. */
function isAhead({ status }: CountFeatures): boolean {
  return status === STATUSES.indexOf("planned") || status === STATUSES.indexOf("possible");
}

/** Days between the times that are told; 0 where they overlap, NaN where one is not told. */
function daysBetween(a: CountFeatures, b: CountFeatures): number {
  const [aFrom, aTo, bFrom, bTo] = [first(a), last(a), first(b), last(b)];
  if (aFrom === UNKNOWN_DAY || bFrom === UNKNOWN_DAY) return Number.NaN;
  return Math.max(0, aFrom - bTo, bFrom - aTo);
}

function first({ from, to }: CountFeatures): number {
  return from === UNKNOWN_DAY ? to : from;
}

function last({ from, to }: CountFeatures): number {
  return to === UNKNOWN_DAY ? from : to;
}

function shared(a: ArrayLike<number>, b: ArrayLike<number>, same: number, other: number, unknown: number): number {
  if (a.length === 0 || b.length === 0) return unknown;
  return intersects(a, b) ? same : other;
}

function intersects(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) if (a[i] === b[j]) return true;
  return false;
}
