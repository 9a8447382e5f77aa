import type { Span } from "../../text/index.js";
import { type Day, dayOf, formatDay } from "../times/day.js";
import { DATE, MONTH, monthNumber, YEAR } from "../times/words.js";
import type { Passage } from "./clue.js";
import { eventsIn } from "./events-in.js";
import type { DatingKnowledge, IndexedEvent } from "./knowledge.js";

/** A known day that other times of the report are counted from. */
export interface Anchor {
  readonly name: string;
  readonly day: Day;
  /** Whether it is an event, not merely a date. */
  readonly event: boolean;
  /** Where the sentence names it; null where another sentence of the report does. */
  readonly span: Span | null;
}

const FULL = new RegExp(
  `\\b(?:(?<month>${MONTH})\\s+(?<date>${DATE}),?|(?<date2>${DATE})(?:\\s+of)?\\s+(?<month2>${MONTH}),?)\\s+(?<year>${YEAR})\\b`,
  "giu",
);

/** The days that a passage's times may be counted from: what its sentence names, else the one thing that the report names. */
export function anchorsOf(passage: Passage, { events }: DatingKnowledge): readonly Anchor[] {
  const own = namedIn(passage.text, events);
  if (own.length > 0) return own;
  const elsewhere = new Map(
    sentences(passage.report)
      .flatMap((sentence) => namedIn(sentence, events))
      .map((anchor) => [anchor.day, anchor]),
  );
  return elsewhere.size === 1 ? [...elsewhere.values()].map((anchor) => ({ ...anchor, span: null })) : [];
}

function namedIn(text: string, events: readonly IndexedEvent[]): Anchor[] {
  const named = eventsIn(text, events).map(({ event: { name, day }, span }) => ({ name, day, span, event: true }));
  const dates = [...text.matchAll(FULL)].flatMap((match) => {
    const { month, month2, date, date2, year } = match.groups ?? {};
    const day = dayOf(Number(year), monthNumber(month ?? month2 ?? ""), Number.parseInt(date ?? date2 ?? "", 10));
    const span = { start: match.index, end: match.index + match[0].length };
    return day === null || named.some((event) => event.day === day) ? [] : [{ name: formatDay(day), day, span, event: false }];
  });
  return [...named, ...dates];
}

function sentences(report: string): string[] {
  return report.split(/\n|(?<=[.!?]["”]?)\s+(?=\p{Lu}|["“])/u);
}
