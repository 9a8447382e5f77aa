import { dayOf } from "../../times/day.js";
import { DATE, isName, MONTH, monthNumber, WEEKDAY, YEAR } from "../../times/words.js";
import type { ClueRecogniser } from "../clue.js";
import { between } from "../day-set.js";

/** The day of the dispatch between the place and the dash, in brackets, or in a line of its own at the top. */
const FORM = new RegExp(
  `^(?:[^\\n.!?;:]{0,60}?[,(|–—-]\\s*|by\\s[^\\n!?;:]{0,60}?[,|]\\s*)?(?:(?:${WEEKDAY}),?\\s+)?(?:(?<month>${MONTH})\\s+(?<date>${DATE}),?\\s+(?<year>${YEAR})|(?<date2>${DATE})\\s+(?<month2>${MONTH}),?\\s+(?<year2>${YEAR})|(?<year3>${YEAR})-(?<month3>0[1-9]|1[0-2])-(?<date3>0[1-9]|[12]\\d|3[01]))\\s*(?:$|[)–—|]|-\\s)`,
  "iu",
);
/** Sentences from the top in which a dateline may stand. */
const TOP = 2;
/** Dispatches come out on their day or the one after it. */
const LATER = 1;

export const dateline: ClueRecogniser = {
  name: "dateline",
  why: "A dispatch names the day on which it was written at its top.",
  find: ({ text, index }) => {
    const match = index <= TOP ? FORM.exec(text.trimEnd()) : null;
    const { month, month2, month3, date, date2, date3, year, year2, year3 } = match?.groups ?? {};
    const name = month ?? month2;
    if (!match || (name !== undefined && !isName(name))) return [];
    const number = name === undefined ? Number(month3) - 1 : monthNumber(name);
    const day = dayOf(Number(year ?? year2 ?? year3), number, Number.parseInt(date ?? date2 ?? date3 ?? "", 10));
    if (day === null) return [];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        says: "it was written on the day in its dateline",
        days: between(day, day + LATER),
        trust: 0.95,
        likelihood: (other) => (other === day ? 1 : 0.05),
        pins: true,
        tells: true,
      },
    ];
  },
  examples: [
    { text: "Geneva, 4 March 2011", finds: "Geneva, 4 March 2011", allows: "2011-03-04", rulesOut: "2011-03-20" },
    { text: "LIMA (Monday, 7 May 2012) - Two", finds: "LIMA (Monday, 7 May 2012)", allows: "2012-05-07", rulesOut: "2012-05-01" },
    {
      text: "KYIV, Ukraine, March 4, 2022 — Shells",
      finds: "KYIV, Ukraine, March 4, 2022 —",
      allows: "2022-03-04",
      rulesOut: "2022-03-03",
    },
    { text: "By A. Writer, 2019-02-03", finds: "By A. Writer, 2019-02-03", allows: "2019-02-03", rulesOut: "2019-03-03" },
  ],
  nearMisses: [
    "The accord of 4 March 2011 - the first - was signed here.",
    "Shells fell on Kyiv on March 4, 2022, officials said.",
    "Geneva, 4 March",
    "Talks broke off, 4 March 2011 being the last day.",
  ],
};
