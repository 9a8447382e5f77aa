import { overlaps, type Span } from "../../../text/index.js";
import { type Day, dayOf, weekdayOf } from "../../times/day.js";
import { weekOf } from "../../times/period.js";
import { DATE, isName, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from "../../times/words.js";
import type { Clue, ClueRecogniser } from "../clue.js";
import { daySet } from "../day-set.js";
import { FIRST_YEAR, LAST_YEAR } from "../horizon.js";
import { byNearest, type Falloff, falling } from "../likelihood.js";
import { tenseBefore } from "../tense.js";

const PART = "(?:\\s+(?:early|late|morning|afternoon|evening|night|(?:of\\s+)?(?:last|this|next)\\s+week))*";
const FORMS = [
  `(?<weekday>${WEEKDAY})${PART},?\\s+\\(?(?:the\\s+)?(?<month>${MONTH})\\s*(?:the\\s+)?(?<date>${DATE})(?:,?\\s+(?<year>${YEAR}))?`,
  `(?<weekday>${WEEKDAY})${PART},?\\s+\\(?(?:the\\s+)?(?<date>${DATE})(?:\\s+of)?\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
  `(?<weekday>${WEEKDAY})${PART},?\\s+(?:the\\s+(?<date>${DATE})|(?<date2>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)))(?!\\s+(?:\\p{Ll}+\\s+)?(?:${WEEKDAY}|anniversary|day|time))`,
  `(?<month>${MONTH})\\s+(?<date>${DATE})(?:\\s+and\\s+${DATE})?,?\\s+(?:\\(|(?:which\\s+(?:is|was)\\s+)?an?\\s+|(?:next|last|this)\\s+)?(?<weekday>${WEEKDAY})`,
  `(?<date>${DATE})(?:\\s+and\\s+${DATE})?(?:\\s+of)?\\s+(?<month>${MONTH}),?\\s+(?:\\(|(?:which\\s+(?:is|was)\\s+)?an?\\s+|(?:next|last|this)\\s+)(?<weekday>${WEEKDAY})`,
  `the\\s+(?<date>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)),?\\s+(?:which\\s+(?:is|was)\\s+)?an?\\s+(?<weekday>${WEEKDAY})`,
].map((source) => new RegExp(`\\b${source}`, "giu"));

/** Farthest from publication, in days, that reports tell a weekday with month and day, and with the day alone. */
const REACH = 60;
const REACH_WITHOUT_MONTH = 25;

export const datedWeekday: ClueRecogniser = {
  name: "dated-weekday",
  why: "A day of the month falls on a given weekday in one year of about seven, and reports give weekdays of near days only.",
  find: ({ text, index }) =>
    longest(FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => clueOf(match, text, index) ?? []))),
  examples: [
    { text: "He spoke on Wednesday, February 5.", finds: "Wednesday, February 5", allows: "2003-02-06", rulesOut: "2004-02-05" },
    { text: "They met on Tuesday 5 March in Doha.", finds: "Tuesday 5 March", allows: "2024-03-06", rulesOut: "2023-03-06" },
    { text: "It starts on Thursday the 19th.", finds: "Thursday the 19th", allows: "2008-06-18", rulesOut: "2008-05-02" },
    {
      text: "The vote on September 18, a Wednesday, was lost.",
      finds: "September 18, a Wednesday",
      allows: "2024-09-20",
      rulesOut: "2023-09-20",
    },
    { text: "He left on Sunday evening, the 7th.", finds: "Sunday evening, the 7th", allows: "2013-04-08", rulesOut: "2013-05-25" },
    {
      text: "It began on Friday last week, November 24.",
      finds: "Friday last week, November 24",
      allows: "2023-12-01",
      rulesOut: "2022-12-01",
    },
  ],
  nearMisses: ["They came on Friday the first time.", "On Friday 13 people died.", "It was Sunday. May 5 was free.", "On Sunday 40 march."],
};

function clueOf(match: RegExpMatchArray, text: string, index: number): Clue | null {
  const { weekday, month, date, date2, year } = match.groups ?? {};
  if (!isName(weekday) || (month !== undefined && !isName(month))) return null;
  const all = matchingDays(weekdayNumber(weekday ?? ""), month ? monthNumber(month) : null, Number.parseInt(date ?? date2 ?? "", 10), year);
  const lastWeek = /last\s+week/iu.test(match[0]);
  // "Friday last week, November 24" is told in the week after.
  const days = lastWeek ? all.map((day) => weekOf(day).to + 1) : all;
  if (days.length === 0) return null;
  const reach = month ? REACH : REACH_WITHOUT_MONTH;
  const start = match.index ?? 0;
  return {
    span: { start, end: start + match[0].length },
    says: year
      ? `the report tells of a day in ${year}`
      : month
        ? `${month} ${Number.parseInt(date ?? "", 10)} is a ${weekday} in some years only`
        : `day ${Number.parseInt(date ?? date2 ?? "", 10)} of the month is a ${weekday} in some months only`,
    days: daySet(days.map((day) => (lastWeek ? { from: day, to: day + 6 } : { from: day - reach, to: day + reach }))),
    trust: year ? 0.5 : 0.85,
    ...(!lastWeek && { likelihood: byNearest(days, falloffOf(tenseBefore(text.slice(0, start)), month !== undefined, index <= LEAD)) }),
    pins: true,
  };
}

/** Of clues that share words, the one with most of them. */
function longest(clues: readonly Clue[]): Clue[] {
  return clues.filter(
    ({ span }) => !clues.some((other) => other.span !== span && overlaps(other.span, span) && length(other.span) > length(span)),
  );
}

function length({ start, end }: Span): number {
  return end - start;
}

/** The first sentences of the body, which tell the news. */
const LEAD = 2;

/** What the report opens with is of the day or the day before; what it looks back on may be some weeks old, and with the day alone only some days. */
function falloffOf(tense: "ahead" | "behind" | null, withMonth: boolean, lead: boolean): Falloff {
  const ahead = withMonth ? falling(7, 3) : falling(5, 4);
  const behind = lead
    ? falling(1.5)
    : withMonth
      ? (distance: number) => falling(6, 3)(distance) * (distance < FEW ? 0.6 : 1)
      : falling(5, 4);
  if (tense === "ahead") return { ahead, behind: (distance) => behind(distance) * WRONG_TENSE };
  if (tense === "behind") return { ahead: (distance) => ahead(distance) * WRONG_TENSE, behind };
  return { ahead: (distance) => ahead(distance) * UNTOLD_TENSE, behind };
}

/** Of a day as near as this the body of a report seldom gives the month. */
const FEW = 3;
/** The tense is read roughly, so the other one is not ruled out. */
const WRONG_TENSE = 0.2;
/** Reports tell of what has happened more than of what is to come. */
const UNTOLD_TENSE = 0.4;

function matchingDays(weekday: number, month: number | null, date: number, year: string | undefined): Day[] {
  const days: Day[] = [];
  const [first, last] = year ? [Number(year), Number(year)] : [FIRST_YEAR, LAST_YEAR];
  for (let y = first; y <= last; y++)
    for (let m = month ?? 0; m <= (month ?? 11); m++) {
      const day = dayOf(y, m, date);
      if (day !== null && weekdayOf(day) === weekday) days.push(day);
    }
  return days;
}
