import { type Day, dayOf, formatDay } from "../../times/day.js";
import { monthPeriod, yearPeriod } from "../../times/period.js";
import { DATE, isName, MONTH, monthNumber, YEAR } from "../../times/words.js";
import type { Clue, ClueRecogniser } from "../clue.js";
import { since, until } from "../day-set.js";
import { tenseBefore } from "../tense.js";

const FORM = new RegExp(
  [
    `\\b(?<month>${MONTH})\\s+(?<date>${DATE}),?\\s+(?<year>${YEAR})\\b`,
    `\\b(?<date2>${DATE})(?:\\s+of)?\\s+(?<month2>${MONTH}),?\\s+(?<year2>${YEAR})\\b`,
    `\\b(?<month3>${MONTH}),?\\s+(?:of\\s+)?(?<year3>${YEAR})\\b`,
    `\\b(?<year4>${YEAR})-(?<month4>0[1-9]|1[0-2])-(?<date4>0[1-9]|[12]\\d|3[01])\\b`,
    `(?<=\\b(?:in|since|of|during|after|from|before|until|by|early|late|mid|throughout|through|spring|summer|autumn|fall|winter|and)[\\s-])(?<year5>${YEAR})\\b(?!\\s+(?!to\\b|in\\b|and\\b|but\\b|when\\b|after\\b|by\\b|with\\b|on\\b|as\\b|at\\b|the\\b|or\\b|that\\b|because\\b|were\\b|was\\b|had\\b|has\\b|have\\b|under\\b|against\\b|between\\b|for\\b|until\\b|following\\b|over\\b|before\\b|while\\b|who\\b|which\\b|left\\b)\\p{Ll})`,
    `(?<=\\bthe\\s)(?<year6>${YEAR})(?=\\s+(?:\\p{L}+\\s+){0,2}(?:war|coup|invasion|attack|attacks|uprising|revolution|genocide|massacre|conflict|earthquake|treaty|accord|accords|agreement|deal|ceasefire|truce|convention|annexation|referendum|bombing|bombings)\\b)`,
  ].join("|"),
  "giu",
);
/** A bound on what is to come: "by 2030", "until 2026". */
const DUE = /\b(?:by|until|till|through|before|beyond)\s+(?:(?:the\s+end\s+of|the\s+year|early|late|mid)[\s-]+)?$/iu;
/** What is certainly to come. */
const TO_COME =
  /\b(?:will|shall|(?:is|are)\s+(?:to\s+(?:be|run|last|end|begin|start|meet|vote|take|hold|expire)|due|set|scheduled|expected|planned)|expires?|scheduled\s+for|slated|upcoming)\b/iu;
const SINCE = /\b(?:since|after|following)\s+(?:(?:early|late|mid)[\s-])?$/iu;
/** Years that are part of a name or a plan. */
const NAMED = /\b(?:fiscal(?:\s+years?)?|FY|budget(?:\s+for)?|agenda|vision|resolution|article|act)\s+(?:of\s+|for\s+)?$/iu;

export const explicitDate: ClueRecogniser = {
  name: "explicit-date",
  why: "Who tells of a date as past writes on it or later; what is due on a date is not over yet.",
  find: ({ text }) =>
    [...text.matchAll(FORM)].flatMap((match) => {
      const { month, month2, month3, date, date2, year, year2, year3, year4, month4, date4, year5, year6 } = match.groups ?? {};
      const before = text.slice(0, match.index);
      const name = month ?? month2 ?? month3;
      if ((name !== undefined && !isName(name)) || NAMED.test(before)) return [];
      const y = Number(year ?? year2 ?? year3 ?? year4 ?? year5 ?? year6);
      const m = name ? monthNumber(name) : month4 ? Number(month4) - 1 : null;
      const d = Number.parseInt(date ?? date2 ?? date4 ?? "", 10) || null;
      const period = periodOf(y, m, d);
      if (!period) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const ahead = tenseBefore(before) === "ahead";
      if (DUE.test(before) && TO_COME.test(before) && ahead)
        return [{ span, says: "it lies ahead of the report", days: until(period.to), trust: 0.45, pins: false }];
      if (!SINCE.test(before) && (ahead || TO_COME.test(text))) return [];
      return [past(span, period, d !== null)];
    }),
  examples: [
    { text: "It was signed on 14 February 2005 in Kiev.", finds: "14 February 2005", allows: "2005-02-14", rulesOut: "2005-02-13" },
    { text: "The state seceded in 2011 after a vote.", finds: "2011", allows: "2011-01-01", rulesOut: "2010-12-31" },
    { text: "Fighting broke out in June 2011 near Laiza.", finds: "June 2011", allows: "2013-01-01", rulesOut: "2011-05-31" },
    { text: "Elections will be held by August 2023.", finds: "August 2023", allows: "2021-08-01", rulesOut: "2023-09-01" },
    { text: "Relations broke off after the 2016 coup.", finds: "2016", allows: "2017-01-01", rulesOut: "2015-12-31" },
  ],
  nearMisses: [
    "About 2000 people fled.",
    "The 2026 World Cup is near.",
    "In 2000 villages there is no water.",
    "The fiscal year 2023 ends.",
    "It may 2000 times.",
  ],
};

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

function periodOf(year: number, month: number | null, date: number | null): Stretch | null {
  if (month === null) return yearPeriod(year);
  if (date === null) return monthPeriod(year, month);
  const day = dayOf(year, month, date);
  return day === null ? null : { from: day, to: day };
}

function past(span: Clue["span"], { from, to }: Stretch, exact: boolean): Clue {
  const near = (day: Day) => SHARE_OF_FAR + 1 / (1 + Math.max(0, day - to) / 10);
  return {
    span,
    says: `the report is not older than ${formatDay(from)}`,
    days: since(from),
    tells: true,
    trust: 0.8,
    ...(exact && { likelihood: near }),
    pins: false,
  };
}

/** Reports tell old dates in full as well as new ones. */
const SHARE_OF_FAR = 0.2;
