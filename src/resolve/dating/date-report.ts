import type { Dating, DatingReason, Span } from "../../text/index.js";
import { type Day, formatDay, parseDay } from "../times/day.js";
import type { Clue } from "./clue.js";
import { type DaySet, EVERY_DAY, intersection, until } from "./day-set.js";
import { eventsNear } from "./events-in.js";
import type { DatingKnowledge } from "./knowledge.js";
import { passagesOf } from "./passages.js";
import { CLUE_RECOGNISERS } from "./recognisers.js";
import { weigh } from "./weigh.js";

export interface UndatedReport {
  /** The report's whole text, and its sentences. */
  readonly text: string;
  readonly sentences: readonly Span[];
  /** No report is younger than the day on which it was fetched; null where it was not. */
  readonly latest: string | null;
}

interface Placed {
  readonly clue: Clue;
  readonly start: number;
  readonly order: number;
}

/** Dates a report from its own text. Says of every conclusion which words it rests on. */
export function dateReport({ text, sentences, latest }: UndatedReport, knowledge: DatingKnowledge): Dating {
  const mentioned = { ...knowledge, events: eventsNear(text, knowledge.events) };
  const clues: Placed[] = passagesOf(text, sentences).flatMap((passage) =>
    CLUE_RECOGNISERS.flatMap(({ find }, order) => find(passage, mentioned).map((clue) => ({ clue, start: passage.start, order }))),
  );
  const { days, held } = agreement(clues, latest === null ? EVERY_DAY : until(parseDay(latest)));
  const { day, candidates, around } = weigh(
    days,
    held.map(({ clue }) => clue),
  );
  return {
    ...ends(around === null ? days : [around]),
    day: day === null ? null : formatDay(day),
    candidates: candidates.map(formatDay),
    because: reasons(text, held, day),
  };
}

/** The days that agree with all clues; where clues contradict each other the more trusted is kept. */
function agreement(clues: readonly Placed[], start: DaySet): { readonly days: DaySet; readonly held: readonly Placed[] } {
  let days = start;
  const held: Placed[] = [];
  for (const placed of clues.toSorted((a, b) => b.clue.trust - a.clue.trust)) {
    const left = intersection(days, placed.clue.days);
    if (left.length === 0) continue;
    days = left;
    held.push(placed);
  }
  return { days, held };
}

/** The reasons in the order in which the recognisers stand, each passage once. */
function reasons(text: string, held: readonly Placed[], day: Day | null): DatingReason[] {
  const told = new Map<string, DatingReason>();
  for (const { clue, start } of held.toSorted((a, b) => a.order - b.order || a.start - b.start)) {
    if (clue.days === EVERY_DAY && day === null) continue;
    const { span, says, days } = clue;
    const at = start + span.start;
    const key = `${at} ${says}`;
    if (!told.has(key)) told.set(key, { words: text.slice(at, start + span.end), at, says, ...ends(days, day) });
  }
  return [...told.values()];
}

/** First and last day; where a day is known, those of the stretch that it falls into. */
function ends(days: DaySet, day: Day | null = null): { readonly from: string | null; readonly to: string | null } {
  const own = day === null ? undefined : days.find(({ from, to }) => from <= day && day <= to);
  const from = own?.from ?? days[0]?.from ?? Number.NEGATIVE_INFINITY;
  const to = own?.to ?? days.at(-1)?.to ?? Number.POSITIVE_INFINITY;
  return { from: iso(from), to: iso(to) };
}

function iso(day: number): string | null {
  return Number.isFinite(day) ? formatDay(day) : null;
}
