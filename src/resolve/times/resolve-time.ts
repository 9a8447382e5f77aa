import type { CountedFrom, TimeDays, TimeGrain } from "../../text/index.js";
import { formatDay, parseDay } from "./day.js";
import { type Expression, expressionsOf, readExpression, tellsPartOfDay } from "./expression.js";
import type { Grain, Period } from "./period.js";
import type { Direction, Moment } from "./recogniser.js";
import { scan } from "./scan.js";

/** What the words of a time are read against. */
export interface TimeContext {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Which way a bare weekday, day or month points: of what happened, the latest one; of what is planned, the next. */
  readonly direction: Direction;
  /** The day told of before, `YYYY-MM-DD`, that "two days later" and "the same day" count from. The publication where absent. */
  readonly anchor?: string | null;
  /** The day told right before, that "a day after the vote" counts from. The publication where absent. */
  readonly beside?: string | null;
  /** The day of the happening that is named behind the time, as in "three days after the handover". */
  readonly happening?: string | null;
  /** Whether the time is of what stands in the clause behind it: in "a day after rebels took the town" of the taking, not of what came a day after. */
  readonly inside?: boolean;
}

/** The days that the words of a time mean; null where they do not tell. */
export function resolveTime(phrase: string, context: TimeContext): TimeDays | null {
  const evident = scan(phrase, "evident");
  const found = evident.length > 0 ? evident : scan(phrase, "all");
  const [expression] = expressionsOf(phrase, found);
  const read = (moment: Moment) =>
    expression
      ? readExpression(expression, phrase.slice(0, expression.start), phrase.slice(expression.end), moment)
      : sinceUndated(phrase, moment);
  const period = read(momentOf(context));
  if (!period || (period.from === null && period.to === null)) return null;
  const { from, to } = period;
  const days = {
    from: from === null ? null : formatDay(from),
    to: to === null ? null : formatDay(to),
    grain: grainOf(period, expression),
  };
  const relativeTo = countedFrom(period, read, context);
  return relativeTo ? { ...days, basis: "worked-out", relativeTo } : { ...days, basis: "stated" };
}

function momentOf({ published, direction, anchor, beside, happening, inside = false }: TimeContext): Moment {
  const day = published === null ? null : parseDay(published);
  return {
    published: day,
    anchor: anchor ? parseDay(anchor) : day,
    anchored: Boolean(anchor),
    beside: beside ? parseDay(beside) : null,
    happening: happening ? parseDay(happening) : null,
    inside,
    direction,
  };
}

/** "Since the coup": up to now, from a day that the words do not tell. */
function sinceUndated(phrase: string, { published, anchor, anchored, direction }: Moment): Period | null {
  if (!/^(?:ever\s+)?since\b/iu.test(phrase.trim()) || direction === "future") return null;
  return { from: anchored && /^since(?:\s+then)?$/iu.test(phrase.trim()) ? anchor : null, to: published, grain: "span" };
}

const COUNTED_FROM = [
  ["happening", "happening"],
  ["anchor", "day-told"],
  ["beside", "day-told"],
] as const;

/** Found out by reading without: what is the same without the day of publication is stated, what is the same without the day told is not counted from it. */
function countedFrom(period: Period, read: (moment: Moment) => Period | null, context: TimeContext): CountedFrom | null {
  const { published } = context;
  if (isSame(read(momentOf({ ...context, published: null, anchor: null, beside: null, happening: null })), period)) return null;
  for (const [name, is] of COUNTED_FROM) {
    const day = context[name];
    if (day && !isSame(read(momentOf({ ...context, [name]: null })), period)) return { day, is };
  }
  return published === null ? null : { day: published, is: "publication" };
}

function isSame(a: Period | null, b: Period): boolean {
  return a !== null && a.from === b.from && a.to === b.to;
}

const GRAINS: Readonly<Record<Grain, TimeGrain>> = {
  hour: "part-of-day",
  night: "part-of-day",
  "week-from": "week",
  "week-to": "week",
  day: "day",
  weekend: "weekend",
  week: "week",
  month: "month",
  quarter: "quarter",
  season: "season",
  year: "year",
  decade: "decade",
  span: "span",
};

function grainOf({ from, to, grain }: Period, expression: Expression | undefined): TimeGrain {
  if (from === null || to === null) return "span";
  if (to - from <= 1 && expression && tellsPartOfDay(expression)) return "part-of-day";
  if (from === to) return grain === "hour" ? "part-of-day" : "day";
  return grain === "day" ? "span" : GRAINS[grain];
}
