import { dayOf, yearOf } from "../day.js";
import { latest, nearest, next } from "../nearest.js";
import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { DATE, DATE_IN_WORDS, dateNumber, isName, MONTH, monthNumber, WEEKDAY, YEAR } from "../words.js";

const RELATIVE = "(?:,?\\s+(?:of\\s+)?(?<relative>last|this|next|the\\s+same|that)\\s+year)";

export const calendarDate: TimeRecogniser = {
  name: "calendar-date",
  why: "A day and a month name a day; without a year it is the one nearest in the direction of the tense.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:${WEEKDAY},?\\s+(?:the\\s+)?)?(?:(?<rank>last|next)\\s+)?(?:(?<month>${MONTH})\\s*(?:the\\s+)?(?<date>${DATE}|${DATE_IN_WORDS}\\b)|(?:the\\s+)?(?:(?<date2>${DATE})(?:\\s+of)?|(?<date3>${DATE_IN_WORDS})(?:\\s+day)?\\s+of)[\\s-]+(?<month2>${MONTH}))(?:['’]s\\b)?(?:(?:\\s*,\\s*|\\s+(?:(?:of|in)\\s+)?|-)(?<year>${YEAR})|${RELATIVE})?`,
    "giu",
  ),
  accepts: ({ month, month2, date }, _before, after) =>
    isName(month ?? month2) &&
    // "In May second thoughts came": a date in words has no noun behind it.
    (/^\d/u.test(date ?? "0") || !/^\s+(?!(?:in|at|and|to|by|on|of|for|through|until|till)\b)\p{L}/u.test(after)) &&
    !/^\s+(?:Movement|Alliance|Coalition|Brigades?|Street|Square|Bridge|University|Party)\b/u.test(after),
  read: ({ rank, month, month2, date, date2, date3, year, relative }, moment) => {
    const number = monthNumber(month ?? month2 ?? "");
    const days = dateNumber(date ?? date2 ?? date3 ?? "");
    const inYear = (y: number) => {
      const day = dayOf(y, number, days);
      return day === null ? null : dayPeriod(day);
    };
    if (year) return inYear(Number(year));
    const { published, anchor } = moment;
    if (published === null) return null;
    const said = relative?.toLowerCase();
    if (said === "last") return inYear(yearOf(published) - 1);
    if (said === "this") return inYear(yearOf(published));
    if (said === "next") return inYear(yearOf(published) + 1);
    if (said) return inYear(yearOf(anchor ?? published));
    if (rank) return rank.toLowerCase() === "last" ? latest(inYear, published - 1) : next(inYear, published + 1);
    return nearest(inYear, published, moment.direction);
  },
  examples: [
    { text: "It was seized on October 7, 2023, by rebels.", finds: "on October 7, 2023", from: "2023-10-07", to: "2023-10-07" },
    { text: "They met on 6 June in Amman.", finds: "on 6 June", from: "2024-06-06", to: "2024-06-06" },
    {
      text: "It was signed on the twenty-first of March 2019.",
      finds: "on the twenty-first of March 2019",
      from: "2019-03-21",
      to: "2019-03-21",
    },
    { text: "They marched on May first.", finds: "on May first", from: "2024-05-01", to: "2024-05-01" },
    { text: "It was shelled on 28 June in 2020.", finds: "on 28 June in 2020", from: "2020-06-28", to: "2020-06-28" },
    { text: "The town fell on October 7 last year.", finds: "on October 7 last year", from: "2023-10-07", to: "2023-10-07" },
    { text: "The raid of last Oct. 7 began it.", finds: "of last Oct. 7", from: "2023-10-07", to: "2023-10-07" },
    {
      text: "Voters go to the polls on the 3rd of November.",
      finds: "on the 3rd of November",
      from: "2024-11-03",
      to: "2024-11-03",
      direction: "future",
    },
    { text: "The vote on Friday, December 20, was close.", finds: "on Friday, December 20", from: "2023-12-20", to: "2023-12-20" },
    { text: "The panel reports on October 2 at the latest.", finds: "on October 2", from: "2024-10-02", to: "2024-10-02" },
    { text: "The force withdrew on February 29.", finds: "on February 29", from: "2024-02-29", to: "2024-02-29" },
  ],
  nearMisses: [
    "The March 23 Movement took the town.",
    "Some 12 may resume work.",
    "About 10 march on the capital.",
    "May 1,200 people return?",
    "In May second thoughts prevailed.",
    "In all, 30 decided to stay.",
  ],
};
