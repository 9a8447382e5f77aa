import { yearOf } from "../day.js";
import { latest, nearest, next } from "../nearest.js";
import { PART, partOf } from "../part.js";
import { monthAround, monthPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";
import { isName, MONTH, monthNumber, YEAR } from "../words.js";

/** Words that a bare month follows only as a time. */
const LEADS =
  /(?:^|[\s("“—–-])(?:in|since|until|till|during|throughout|through|before|after|between|late|early|between|as\s+of|the\s+month\s+of)\s+$/iu;
/** Words that a bare month follows as a time or as a person's name. */
const WEAK_LEADS = /(?:^|\s)(?:by|from|for|of|to|and|or|with)\s+$/iu;

export const month: TimeRecogniser = {
  name: "month",
  why: "A month, or its first, middle or last ten days; without a year the nearest one in the direction of the tense.",
  evident: true,
  pattern: new RegExp(
    `\\b(?:(?<part>${PART})[\\s-]+|(?<side>earlier|later)\\s+in\\s+)?(?:(?<rank>last|this|next|the\\s+following|that|the\\s+previous)\\s+)?(?<month>${MONTH})(?:(?:\\s*,\\s*|\\s+(?:(?:of|in)\\s+)?|-)(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<relative>last|this|next|that|the\\s+same|the\\s+previous|the\\s+following)\\s+year)?(?:['’]s\\b)?`,
    "giu",
  ),
  accepts: ({ part, side, rank, month: name, year, relative }, before, after) => {
    if (!isName(name)) return false;
    if (part || side || year || relative) return true;
    if (new RegExp(`^\\s*[-–—]\\s*${MONTH}`, "iu").test(after)) return true;
    if (/^\s*\d/u.test(after) || /\d\s$/u.test(before)) return false;
    if (rank) return !/^\s+(?:\p{Lu}\p{Ll}+)/u.test(after) || rank.toLowerCase() !== "this";
    if (name && name.replace(".", "").length <= 4 && !/^(?:may|june|july)$/iu.test(name))
      return LEADS.test(before) && !/^\s+\p{Lu}/u.test(after);
    if (before.trim() === "" && after.trim() === "") return true;
    if (LEADS.test(before)) return true;
    if (WEAK_LEADS.test(before)) return !/^\s+\p{Lu}/u.test(after);
    if (/['’]s$/u.test(name ?? "")) return true;
    // "The June attack"; but "the march on", "the May family" are none.
    if (/^may$/iu.test(name ?? "") || /^\s+(?:on|to|from|for|of|in|through|against|by|and|was|is)\b/iu.test(after)) return false;
    return /(?:^|\s)(?:the|an?|its|their|his|her|\p{L}+['’]s?)\s+$/iu.test(before) && /^\s+\p{Ll}/u.test(after);
  },
  read: ({ part, side, rank, month: name, year, relative }, moment) => {
    const number = monthNumber(name ?? "");
    const { published, anchor } = moment;
    const whole = () => {
      if (year) return monthPeriod(Number(year), number);
      if (published === null || anchor === null) return null;
      const now = yearOf(published);
      const of = (y: number) => monthPeriod(y, number);
      const word = (relative ?? "").toLowerCase().replace(/^the\s+/u, "");
      if (word === "last") return of(now - 1);
      if (word === "next") return of(now + 1);
      if (word === "this") return of(now);
      if (word) return of(yearOf(anchor) + (word === "previous" ? -1 : word === "following" ? 1 : 0));
      const order = (rank ?? "").toLowerCase().replace(/^the\s+/u, "");
      if (order === "last") return latest(of, monthAround(published).from - 1);
      if (order === "next") return next(of, published);
      if (order === "following") return next(of, anchor);
      if (order === "previous") return latest(of, anchor);
      return nearest(of, published, moment.direction);
    };
    const period = whole();
    if (period === null) return null;
    if (part) return partOf(period, part);
    if (side && published !== null && period.from <= published && published <= period.to)
      return side.toLowerCase() === "later"
        ? { ...period, from: Math.min(published + 1, period.to) }
        : { ...period, to: Math.max(published - 1, period.from) };
    return period;
  },
  examples: [
    { text: "The truce was signed in August.", finds: "in August", from: "2024-08-01", to: "2024-08-31" },
    { text: "Fighting began in mid-November.", finds: "in mid-November", from: "2023-11-11", to: "2023-11-20" },
    { text: "The coup of February 2021 ended it.", finds: "of February 2021", from: "2021-02-01", to: "2021-02-28" },
    { text: "It has been shut since early May.", finds: "since early May", from: "2024-05-01", to: "2024-09-18" },
    { text: "They reconciled in February of last year.", finds: "in February of last year", from: "2023-02-01", to: "2023-02-28" },
    {
      text: "Elections are set for the end of January.",
      finds: "for the end of January",
      from: "2025-01-21",
      to: "2025-01-31",
      direction: "future",
    },
    { text: "Thousands fled last September.", finds: "last September", from: "2023-09-01", to: "2023-09-30" },
    { text: "A round is due later in September.", finds: "later in September", from: "2024-09-19", to: "2024-09-30", direction: "future" },
    { text: "The March attack killed dozens.", finds: "March", from: "2024-03-01", to: "2024-03-31" },
    { text: "They left in the second half of June.", finds: "in the second half of June", from: "2024-06-16", to: "2024-06-30" },
    { text: "It fell in the first week of May.", finds: "in the first week of May", from: "2024-05-01", to: "2024-05-07" },
    { text: "It peaked in June-August 1992.", finds: "in June-August 1992", from: "1992-06-01", to: "1992-08-31" },
    { text: "It has been shut since Feb.", finds: "since Feb.", from: "2024-02-01", to: "2024-09-18" },
    { text: "The October raid killed dozens.", finds: "October", from: "2023-10-01", to: "2023-10-31" },
  ],
  nearMisses: [
    "His March through the town was stopped.",
    "Talks may resume soon.",
    "May they rest in peace.",
    "Rebels began a march on the capital.",
    "The March on the capital failed.",
    "A visit by April Smith was cancelled.",
    "Envoy Jan Larsen left.",
    "Doubts about Jan Larsen grew.",
    "Theresa May spoke in parliament.",
  ],
};
