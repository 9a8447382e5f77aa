import { type Day, yearOf } from "../day.js";
import { PART, partOf } from "../part.js";
import { type ClosedPeriod, monthPeriod, type Period, weekendOf } from "../period.js";
import type { Moment, TimeRecogniser } from "../recogniser.js";
import { shift, unitAround } from "../shift.js";

export const calendarUnit: TimeRecogniser = {
  name: "calendar-unit",
  why: "The week (Monday to Sunday), weekend, month, quarter, year or decade around the publication, the one before or the one after.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?:(?<part>${PART})[\\s-]+|(?<side>earlier|later)\\s+(?:in\\s+)?)?(?<rank>last|this|next|this\\s+(?:past|coming)|(?:the\\s+)?(?:past|coming|previous|preceding)|the\\s+(?:last|following|same)|that|the)\\s+(?<unit>week|weekend|month|quarter|year|decade)\\b(?:['’]s\\b)?(?!\\s+(?:or|and)\\s)|(?:the\\s+)?(?:rest|remainder)\\s+of\\s+(?:the|this)\\s+(?:current\\s+)?(?<rest>day|week|month|year)\\b|(?:the\\s+)?(?<toDate>week|month|quarter|year)[\\s-]to[\\s-]date\\b|(?<yearEnd>(?:the\\s+)?year(?:['’]s\\s+|[\\s-])end\\b))`,
    "giu",
  ),
  accepts: ({ part, side, rank, unit }, _before, after) => {
    if (/^[\s-]+(?:old|long)\b/iu.test(after)) return false;
    const bare = !part && !side;
    if (/^the$/iu.test(rank ?? "")) return /^weekend$/iu.test(unit ?? "") ? bare : !bare;
    return !(bare && /^the\s+(?:past|last)$/iu.test(rank ?? "") && /^quarter$/iu.test(unit ?? ""));
  },
  read: ({ part, side, rank, unit, rest, toDate, yearEnd }, moment) => {
    const { published } = moment;
    if (published === null) return null;
    if (rest) return { ...unitAround(published, rest), from: published };
    if (toDate) return { ...unitAround(published, toDate), to: published };
    if (yearEnd) return lastDay(unitAround(published, "year"));
    const period = ranked(rank ?? "", unit ?? "", moment);
    if (period === null) return null;
    if (part) return /(?:end|close)\s+of$/iu.test(part) ? lastDay(period) : partOf(period, part);
    if (side) return halfSoFar(period, side.toLowerCase(), moment);
    return period.from <= published && published < period.to && unit?.toLowerCase() !== "weekend" ? soFar(period, moment) : period;
  },
  examples: [
    { text: "Envoys meet next week.", finds: "next week", from: "2024-09-23", to: "2024-09-29", direction: "future" },
    { text: "Last week's raid failed.", finds: "Last week's", from: "2024-09-09", to: "2024-09-15" },
    { text: "It joined earlier this year.", finds: "earlier this year", from: "2024-01-01", to: "2024-09-18" },
    { text: "A round is due later this month.", finds: "later this month", from: "2024-09-19", to: "2024-09-30", direction: "future" },
    { text: "He won early this year.", finds: "early this year", from: "2024-01-01", to: "2024-03-31" },
    { text: "All leave by the end of the year.", finds: "by the end of the year", from: null, to: "2024-12-31", direction: "future" },
    { text: "Shelling went on over the weekend.", finds: "over the weekend", from: "2024-09-14", to: "2024-09-15" },
    { text: "Arrests rose over the last year.", finds: "over the last year", from: "2023-09-18", to: "2024-09-18" },
    {
      text: "All must leave before the end of the year.",
      finds: "before the end of the year",
      from: null,
      to: "2024-12-31",
      direction: "future",
    },
    { text: "Four have died since the weekend.", finds: "since the weekend", from: "2024-09-14", to: "2024-09-18" },
    {
      text: "It is due in the first half of next year.",
      finds: "in the first half of next year",
      from: "2025-01-01",
      to: "2025-06-30",
      direction: "future",
    },
    {
      text: "He stays for the rest of the year.",
      finds: "for the rest of the year",
      from: "2024-09-18",
      to: "2024-12-31",
      direction: "future",
    },
    { text: "Raids in the year to date tripled.", finds: "in the year to date", from: "2024-01-01", to: "2024-09-18" },
    { text: "They met late last month.", finds: "late last month", from: "2024-08-21", to: "2024-08-31" },
    { text: "They were killed this month.", finds: "this month", from: "2024-09-01", to: "2024-09-18" },
  ],
  nearMisses: ["He is the last person.", "A year-old child died.", "It was the end of the road."],
};

function lastDay(period: ClosedPeriod): Period {
  return { from: period.to, to: period.to, grain: "span" };
}

function ranked(rank: string, unit: string, moment: Moment & { readonly published: Day | null }): ClosedPeriod | null {
  const { published, anchor } = moment;
  if (published === null || anchor === null) return null;
  const order = rank
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^(?=past|coming|previous|preceding)/u, "the ");
  const steps = STEPS[order];
  const day = order.startsWith("the ") || order === "that" ? anchor : published;
  if (unit.toLowerCase() === "weekend")
    return order === "the" || order.startsWith("this") ? weekendNear(day, moment) : weekendOf(day + 7 * (steps ?? 0));
  if (unit.toLowerCase() === "quarter") {
    const first = Math.floor(new Date(day * 864e5).getUTCMonth() / 3) * 3 + 3 * (steps ?? 0);
    return { ...monthPeriod(yearOf(day), first), to: monthPeriod(yearOf(day), first + 2).to, grain: "quarter" };
  }
  // The past week or month is the time up to now, not a unit of the calendar.
  if (order === "the past" || order === "the last") return { from: shift(day, -1, unit), to: day, grain: "span" };
  if (order === "the coming") return { from: day, to: shift(day, 1, unit), grain: "span" };
  return unitAround(shift(day, steps ?? 0, unit), unit);
}

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  "this past": -1,
  "the previous": -1,
  "the past": -1,
  "the coming": 1,
  "the preceding": -1,
  next: 1,
  "this coming": 1,
  "the following": 1,
};

/** Of a unit under way: what is past of it, or what is left. */
function soFar(period: ClosedPeriod, { published, direction }: Moment): ClosedPeriod {
  if (published === null || direction === "none") return period;
  return direction === "past" ? { ...period, to: published } : { ...period, from: published };
}

function halfSoFar(period: ClosedPeriod, side: string, { published }: Moment): ClosedPeriod {
  if (published === null || published < period.from || published > period.to) return period;
  return side === "later" ? { ...period, from: Math.min(published + 1, period.to) } : { ...period, to: published };
}

function weekendNear(day: Day, { direction }: Moment): ClosedPeriod {
  const weekend = weekendOf(day);
  return direction === "past" && weekend.from > day ? weekendOf(day - 7) : weekend;
}
