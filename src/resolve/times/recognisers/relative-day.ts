import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { shift, unitAround } from "../shift.js";
import { AMOUNT, amountOf, HEDGE, UNIT } from "../words.js";

export const relativeDay: TimeRecogniser = {
  name: "relative-day",
  why: 'So many days, weeks or months before or after the day told of; "ago" counts from the publication.',
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?:${HEDGE}\\s+)?(?:(?<amount>${AMOUNT})\\s+)?(?<unit>${UNIT})(?<plural>s)?\\s+(?<order>ago|earlier|later|before|after|prior(?:\\s+to)?|previously|afterwards?|hence|from\\s+now|from\\s+today)|the\\s+(?<rank>next|following|previous|preceding|prior)\\s+(?<one>day)|the\\s+(?<one2>day|week|month|year)\\s+(?<rank2>before|after)(?!\\s+(?:yesterday|tomorrow)))\\b`,
    "giu",
  ),
  accepts: ({ amount, order, plural }, before) => !(order && !amount && !plural && /(?:^|\s)(?:the|every|each|per)\s+$/iu.test(before)),
  read: ({ amount, unit, order, rank, one, one2, rank2 }, { published, anchor, anchored, direction }) => {
    if (anchor === null || published === null) return null;
    const single = one ?? one2;
    if (single) {
      const back = /^(?:previous|preceding|prior|before)$/iu.test(rank ?? rank2 ?? "");
      if (!back && !anchored && direction === "past") return null;
      return unitAround(shift(anchor, back ? -1 : 1, single), single);
    }
    const word = (order ?? "").toLowerCase();
    const number = amountOf(amount);
    const from = word === "ago" || word.startsWith("from") ? published : anchor;
    // "A day after the vote" tells when the vote was: a day before the thing itself.
    const back = /^(?:ago|earlier|before|after|prior|previously)/u.test(word);
    const fine = /^(?:minute|hour)$/iu.test(unit ?? "");
    if (number === null) {
      if (fine) return dayPeriod(from, "hour");
      return back
        ? { from: null, to: from - 1, grain: "span" }
        : anchored || direction !== "past"
          ? { from: from + 1, to: null, grain: "span" }
          : null;
    }
    if (!back && !anchored && direction === "past" && !word.startsWith("from") && !fine) return null;
    const day = shift(from, back ? -number : number, unit ?? "");
    // A year ago is told to the month, years ago to the year.
    if (word === "ago" && /^(?:month|year)$/iu.test(unit ?? "")) return unitAround(day, number === 1 ? "month" : (unit ?? ""));
    return dayPeriod(day);
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
    { text: "He left the day before.", finds: "the day before", from: "2024-09-17", to: "2024-09-17" },
  ],
  nearMisses: ["It saved the day.", "They come every day after work."],
};
