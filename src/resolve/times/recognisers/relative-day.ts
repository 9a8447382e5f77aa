import type { Day } from "../day.js";
import { type ClosedPeriod, dayPeriod, type Period } from "../period.js";
import type { Groups, Moment, TimeRecogniser } from "../recogniser.js";
import { shift, unitAround } from "../shift.js";
import { AMOUNT, amountOf, HEDGE, MONTH, UNIT, WEEKDAY } from "../words.js";

export const relativeDay: TimeRecogniser = {
  name: "relative-day",
  why: 'So many days, weeks or months before or after the day told of; "ago" counts from the publication.',
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?:${HEDGE}\\s+)?(?:(?<more>${AMOUNT})\\s+(?<moreUnit>${UNIT})s?(?:,|,?\\s+and)?\\s+)?(?:(?<amount>${AMOUNT})\\s+)?(?<unit>${UNIT})(?<plural>s)?\\s+(?<order>ago|earlier|later|before|after|prior(?:\\s+to)?|previously|afterwards?|hence|from\\s+now|from\\s+today|from(?=\\s+(?:tomorrow|yesterday|(?:last\\s+|next\\s+)?${WEEKDAY}|${MONTH}|\\d+\\s+${MONTH})))|the\\s+(?<rank>next|following|previous|preceding|prior)\\s+(?<one>day)|the\\s+(?<one2>day|week|month|year)\\s+(?<rank2>before|after)(?!\\s+(?:yesterday|tomorrow)))\\b`,
    "giu",
  ),
  accepts: ({ amount, order, plural }, before) =>
    !(/^(?:from|after)$/iu.test(order ?? "") && /\b(?:for|within)\s+$/iu.test(before)) &&
    !(order && !amount && !plural && /(?:^|\s)(?:the|every|each|per)\s+$/iu.test(before)),
  read: ({ more, moreUnit, amount, unit, order, rank, one, one2, rank2 }, moment) => {
    const single = one ?? one2;
    const further = amountOf(more);
    return single
      ? neighbour(single, rank ?? rank2 ?? "", moment)
      : counted(
          amountOf(amount),
          unit ?? "",
          (order ?? "").toLowerCase(),
          moment,
          further ? { number: further, unit: moreUnit ?? "" } : null,
        );
  },
  examples: [
    { text: "He was shot two days ago.", finds: "two days ago", from: "2024-09-16", to: "2024-09-16" },
    { text: "Envoys met a day earlier.", finds: "a day earlier", from: "2024-09-09", to: "2024-09-09", anchor: "2024-09-10" },
    { text: "Two days later it fell.", finds: "Two days later", from: "2024-09-12", to: "2024-09-12", anchor: "2024-09-10" },
    { text: "It fell the next day.", finds: "the next day", from: "2024-09-11", to: "2024-09-11", anchor: "2024-09-10" },
    { text: "They returned two days later.", finds: "two days later", from: null, to: null },
    { text: "It broke the truce days earlier.", finds: "days earlier", from: null, to: "2024-09-17" },
    { text: "Rebels attacked three weeks after the vote.", finds: "three weeks after", from: "2024-08-28", to: "2024-08-28" },
    { text: "Both sides met in the days before.", finds: "in the days before", from: null, to: "2024-09-17" },
    { text: "The town fell a year ago.", finds: "a year ago", from: "2023-09-01", to: "2023-09-30" },
    { text: "It fell a month and two days ago.", finds: "a month and two days ago", from: "2024-08-16", to: "2024-08-16" },
    { text: "It ended three days after 7 October 2023.", finds: "three days after 7 October 2023", from: "2023-10-10", to: "2023-10-10" },
    { text: "They met two weeks before Christmas.", finds: "two weeks before Christmas", from: "2023-12-11", to: "2023-12-11" },
    { text: "He left the day before.", finds: "the day before", from: "2024-09-17", to: "2024-09-17" },
  ],
  nearMisses: ["It saved the day.", "They come every day after work."],
};

/** The larger part of "a year and two months". */
interface Amount {
  readonly number: number;
  readonly unit: string;
}

/** "The next day", "the week before": the unit beside the day told of. */
function neighbour(unit: string, rank: string, moment: Moment): Period | null {
  const back = /^(?:previous|preceding|prior|before)$/iu.test(rank);
  if (moment.anchor === null || (!back && isUntold(moment))) return null;
  return unitAround(shift(moment.anchor, back ? -1 : 1, unit), unit);
}

/** So many units before or after a day that is told behind it: "three days after 7 October"; null where the words do not say how many. */
export function countedFromDay({ more, moreUnit, amount, unit, order }: Groups, day: ClosedPeriod): Period | null {
  const number = amountOf(amount);
  const back = /^before$/iu.test(order ?? "");
  if (number === null) return back ? { from: null, to: day.from - 1, grain: "span" } : { from: day.to + 1, to: null, grain: "span" };
  const sign = back ? -1 : 1;
  const start = shift(back ? day.from : day.to, sign * (amountOf(more) ?? 0), moreUnit ?? "day");
  return dayPeriod(shift(start, sign * number, unit ?? ""));
}

function counted(number: number | null, unit: string, order: string, moment: Moment, further: Amount | null): Period | null {
  const { published } = moment;
  if (published === null) return null;
  const fine = /^(?:minute|hour)$/iu.test(unit);
  const clause = /^(?:before|after$)/u.test(order);
  const fromNow = order.startsWith("from");
  const back = isBack(order, clause, moment);
  const start = startOf(order, clause, fine, moment) ?? published;
  if (number === null && fine) return dayPeriod(start, "hour");
  if (!back && !fine && !fromNow && !clause && isUntold(moment)) return null;
  if (number === null) {
    if (back) return { from: null, to: start - 1, grain: "span" };
    return { from: start + 1, to: moment.direction === "past" && start < published ? published : null, grain: "span" };
  }
  const sign = back ? -1 : 1;
  const day = shift(further ? shift(start, sign * further.number, further.unit) : start, sign * number, unit);
  // A year ago or later is told to the month, several years to the year.
  if (/^(?:month|year)$/iu.test(unit) && !fromNow) return unitAround(day, number === 1 ? "month" : unit);
  return dayPeriod(day);
}

/** What is past cannot be later than the publication: it counts from a day that was not handed in. */
function isUntold({ anchored, direction }: Moment): boolean {
  return !anchored && direction === "past";
}

/** "A day after the vote" tells when the vote was: a day before the thing itself; "a day before the vote" was due, a day after it. */
function isBack(order: string, clause: boolean, { inside, happening }: Moment): boolean {
  if (clause && inside) return order === "after";
  if (clause && happening !== null) return order === "before";
  return /^(?:ago|earlier|before|after$|prior|previously)/u.test(order);
}

/** The day that is counted from; null for the publication. */
function startOf(order: string, clause: boolean, fine: boolean, { anchor, beside, happening, inside }: Moment): Day | null {
  if (clause) return (inside ? null : happening) ?? beside;
  return !fine && /^(?:earlier|later|prior|previously|afterwards?|hence)$/u.test(order) ? anchor : null;
}
