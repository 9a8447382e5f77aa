import type { Day } from "../day.js";
import { dayPeriod, type Period } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { shift, unitAround } from "../shift.js";
import { AMOUNT, amountOf, HEDGE, UNIT } from "../words.js";

const HEDGES = `(?:${HEDGE}\\s+){0,2}`;

export const duration: TimeRecogniser = {
  name: "duration",
  why: "How long a thing went on: up to the publication, its beginning unknown; of what is to come, from the publication on.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<lead>for|over|during|after|in)\\s+(?:the\\s+)?(?:(?:another|further)\\s+)?${HEDGES}(?:(?<amount>${AMOUNT})\\s+(?<unit>${UNIT})s?|(?<many>hours|days|weeks|months|years|decades|centuries))\\b|within\\s+${HEDGES}(?:(?<limit>${AMOUNT}|the)\\s+)?(?<limitUnit>${UNIT})s?)`,
    "giu",
  ),
  accepts: ({ lead, unit, limit }, before, after) =>
    !/^\s+(?:after|before|ago|earlier|later|old|prior|in\s+(?:prison|jail))\b|^[\s-]+old\b/iu.test(after) &&
    !(/^the$/iu.test(limit ?? "") && /^\s+of\b/iu.test(after)) &&
    !(/^in$/iu.test(lead ?? "") && !unit) &&
    !(/^over$/iu.test(lead ?? "") && !unit && /\bof$/iu.test(before.trim())),
  read: ({ lead, amount, unit, many, limit, limitUnit }, { published, anchor, anchored, direction }) => {
    if (published === null || anchor === null) return null;
    const start = anchored ? anchor : published;
    if (limitUnit) {
      const number = /^the$/iu.test(limit ?? "") ? 1 : amountOf(limit);
      if (number === null && /^(?:minute|hour)$/iu.test(limitUnit)) return { from: start, to: start, grain: "span" };
      return direction === "past" && !anchored
        ? null
        : { from: start, to: number === null ? null : shift(start, number, limitUnit), grain: "span" };
    }
    const number = amountOf(amount);
    if (direction === "future") {
      const end = number === null || many ? null : shift(published, number, unit ?? "");
      if (/^in$/iu.test(lead ?? "") && end !== null) return inTime(end, unit ?? "");
      return /^after$/iu.test(lead ?? "") ? { from: end, to: null, grain: "span" } : { from: published, to: end, grain: "span" };
    }
    // "In two days of clashes" counts the present day; longer times tell no beginning.
    const counted = /^in$/iu.test(lead ?? "") && /^day$/iu.test(unit ?? "") && number !== null;
    return { from: counted ? published - number + 1 : null, to: published, grain: "span" };
  },
  examples: [
    { text: "For months they have held out.", finds: "For months", from: null, to: "2024-09-18" },
    { text: "It has run for more than a decade.", finds: "for more than a decade", from: null, to: "2024-09-18" },
    { text: "They will stay for 30 days.", finds: "for 30 days", from: "2024-09-18", to: "2024-10-18", direction: "future" },
    { text: "They return in two weeks.", finds: "in two weeks", from: "2024-10-02", to: "2024-10-02", direction: "future" },
    { text: "They return in two months.", finds: "in two months", from: "2024-11-01", to: "2024-11-30", direction: "future" },
    { text: "All captives go home within 72 hours.", finds: "within 72 hours", from: "2024-09-18", to: "2024-09-21", direction: "future" },
    { text: "They will reply within the week.", finds: "within the week", from: "2024-09-18", to: "2024-09-25", direction: "future" },
    { text: "Twelve died in two days of clashes.", finds: "in two days", from: "2024-09-17", to: "2024-09-18" },
    { text: "The siege lasted over two weeks.", finds: "over two weeks", from: null, to: "2024-09-18" },
  ],
  nearMisses: ["They asked for two lorries.", "A month-old baby died.", "He waited for a moment."],
};

/** "In two weeks" of what is to come is the day; in months and years it is told to the month and the year. */
function inTime(day: Day, unit: string): Period {
  return /^(?:month|year)$/iu.test(unit) ? unitAround(day, unit) : dayPeriod(day);
}
