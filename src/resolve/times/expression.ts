import type { Span } from "../../text/index.js";
import { applyBound, boundOf } from "./bound.js";
import type { Period } from "./period.js";
import type { Moment } from "./recogniser.js";
import { calendarDate } from "./recognisers/calendar-date.js";
import { clockTime } from "./recognisers/clock-time.js";
import { dateRange } from "./recognisers/date-range.js";
import { dayOfMonth } from "./recognisers/day-of-month.js";
import { duration } from "./recognisers/duration.js";
import { feast } from "./recognisers/feast.js";
import { isoDate } from "./recognisers/iso-date.js";
import { namedDay } from "./recognisers/named-day.js";
import { nthWeekday } from "./recognisers/nth-weekday.js";
import { partOfDay } from "./recognisers/part-of-day.js";
import { countedFromDay, relativeDay } from "./recognisers/relative-day.js";
import { weekOf } from "./recognisers/week-of.js";
import { weekday } from "./recognisers/weekday.js";
import type { Found } from "./scan.js";
import { shift } from "./shift.js";
import { amountOf } from "./words.js";

/** `refine`: both say the same time; `range`: from the one to the other; `list`: the one and the other; `count`: the one counted from the other; `length`: so long
 * from the other. */
type Joint = "range" | "list" | "refine" | "count" | "length";

/** Times that together say one time: "from Monday until January 20", "at 7am on Tuesday". */
export interface Expression extends Span {
  readonly parts: readonly [Found, ...Found[]];
  readonly joints: readonly Joint[];
}

const RANGE = /^(?:\s*[-–—]\s*|,?\s+(?:and|or|to|until|till|through|up\s+to)(?:\s+(?:on|in|at|the|late|early))*\s+)$/iu;
const REFINE = /^(?:,?\s+(?:(?:on|of|at|in|during|into|the|early|late)\s+){0,2})$/u;
/** A list of days rather than a stretch from one to another. */
const LIST = /\b(?:and|or)\b/iu;
const FROM = /(?:^|\s)(?:from|between)(?:\s+(?:on|in|at|the|about|around))*\s+$/iu;
/** What counts from a day that stands behind it: "three days after 7 October". */
const COUNTED = /^(?:before|after|from)$/iu;
const FROM_DAY = /^\s+(?:(?:on|the)\s+)?$/iu;
/** From when something lasts: "for 60 days from 1 May". */
const LENGTH_FROM = /^,?\s+(?:starting|beginning|from|effective|of|after)\s+(?:on\s+)?(?:the\s+)?$/iu;
const COUNTED_FROM = new Set([calendarDate, dayOfMonth, feast, isoDate, namedDay, nthWeekday, weekday]);
const HOURS = new Set([partOfDay, clockTime, weekOf]);
const DAYS = new Set([calendarDate, dateRange, dayOfMonth, isoDate, namedDay, nthWeekday, weekday]);

/** Joins neighbouring times that say one time. */
export function expressionsOf(text: string, found: readonly Found[]): Expression[] {
  const expressions: Expression[] = [];
  for (const part of found) {
    const open = expressions.at(-1);
    const joint = open ? jointBetween(text, open, part) : null;
    if (open && joint)
      expressions[expressions.length - 1] = {
        start: open.start,
        end: part.end,
        parts: [...open.parts, part],
        joints: [...open.joints, joint],
      };
    else expressions.push({ start: part.start, end: part.end, parts: [part], joints: [] });
  }
  return expressions;
}

function jointBetween(text: string, open: Expression, part: Found): Joint | null {
  const gap = text.slice(open.end, part.start);
  const last = open.parts.at(-1) ?? open.parts[0];
  if (last.recogniser === relativeDay)
    return COUNTED.test(last.groups.order ?? "") && FROM_DAY.test(gap) && COUNTED_FROM.has(part.recogniser) ? "count" : null;
  if (last.recogniser === duration && LENGTH_FROM.test(gap) && COUNTED_FROM.has(part.recogniser)) return "length";
  if (REFINE.test(gap)) {
    const hours = [last, part].filter(({ recogniser }) => HOURS.has(recogniser)).length;
    const days = [last, part].filter(({ recogniser }) => DAYS.has(recogniser)).length;
    return hours + days === 2 && hours > 0 ? "refine" : null;
  }
  if (!RANGE.test(gap)) return null;
  const alike = last.recogniser === part.recogniser || (DAYS.has(last.recogniser) && DAYS.has(part.recogniser));
  const between = FROM.test(text.slice(0, open.start));
  if (!alike && !between) return null;
  return LIST.test(gap) && !between ? "list" : "range";
}

/** Whether the expression tells a part of a day, or a day by a part of it. */
export function tellsPartOfDay({ parts }: Expression): boolean {
  return parts.some((part) => isHour(part) || part.groups.hours !== undefined);
}

/** The days of an expression; `before` and `after` are what else the phrase says. */
export function readExpression(expression: Expression, before: string, after: string, moment: Moment): Period | null {
  if (expression.joints[0] === "length") return readLength(expression, moment);
  if (expression.joints[0] === "count") return readCounted(expression, moment);
  const range = expression.joints.findIndex((joint) => joint !== "refine");
  if (range < 0) return readBounded(expression.parts, before, after, moment);
  const first = expression.parts.slice(0, range + 1);
  const last = expression.parts.slice(range + 1);
  return readRange(first, last, expression.joints[range] === "list", moment);
}

function readCounted({ parts: [count, first, ...others] }: Expression, moment: Moment): Period | null {
  const day = first && readPoint([first, ...others], moment);
  return day?.from == null || day.to === null ? null : countedFromDay(count.groups, { ...day, from: day.from, to: day.to });
}

/** So long from a day: its last day is the one before the same day of the next week, month or year. */
function readLength({ parts: [length, first, ...others] }: Expression, moment: Moment): Period | null {
  const day = first && readPoint([first, ...others], moment);
  if (day?.from == null) return null;
  const { amount, unit, limit, limitUnit } = length.groups;
  const number = amountOf(amount ?? limit);
  return {
    from: day.from,
    to: number === null ? null : shift(day.from, number, unit ?? limitUnit ?? "") - (limitUnit ? 0 : 1),
    grain: "span",
  };
}

function readBounded(parts: readonly Found[], before: string, after: string, given: Moment): Period | null {
  const bound = boundOf(before);
  // "The truce that has held since May may end": what lasts since a day has begun, whatever may become of it.
  const moment: Moment = /\bsince\b/iu.test(before) ? { ...given, direction: "past" } : given;
  // "From September 17 to 19" is one time, which holds both its ends.
  const closed = parts.some(({ groups }) => groups.last ?? groups.last2);
  const period = readPoint(parts, moment);
  if (!period || !bound || closed) return period;
  const direct = before.trim().split(/\s+/u).length <= 3 && !/\p{L}/u.test(after);
  return applyBound(bound, direct, period, moment);
}

/** A time of day yields to the day that it is said of; a night of a day runs into the next, a week of a day is seven. */
function readPoint(parts: readonly Found[], moment: Moment): Period | null {
  const periods = parts.map(({ recogniser, groups }) => recogniser.read(groups, moment)).filter((period) => period !== null);
  const day = periods.find(({ grain }) => grain === "day") ?? periods[0] ?? null;
  if (day?.grain !== "day" || day.from === null || day.to === null) return day;
  const stretch = periods.map(({ grain }) => grain);
  if (stretch.includes("night")) return { ...day, to: Math.max(day.from + 1, day.to) };
  if (stretch.includes("week-from")) return { ...day, to: day.from + 6, grain: "week" };
  return stretch.includes("week-to") ? { ...day, from: day.to - 6, grain: "week" } : day;
}

function isHour({ recogniser }: Found): boolean {
  return recogniser === partOfDay || recogniser === clockTime;
}

/** "Tomorrow" and "next Friday" are counted from the publication, whatever else is told with them. */
function isFixed({ recogniser, groups }: Found): boolean {
  return recogniser === namedDay || groups.rank !== undefined || groups.week !== undefined;
}

/**
 * The end is read from the beginning onwards. Where the end has the year, or past days are listed, the last of them is nearest and the first is
 * read back from there.
 */
function readRange(first: readonly Found[], last: readonly Found[], list: boolean, moment: Moment): Period | null {
  // "From 3pm to 5pm on Tuesday": hours of one day.
  if (first.every(isHour) && last.some(isHour) && !last.every(isHour)) return readPoint(last, moment);
  const backwards = last.some(({ groups }) => groups.year) || (list && moment.direction !== "future");
  const known = readPoint(backwards ? last : first, moment);
  if (known?.from == null || known.to === null) return null;
  const towards: Moment = backwards
    ? { ...moment, published: known.to, direction: "past" }
    : { ...moment, published: known.from, direction: "future" };
  const rest = backwards ? first : last;
  const other = readPoint(rest, rest.some(isFixed) ? moment : towards);
  if (other?.from == null || other.to === null) return null;
  const [begin, end] = backwards ? [other.from, known.to] : [known.from, other.to];
  return begin <= end ? { from: begin, to: end, grain: "span" } : null;
}
