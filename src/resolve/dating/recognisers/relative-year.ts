import { addMonths, formatDay, monthOf, yearOf } from "../../times/day.js";
import { monthPeriod, yearPeriod } from "../../times/period.js";
import type { ClueRecogniser } from "../clue.js";
import { between } from "../day-set.js";
import { eventsIn } from "../events-in.js";

const RELATIVE =
  /(?<!\bago\s)\b(?:(?<side>last|this)\s+(?<unit>year|month)|earlier\s+this\s+(?<unit2>year|month)|last\s+(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?)/u;

export const relativeYear: ClueRecogniser = {
  name: "relative-year",
  why: "A known event of last year, of this month or of last October fixes the year or the month in which it is told.",
  find: ({ text }, { events }) => {
    const mentions = eventsIn(text, events);
    const match = mentions.length === 1 ? RELATIVE.exec(text) : null;
    const mention = mentions[0];
    if (!match || !mention) return [];
    const { start, end } = mention.span;
    const gap = Math.max(match.index - end, start - (match.index + match[0].length));
    const day = mention.event.day;
    const days = daysOf(match.groups ?? {}, day);
    if (gap > NEAR || !days) return [];
    return [
      {
        span: { start: Math.min(start, match.index), end: Math.max(end, match.index + match[0].length) },
        says: `${mention.event.name} (${formatDay(day)}) was ${match[0].toLowerCase()}`,
        days: between(days.from, days.to),
        trust: 0.6,
        pins: false,
      },
    ];
  },
  examples: [
    {
      text: "Israel launched its war on Gaza on October 7 last year.",
      finds: "war on Gaza on October 7 last year",
      allows: "2024-09-18",
      rulesOut: "2025-01-01",
    },
    {
      text: "It follows an attack by Hamas last Oct. 7 on Israel.",
      finds: "attack by Hamas last Oct. 7",
      allows: "2024-09-18",
      rulesOut: "2024-11-07",
    },
  ],
  nearMisses: ["Hamas met last year.", "Israel was struck by Hamas in the attack of October 7."],
};

/** Characters between an event and what says when it was. */
const NEAR = 12;

function daysOf({ side, unit, unit2, month }: Record<string, string | undefined>, day: number) {
  const of = unit ?? unit2;
  const steps = side === "last" ? 1 : 0;
  if (of === "year") return yearPeriod(yearOf(day) + steps);
  if (of === "month") return monthPeriod(yearOf(day), monthOf(day) + steps);
  return month ? { from: day, to: addMonths(day, 12) } : null;
}
