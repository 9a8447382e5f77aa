import { PART, partOf } from "../part.js";
import { type ClosedPeriod, soFar, yearPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

const LEADS =
  /(?:^|[\s("“—–-])(?:in|since|until|till|by|from|during|for|of|before|after|through|throughout|to|and|between|late|early|mid|as\s+of|the|spring|summer|autumn|fall|winter|elections?|through|around|circa|year|\()\s*$/iu;
/** What a round number counts when it is no year. */
const COUNTED =
  /^\s+(?:people|persons|civilians|soldiers|troops|men|women|children|fighters|militants|homes|houses|refugees|prisoners|detainees|families|households|tons|tonnes|metres|meters|km|kilomet|miles|dead|wounded|additional|more|others)\b/iu;

export const year: TimeRecogniser = {
  name: "year",
  why: "A year or a span of years between 1900 and 2099, where a preposition or its use marks it as no count.",
  evident: true,
  pattern: new RegExp(
    `(?<![\\d.,$€£/])\\b(?:(?<part>${PART})[\\s-]+)?(?<fiscal>fy\\s*|fiscal\\s+year\\s+(?:\\(fy\\)\\s+)?)?(?<year>(?:19|20)\\d\\d)(?:\\s*[-–/]\\s*(?<last>(?:19|20)\\d\\d|\\d\\d))?(?![\\d%]|[.,]\\d|['’]?s\\b)(?:['’]s\\b)?`,
    "giu",
  ),
  accepts: ({ part, fiscal, last }, before, after) => {
    if (COUNTED.test(after)) return false;
    if (/^\s*[-–]?\s*(?:km|kg|m)\b|^-(?:strong|member|man|km|kilomet)/iu.test(after)) return false;
    if (part || fiscal || last) return true;
    return LEADS.test(before) || (before.trim() === "" && after.trim() === "");
  },
  read: ({ part, fiscal, year: first, last }, { published, direction }) => {
    const from = Number(first);
    const to = last ? (last.length === 2 ? from - (from % 100) + Number(last) : Number(last)) : from;
    if (to < from) return null;
    // The fiscal year of the United States begins in the October before.
    const period: ClosedPeriod = fiscal
      ? { from: Date.UTC(from - 1, 9, 1) / 864e5, to: Date.UTC(to, 8, 30) / 864e5, grain: "year" }
      : yearPeriod(from, to);
    return part ? partOf(period, part) : soFar(period, published, direction === "past");
  },
  examples: [
    { text: "They split in 2014.", finds: "in 2014", from: "2014-01-01", to: "2014-12-31" },
    { text: "The force left in late 2017.", finds: "in late 2017", from: "2017-10-01", to: "2017-12-31" },
    {
      text: "In the first three months of 2023 it rose.",
      finds: "In the first three months of 2023",
      from: "2023-01-01",
      to: "2023-03-31",
    },
    { text: "The third quarter of 2023 was calm.", finds: "The third quarter of 2023", from: "2023-07-01", to: "2023-09-30" },
    { text: "The 1950-53 war never ended.", finds: "1950-53", from: "1950-01-01", to: "1953-12-31" },
    { text: "Aid ran from 2024 to 2026.", finds: "from 2024 to 2026", from: "2024-01-01", to: "2026-12-31" },
    { text: "The 2024 floods displaced thousands.", finds: "2024", from: "2024-01-01", to: "2024-09-18" },
    { text: "It has been closed since 2007.", finds: "since 2007", from: "2007-01-01", to: "2024-09-18" },
  ],
  nearMisses: [
    "Some 2000 people fled.",
    "They paid $2014 for it.",
    "Resolution 1973 was adopted.",
    "In 2000 homes the power failed.",
    "It cost 2,014 lives.",
  ],
};
