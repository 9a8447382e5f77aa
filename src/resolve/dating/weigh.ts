import { type Day, dayOf } from "../times/day.js";
import type { Clue } from "./clue.js";
import type { DayRange, DaySet } from "./day-set.js";
import { FIRST_YEAR, LAST_YEAR } from "./horizon.js";

export interface Weighed {
  readonly day: Day | null;
  /** The likeliest day of each stretch of time that comes into question, likeliest first; empty where there is but one. */
  readonly candidates: readonly Day[];
  /** Where a day is told: the days around it that hold nearly the whole likelihood, if no other stretch comes into question. */
  readonly around: DayRange | null;
}

/**
 * Part of the whole likelihood that a stretch needs for its likeliest day to be told, that the week around the day needs of the stretch's, and the
 * day of the week's: the news is told on its day or the day after, so that a day is likelier than others long before it is certain.
 */
const SURE_STRETCH = 0.6;
const SURE_WEEK = 1 / 3;
const SURE_DAY = 0.4;
/** Part of the whole likelihood that one stretch needs for the others to be left out, and part of the stretch's that each of its ends may lack. */
const ALONE = 0.98;
const TAIL = 0.004;
/** Days on either side of a day that are its week. */
const HALF_WEEK = 3;
/** Part of the likeliest stretch's that another needs to be listed beside it. */
const WORTH_NAMING = 0.05;
/** Below this a day bounds stretches and belongs to none. */
const NEGLIGIBLE = 1e-8;
/** Part of the highest likelihood so far below which nothing that a day may still gain matters. */
const HOPELESS = 1e-4;
/** Days apart from which two days belong to different stretches. */
const APART = 45;
/** A report is the likelier the fewer days it is from the youngest thing that it tells of, half of all within some such time. */
const FRESH = 365;
const MOST_CANDIDATES = 6;
const HORIZON: readonly [Day, Day] = [dayOf(FIRST_YEAR, 0, 1) ?? 0, dayOf(LAST_YEAR, 11, 31) ?? 0];

const UNTOLD: Weighed = { day: null, candidates: [], around: null };

/** Which of the days the clues make likeliest. Only clues that fall in with the calendar on few days can tell a day. */
export function weigh(days: DaySet, clues: readonly Clue[]): Weighed {
  if (!clues.some(({ pins }) => pins)) return UNTOLD;
  const likelihoods = distinct(clues);
  const oldest = Math.max(...clues.filter(({ tells }) => tells).map((clue) => clue.days[0]?.from ?? Number.NEGATIVE_INFINITY));
  const stretches: Stretch[] = [];
  let whole = 0;
  let highest = 0;
  const weightOf = (day: Day): number => {
    let weight = Number.isFinite(oldest) ? (1 + (day - oldest) / FRESH) ** -1.5 : 1;
    for (const likelihood of likelihoods) {
      weight *= likelihood(day);
      if (weight < NEGLIGIBLE || weight < highest * HOPELESS) break;
    }
    highest = Math.max(highest, weight);
    return weight;
  };
  for (const { from, to } of days)
    for (let day = Math.max(from, HORIZON[0]); day <= Math.min(to, HORIZON[1]); day++) {
      const weight = weightOf(day);
      whole += weight;
      const last = stretches.at(-1);
      if (weight <= NEGLIGIBLE) continue;
      if (last && day - last.end < APART) {
        last.end = day;
        last.days.push({ day, weight });
        last.weight += weight;
        if (weight > last.peak) Object.assign(last, { day, peak: weight });
      } else stretches.push({ day, end: day, peak: weight, weight, days: [{ day, weight }] });
    }
  // Of stretches alike the later one: more is read of late years than of early ones.
  const ranked = stretches.toReversed().toSorted((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (!best || whole === 0) return UNTOLD;
  let week = 0;
  for (let day = best.day - HALF_WEEK; day <= best.day + HALF_WEEK; day++) week += weightOf(day);
  const named = ranked.filter(({ weight }) => weight >= best.weight * WORTH_NAMING).slice(0, MOST_CANDIDATES);
  const told = best.weight / whole >= SURE_STRETCH && week / best.weight >= SURE_WEEK && best.peak / week >= SURE_DAY;
  return {
    day: told ? best.day : null,
    around: told && best.weight / whole >= ALONE ? withoutTails(best) : null,
    candidates: named.length > 1 ? named.map(({ day }) => day) : [],
  };
}

/** The days of a stretch without those at either end that hold next to nothing of its likelihood. */
function withoutTails({ days, weight }: Stretch): DayRange {
  const firstBeyond = (ordered: Stretch["days"]) => {
    let left = weight * TAIL;
    for (const each of ordered) {
      left -= each.weight;
      if (left <= 0) return each.day;
    }
    return Number.NaN;
  };
  return { from: firstBeyond(days), to: firstBeyond(days.toReversed()) };
}

interface Stretch {
  /** Its likeliest day. */
  day: Day;
  end: Day;
  peak: number;
  weight: number;
  readonly days: { readonly day: Day; readonly weight: number }[];
}

/** The same words read twice count once; those that tell few days apart come first, for most days need no second look. */
function distinct(clues: readonly Clue[]): readonly ((day: Day) => number)[] {
  const seen = new Map<string, (day: Day) => number>();
  for (const { says, likelihood } of clues.toSorted((a, b) => Number(b.pins) - Number(a.pins)))
    if (likelihood && !seen.has(says)) seen.set(says, likelihood);
  return [...seen.values()];
}
