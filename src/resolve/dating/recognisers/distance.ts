import type { Span } from "../../../text/index.js";
import { addMonths, type Day, formatDay } from "../../times/day.js";
import { amountWord, NUMBER_WORDS, ORDINAL_WORDS, ordinalNumber } from "../amounts.js";
import { type Anchor, anchorsOf } from "../anchors.js";
import type { Clue, ClueRecogniser } from "../clue.js";
import { between, EVERY_DAY } from "../day-set.js";

const UNIT = "(?<unit>day|week|month|year)s?";
const HEDGE = "(?<hedge>(?:more|less|fewer)\\s+than|almost|nearly|about|around|over|some|just\\s+over|just\\s+under|exactly)";
const FORMS: readonly { readonly form: RegExp; readonly ordinal: boolean }[] = [
  {
    form: new RegExp(
      `\\b(?:${HEDGE}\\s+)?(?<amount>${NUMBER_WORDS})[\\s-]+${UNIT}(?:\\s+to\\s+the\\s+day)?\\s+(?<link>ago|since|after|into)\\b`,
      "giu",
    ),
    ordinal: false,
  },
  {
    form: new RegExp(
      `\\b(?:${HEDGE}\\s+)?(?<amount>${NUMBER_WORDS})\\s+${UNIT}\\s+of\\s+(?:war|(?<!days?\\s+of\\s+)fighting|conflict)\\b`,
      "giu",
    ),
    ordinal: false,
  },
  {
    form: new RegExp(
      `\\b(?<amount>${ORDINAL_WORDS})\\s+${UNIT}\\s+of\\s+(?:the\\s+)?(?:war|fighting|conflict|invasion|offensive)\\b`,
      "giu",
    ),
    ordinal: true,
  },
  {
    form: new RegExp(`\\b(?:in|enter(?:s|ed|ing)?)\\s+(?:its|the|their)\\s+(?<amount>${ORDINAL_WORDS})\\s+${UNIT}\\b`, "giu"),
    ordinal: true,
  },
];

export const distance: ClueRecogniser = {
  name: "distance",
  why: "So many days, weeks, months or years after an event of known date is a time near the report.",
  find: (passage, knowledge) =>
    FORMS.flatMap(({ form, ordinal }) =>
      [...passage.text.matchAll(form)].flatMap((match): Clue[] => {
        const { amount, unit, hedge, link } = match.groups ?? {};
        const number = ordinal ? ordinalNumber(amount ?? "") : amountWord(amount ?? "");
        const span = { start: match.index, end: match.index + match[0].length };
        const anchors = anchorsOf(passage, knowledge).filter((a) => isFor(a, span, link === undefined));
        const [anchor] = anchors;
        if (number === null || number === 0 || !anchor || anchors.length > 1) return [];
        // What came so long after an event need not be the news, save where the report opens with it.
        if (link?.toLowerCase() === "after" && passage.index > LEAD) return [];
        const count = ordinal ? number - 0.5 : number;
        const [from, mid, to] = stretch(anchor.day, count, (unit ?? "day").toLowerCase() as Unit, hedge?.toLowerCase());
        return [
          {
            span,
            says: `counted from ${anchor.name} (${formatDay(anchor.day)})`,
            days: anchor.span && link?.toLowerCase() !== "after" ? between(from, to) : EVERY_DAY,
            trust: 0.5,
            likelihood: (day: Day) => FLOOR + 1 / (1 + ((day - mid) / Math.max(1, (to - from) / (passage.index <= LEAD ? 24 : 10))) ** 4),
            pins: anchor.span !== null && (passage.index <= LEAD || unit?.toLowerCase() === "day"),
          },
        ];
      }),
    ),
  examples: [
    { text: "Russia invaded Ukraine six months ago.", finds: "six months ago", allows: "2022-08-24", rulesOut: "2023-02-24" },
    {
      text: "It was the 400th day of the war since Russia invaded Ukraine.",
      finds: "400th day of the war",
      allows: "2023-03-31",
      rulesOut: "2023-09-01",
    },
  ],
  nearMisses: [
    "They had two days of fighting in a village near Kharkiv after Russia invaded Ukraine.",
    "Rafik Hariri was there before his murder, in the third year of the war.",
    "The village fell six months ago.",
    "Russia invaded Ukraine again.",
  ],
};

/** Whether the distance is counted from the anchor: an event named beside it; of a war's days and months, one named anywhere. */
function isFor({ event, name, span: anchor }: Anchor, span: Span, ofWar: boolean): boolean {
  if (ofWar) return event && OUTBREAK.test(name);
  if (!anchor) return false;
  return Math.max(anchor.start - span.end, span.start - anchor.end) <= NEAR;
}

/** Names of events that begin a war. */
const OUTBREAK =
  /\b(?:war|invasion|invades|offensive|operation|uprising|revolt|campaign|march|clashes|attack on Israel|begins?|starts?)\b/iu;

/** The first sentences of the body. */
const LEAD = 2;

/** Characters between a distance and what it is counted from. */
const NEAR = 40;

const FLOOR = 1e-4;

type Unit = "day" | "week" | "month" | "year";

/** The earliest, likeliest and latest day of publication; rounded numbers of larger units reach farther. */
function stretch(anchor: Day, count: number, unit: Unit, hedge: string | undefined): readonly [Day, Day, Day] {
  const at = (number: number): Day => {
    if (unit === "day") return anchor + Math.round(number);
    if (unit === "week") return anchor + Math.round(number * 7);
    return (
      addMonths(anchor, Math.floor(number * (unit === "year" ? 12 : 1))) + Math.round(((number * (unit === "year" ? 12 : 1)) % 1) * 30)
    );
  };
  const slack = { day: 2 + count * 0.1, week: 1 + count * 0.1, month: 1.5 + count * 0.05, year: 0.9 + count * 0.02 }[unit];
  const middle = at(
    hedge && /almost|nearly|under|less|fewer/u.test(hedge)
      ? count - slack / 8
      : hedge && /more|over/u.test(hedge)
        ? count + slack / 4
        : count,
  );
  return [at(Math.max(0, count - slack)), middle, at(count + slack)];
}
