import { type Day, yearOf } from "../day.js";
import { FEASTS, type Feast, fallsIn } from "../feasts.js";
import { PART, partOf } from "../part.js";
import type { ClosedPeriod } from "../period.js";
import type { Moment, TimeRecogniser } from "../recogniser.js";
import { YEAR } from "../words.js";

const NAMES = FEASTS.map(({ names }) => names).join("|");
/** Peoples, wars and deals that are called after a feast. */
const NAMESAKES =
  /^(?:\s+(?:war|offensive|agreement|accords?|pact|massacre|island|trees?|cards?|uprising|revolution|sermon|movement|brigades?)\b|[-\s]+\d)/iu;

export const feast: TimeRecogniser = {
  name: "feast",
  why: "Feasts and fasts by the calendar that they go by, on the day on which they begin; as a holiday, all its days. The moon may be seen a day later than reckoned.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<part>${PART}|(?:the\\s+)?(?:first|last|final)\\s+day\\s+of)[\\s-]+(?:the\\s+)?)?(?:(?<rank>last|this|next)(?:\\s+year['’]s)?\\s+)?(?:the\\s+)?(?:(?:muslim|islamic|jewish|christian|holy|festival|feast|holiday|month)\\s+(?:of\\s+)?)*(?<feast>${NAMES})\\b(?<holiday>\\s+(?:holidays?|weekend|celebrations|festivit(?:y|ies)|break))?(?:['’]s?\\b)?(?:(?:,?\\s+(?:of\\s+|in\\s+)?)(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<relative>last|this|next)\\s+year)?`,
    "giu",
  ),
  accepts: ({ feast: name }, _before, after) => /^\p{Lu}/u.test(name ?? "") && !NAMESAKES.test(after),
  read: ({ part, rank, feast: name, holiday, year, relative }, moment) => {
    const found = FEASTS.find(({ names }) => new RegExp(`^(?:${names})$`, "iu").test(name ?? ""));
    if (!found) return null;
    const period = which(
      found,
      holiday !== undefined,
      year ? Number(year) : null,
      (rank ?? relative)?.toLowerCase() ?? null,
      Boolean(relative),
      moment,
    );
    if (!period || !part) return period;
    if (/\bday\s+of$/iu.test(part))
      return /^(?:the\s+)?first/iu.test(part) ? { ...period, to: period.from } : { ...period, from: period.to };
    return partOf(period, part);
  },
  examples: [
    { text: "They stopped during Ramadan.", finds: "during Ramadan", from: "2024-03-11", to: "2024-04-09" },
    { text: "They fasted during Ramadan in 2023.", finds: "during Ramadan in 2023", from: "2023-03-23", to: "2023-04-20" },
    { text: "A truce for Eid al-Fitr held.", finds: "for Eid al-Fitr", from: "2024-04-10", to: "2024-04-10" },
    { text: "It held over the Eid al-Adha holiday.", finds: "over the Eid al-Adha holiday", from: "2024-06-16", to: "2024-06-19" },
    { text: "It began on Yom Kippur 1973.", finds: "on Yom Kippur 1973", from: "1973-10-06", to: "1973-10-06" },
    { text: "Shells fell on Orthodox Easter.", finds: "on Orthodox Easter", from: "2024-05-05", to: "2024-05-05" },
    { text: "It was signed on Good Friday, 1998.", finds: "on Good Friday, 1998", from: "1998-04-10", to: "1998-04-10" },
    { text: "All return by Christmas.", finds: "by Christmas", from: null, to: "2024-12-25", direction: "future" },
    { text: "He was freed on Nowruz last year.", finds: "on Nowruz last year", from: "2023-03-21", to: "2023-03-21" },
    { text: "They left on New Year's Day.", finds: "on New Year's Day", from: "2024-01-01", to: "2024-01-01" },
    { text: "Crowds marched on the first day of Ramadan.", finds: "on the first day of Ramadan", from: "2024-03-11", to: "2024-03-11" },
  ],
  nearMisses: [
    "The Good Friday Agreement held.",
    "He fought in the Yom Kippur War.",
    "The Tet offensive failed.",
    "Ships passed Christmas Island.",
    "The easter term began.",
  ],
};

function which(
  found: Feast,
  isHoliday: boolean,
  year: number | null,
  rank: string | null,
  ofYear: boolean,
  { published, direction }: Moment,
): ClosedPeriod | null {
  if (year !== null) return fallsIn(found, year, isHoliday)[0] ?? null;
  if (published === null) return null;
  const now = yearOf(published);
  if (ofYear || rank === "this") return fallsIn(found, now + (rank === "last" ? -1 : rank === "next" ? 1 : 0), isHoliday)[0] ?? null;
  const all = [-2, -1, 0, 1, 2].flatMap((step) => fallsIn(found, now + step, isHoliday));
  const isAhead = rank === "next" || (rank === null && direction === "future");
  const past = all.findLast(({ from, to }) => (rank === "last" ? to : from) <= published);
  const future = all.find(({ from, to }) => (rank === "next" ? from : to) >= published);
  if (direction === "none" && rank === null) return nearer(past, future, published);
  return (isAhead ? future : past) ?? null;
}

function nearer(past: ClosedPeriod | undefined, future: ClosedPeriod | undefined, day: Day): ClosedPeriod | null {
  if (!past || !future) return past ?? future ?? null;
  return day - past.to <= future.from - day ? past : future;
}
