import { similarity } from "../../text/index.js";
import type { IssueFeatures } from "./features.js";

/** What two phrases have in common. */
export interface Likeness {
  /** Weight of the shared terms against that of all terms, 0 to 1 (Dice). */
  readonly dice: number;
  /** The same against the shorter phrase's. */
  readonly part: number;
  /** Weight of the shared terms, at most 2. */
  readonly shared: number;
  /** 1 where each phrase has a name of which the other statement knows nothing: "Sweden joining NATO", "Ukraine joining NATO". */
  readonly rivals: number;
  /** Of the shorter list of parties. */
  readonly parties: number;
  /** 1 where they share a place or country, −1 where both are told and they share none. */
  readonly places: number;
  /** Of the shorter headline; 1 within one report. */
  readonly context: number;
  /** Cosine; null where one has no embedding. */
  readonly meaning: number | null;
}

export function compare(a: IssueFeatures, b: IssueFeatures): Likeness {
  const shared = sharedWeight(a, b);
  const [all, other] = [sum(a.weights), sum(b.weights)];
  const places = a.places.length > 0 && b.places.length > 0 ? (common(a.places, b.places) > 0 ? 1 : -1) : 0;
  return {
    dice: (2 * shared) / (all + other),
    part: shared / Math.min(all, other),
    shared: Math.min(2, shared),
    rivals: Number(namesBeyond(a, b) && namesBeyond(b, a)),
    parties: ofShorter(a.parties, b.parties),
    places,
    context: ofShorter(a.context, b.context),
    meaning: a.about && b.about ? similarity(a.about, b.about) : null,
  };
}

/** How sure two phrases name one matter, 0 to 1: weights after a logistic regression on the pairs of corpus/issues/train.tsv (see bench/issues.ts). */
export function likeness(a: IssueFeatures, b: IssueFeatures): number {
  const { dice, part, shared, rivals, parties, places, context, meaning } = compare(a, b);
  // Nothing in common but the parties: with no likeness of meaning either, another matter.
  if (shared === 0 && (meaning ?? 0) < 0.5) return 0.01;
  const said = 1.4 * dice + 0.3 * part + 1.2 * shared - 2.4 * rivals;
  const around = 1.2 * parties + 1.2 * places + 0.5 * context;
  const z = said + around + 3 * ((meaning ?? MEANING) - MEANING) - 2.8;
  return 1 / (1 + Math.exp(-z));
}

/** Cosine of phrases that are as often on one matter as not. */
const MEANING = 0.4;

function sharedWeight(a: IssueFeatures, b: IssueFeatures): number {
  let shared = 0;
  for (let i = 0; i < a.terms.length; i++) {
    const at = b.terms.indexOf(a.terms[i] ?? -1);
    if (at >= 0) shared += Math.min(a.weights[i] ?? 0, b.weights[at] ?? 0);
  }
  return shared;
}

/** Whether `a` names what `b` knows neither by name nor as party or place. */
function namesBeyond(a: IssueFeatures, b: IssueFeatures): boolean {
  return a.names.some((name) => !(b.names.includes(name) || b.parties.includes(name) || b.places.includes(name)));
}

function ofShorter(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : common(a, b) / shorter;
}

function common(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (const each of a) if (b.includes(each)) count++;
  return count;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}
