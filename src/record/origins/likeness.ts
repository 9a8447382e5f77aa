import { UNKNOWN_DAY } from "../gather/features.js";
import { NAMES, NUMBERS, type OriginFeatures, PASSAGES, RUNS } from "./features.js";
import { contained, overlap } from "./sketch.js";

/** What is looked at of two reports. */
export interface OriginComparison {
  /** Share of the shorter text's runs of words that the other has, 0 to 1. */
  readonly part: number;
  /** The same of passages. */
  readonly passages: number;
  /** Length of the shorter text beside the other's, 0 to 1. */
  readonly ratio: number;
  /** Shares of the shorter list that both have; null where one is empty. */
  readonly numbers: number | null;
  readonly names: number | null;
  /** 1: an agency is credited in both; −1: another in each; 0: in one or none. */
  readonly agencies: number;
  /** Days between their publication; 0 where one is unknown. */
  readonly days: number;
  /** 1 where both are of one outlet: what it says in the same formulas every day are dispatches of their own. */
  readonly oneOutlet: number;
}

export function compare(a: OriginFeatures, b: OriginFeatures): OriginComparison {
  return {
    part: contained(overlap(a.runs, b.runs, RUNS)) ?? 0,
    passages: contained(overlap(a.passages, b.passages, PASSAGES)) ?? 0,
    ratio: Math.min(a.length, b.length) / Math.max(a.length, b.length, 1),
    numbers: contained(overlap(a.numbers, b.numbers, NUMBERS)),
    names: contained(overlap(a.names, b.names, NAMES)),
    agencies: a.agencies === 0 || b.agencies === 0 ? 0 : (a.agencies & b.agencies) !== 0 ? 1 : -1,
    days: a.day === UNKNOWN_DAY || b.day === UNKNOWN_DAY ? 0 : Math.abs(a.day - b.day),
    oneOutlet: a.outlet !== 0 && a.outlet === b.outlet ? 1 : 0,
  };
}

/**
 * How sure two reports are copies of one dispatch, 0 to 1. The weights began as a logistic regression on pairs of bench/copies and of press releases;
 * those of agency credits, of days apart and of the length were then set by hand. That a brief repeats a passage of something many times as long makes it
 * no copy of it.
 */
export function likeness(a: OriginFeatures, b: OriginFeatures): number {
  const { part, passages, ratio, numbers, names, agencies, days, oneOutlet } = compare(a, b);
  const words = 3.5 * part + 4 * passages + 6 * (names ?? USUAL_NAMES) + 3 * (numbers ?? USUAL_NUMBERS);
  const around = 0.5 * agencies - 1.2 * (Math.min(days, 14) / 7) - 2.5 * oneOutlet - 15 * Math.max(0, 0.25 - ratio);
  return 1 / (1 + Math.exp(10.5 - words - around));
}

/** What stands for names and numbers where a text has none: as it is of copies that lost a few. */
const USUAL_NAMES = 0.8;
const USUAL_NUMBERS = 0.7;
