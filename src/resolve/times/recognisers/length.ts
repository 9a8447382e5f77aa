import type { TimeRecogniser } from "../recogniser.js";
import { shift } from "../shift.js";
import { AMOUNT, amountOf, HEDGE, ORDINALS, UNIT } from "../words.js";

export const length: TimeRecogniser = {
  name: "length",
  why: 'A bare length of time ("a week of", "12-day") is the time of a thing only where it is said to be; it tells no beginning.',
  evident: false,
  pattern: new RegExp(
    `\\b(?:(?:${HEDGE}\\s+){0,2}(?<amount>${AMOUNT})[\\s-]+(?<unit>${UNIT})s?\\b|(?<many>(?:minute|hour|day|week|month|year|decade)s)\\b|(?:month|week|year|day|decade)s?-long\\b|(?:for\\s+(?:the|an?)\\s+)?(?<ordinal>${Object.keys(ORDINALS).join("|")})\\s+(?:(?:straight|consecutive|successive)\\s+)?day\\b)`,
    "giu",
  ),
  read: ({ amount, unit, ordinal }, { published, direction }) => {
    if (published === null) return null;
    const nth = ORDINALS[ordinal?.toLowerCase() ?? ""];
    if (nth) return { from: published - nth + 1, to: published, grain: "span" };
    if (direction !== "future") return { from: null, to: published, grain: "span" };
    const number = amountOf(amount);
    return { from: published, to: number === null || !unit ? null : shift(published, number, unit), grain: "span" };
  },
  examples: [
    { text: "a week of clashes", finds: "a week", from: null, to: "2024-09-18" },
    { text: "nine-month blockade", finds: "nine-month", from: null, to: "2024-09-18" },
    { text: "nearly eight months", finds: "nearly eight months", from: null, to: "2024-09-18" },
    { text: "now entering its third day", finds: "third day", from: "2024-09-16", to: "2024-09-18" },
    { text: "for the fourth day running", finds: "for the fourth day", from: "2024-09-15", to: "2024-09-18" },
    { text: "60 days", finds: "60 days", from: "2024-09-18", to: "2024-11-17", direction: "future" },
  ],
  nearMisses: ["two villages", "the second brigade", "a decadent age"],
};
