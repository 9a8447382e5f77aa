import type { Span } from "../../../text/index.js";
import { addMonths, type Day, formatDay } from "../../times/day.js";
import { amountWord, NUMBER_WORDS, ORDINAL_WORDS, ordinalNumber } from "../amounts.js";
import { type Anchor, anchorsOf } from "../anchors.js";
import type { Clue, ClueRecogniser } from "../clue.js";
import { between, daySet } from "../day-set.js";
import { byNearest, falling } from "../likelihood.js";

const FORMS = [
  new RegExp(`\\b(?<ordinal>${ORDINAL_WORDS})[\\s-](?:(?<unit>month|year)[\\s-])?anniversary\\b`, "giu"),
  new RegExp(`\\b(?<amount>${NUMBER_WORDS})[\\s-](?<unit>month|year)s?[\\s-]anniversary\\b`, "giu"),
  new RegExp(
    `\\b(?:marks?|marked|marking|remembers?|honou?rs?|celebrat\\p{L}+)\\b[^.]{0,40}?\\b(?<amount>${NUMBER_WORDS})\\s+(?<unit>month|year)s?\\s+(?:since|after|on)\\b`,
    "giu",
  ),
  new RegExp(`(?<!\\b(?:${ORDINAL_WORDS}|month|year)[\\s-])\\b(?<any>anniversary)\\b`, "giu"),
];

export const anniversary: ClueRecogniser = {
  name: "anniversary",
  why: "An anniversary is told within days of it, and counts the years since an event or date that the report names.",
  find: (passage, knowledge) =>
    FORMS.flatMap((form) =>
      [...passage.text.matchAll(form)].flatMap((match): Clue[] => {
        const { ordinal, amount, unit, any } = match.groups ?? {};
        const number = ordinal ? ordinalNumber(ordinal) : amountWord(amount ?? "");
        if (number === null && !any) return [];
        const anchor = anchorsOf(passage, knowledge).find(({ span }) =>
          isOf(passage.text.slice(match.index + match[0].length), match.index + match[0].length, span),
        );
        if (!anchor) return [];
        if (number === null) return [everyYear({ start: match.index, end: match.index + match[0].length }, anchor)];
        const day = addMonths(anchor.day, number * (unit?.toLowerCase() === "month" ? 1 : 12));
        return [
          {
            span: { start: match.index, end: match.index + match[0].length },
            says: `${anchor.name} (${formatDay(anchor.day)}), so the anniversary is ${formatDay(day)}`,
            days: between(day - WITHIN, day + WITHIN),
            trust: 0.55,
            likelihood: nearness([day]),
            pins: true,
          },
        ];
      }),
    ),
  examples: [
    {
      text: "Crowds gathered for the second anniversary of the murder of Rafik Hariri.",
      finds: "second anniversary",
      allows: "2007-02-14",
      rulesOut: "2008-02-14",
    },
    {
      text: "On the 31st anniversary of the revolution of February 11, 1979, police were out.",
      finds: "31st anniversary",
      allows: "2010-02-11",
      rulesOut: "2011-02-11",
    },
  ],
  nearMisses: ["The second anniversary of the club was quiet.", "The anniversary of the club is near."],
};

/** An anniversary without a number may be that of any year. */
function everyYear(span: Span, { name, day }: Anchor): Clue {
  const days = Array.from({ length: MOST_YEARS }, (_, at) => addMonths(day, 12 * (at + 1)));
  return {
    span,
    says: `anniversary of ${name} (${formatDay(day)})`,
    days: daySet(days.map((each) => ({ from: each - WITHIN, to: each + WITHIN }))),
    trust: 0.5,
    likelihood: nearness(days),
    pins: true,
  };
}

const MOST_YEARS = 80;

function nearness(days: readonly Day[]): (day: Day) => number {
  return byNearest(days, { ahead: falling(0.6), behind: falling(0.6) });
}

/** Whether what follows the anniversary is that of the anchor: named right behind it, or an event that the report names elsewhere. */
function isOf(after: string, at: number, anchor: Span | null): boolean {
  if (anchor) return anchor.end > at - WORD && anchor.start < at + REACH;
  return /^(?:[,.]|\s+of\s+(?:the|its|his|her)\s+(?:\p{L}+\s+){0,2}(?:attacks?|war|coup|invasion|uprising|revolution|massacre|murder|killing|assassination|death|bombings?|earthquake|explosion|truce|ceasefire|agreement|accord)\b)/u.test(
    after,
  );
}

/** Characters behind "anniversary" within which its event is named. */
const REACH = 80;
/** Characters of "anniversary" and what stands between it and a name in front of it. */
const WORD = 30;
/** Days before and after an anniversary on which it is news. */
const WITHIN = 60;
