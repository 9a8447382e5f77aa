import { type Day, monthOf, yearOf } from "../day.js";
import { monthPeriod, type Period } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { shift } from "../shift.js";
import { AMOUNT, amountOf, UNIT } from "../words.js";

export const recentSpan: TimeRecogniser = {
  name: "recent-span",
  why: "A span that ends or begins with the publication: the last 24 hours, recent weeks, the coming days.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?:the|these|this)\\s+)?(?:(?<before>${AMOUNT})\\s+)?(?:(?<back>last|past|previous|preceding)|(?<on>next|coming|upcoming|following))\\s+(?:(?<amount>${AMOUNT})\\s+)?(?<unit>${UNIT}|quarter)s\\b|\\brecent\\s+(?:minute|hour|day|week|month|year|decade)s\\b`,
    "giu",
  ),
  read: ({ back, on, before, amount, unit }, { published }) => {
    if (published === null) return null;
    const number = amountOf(amount ?? before);
    if (/^quarter$/iu.test(unit ?? "")) return number === null ? null : quarters(published, on ? number : -number);
    if (on) {
      return { from: published, to: number === null ? null : shift(published, number, unit ?? ""), grain: "span" };
    }
    if (!back || number === null) return { from: null, to: published, grain: "span" };
    return { from: shift(published, -number, unit ?? ""), to: published, grain: "span" };
  },
  examples: [
    { text: "In the last 24 hours 12 died.", finds: "In the last 24 hours", from: "2024-09-17", to: "2024-09-18" },
    { text: "Clashes grew in recent weeks.", finds: "in recent weeks", from: null, to: "2024-09-18" },
    { text: "Raids rose over the past 10 days.", finds: "over the past 10 days", from: "2024-09-08", to: "2024-09-18" },
    { text: "Exports fell over the past two quarters.", finds: "over the past two quarters", from: "2024-01-01", to: "2024-06-30" },
    { text: "They may sign in the coming days.", finds: "in the coming days", from: "2024-09-18", to: null, direction: "future" },
    {
      text: "Half will go within the next six months.",
      finds: "within the next six months",
      from: "2024-09-18",
      to: "2025-03-18",
      direction: "future",
    },
  ],
  nearMisses: ["The last three villages fell.", "In the next room they met.", "A recent report names them."],
};

/** Whole quarters of the year, before or behind the one under way. */
function quarters(day: Day, number: number): Period {
  const first = 3 * Math.floor(monthOf(day) / 3);
  const [from, to] = number < 0 ? [first + 3 * number, first - 1] : [first + 3, first + 2 + 3 * number];
  return { from: monthPeriod(yearOf(day), from).from, to: monthPeriod(yearOf(day), to).to, grain: "span" };
}
