import { type Day, yearOf } from "../../times/day.js";
import { FEASTS, type Feast, fallsIn } from "../../times/feasts.js";
import type { ClueRecogniser } from "../clue.js";
import { EVERY_DAY } from "../day-set.js";
import { falling } from "../likelihood.js";

const FORMS = FEASTS.map((feast) => ({
  feast,
  form: new RegExp(
    `\\b(?:${feast.names})(?![\\p{L}\\d])(?!\\s+(?:(?:of\\s+)?last|agreement|accord|deal|war|revolution|attacks?|bombings?|island|offensive)\\b)`,
    "giu",
  ),
}));
/** One look at a sentence is cheaper than one for every feast. */
const ANY = new RegExp(`\\b(?:${FEASTS.map(({ names }) => names).join("|")})\\b`, "iu");
/** A feast of another year, or a number of them. */
const OTHER = /\b(?:last|previous|since|next|every|each|first)\s+(?:the\s+)?$/iu;
const NEAR_FALLOFF = falling(9);

export const feast: ClueRecogniser = {
  name: "feast",
  why: "A feast or fast is told of on its days, or some days before and after.",
  find: ({ text }) => {
    if (!ANY.test(text)) return [];
    const taken: { readonly start: number; readonly end: number }[] = [];
    return FORMS.flatMap(({ feast: each, form }) =>
      [...text.matchAll(form)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!/^\p{Lu}|\s\p{Lu}/u.test(match[0]) || OTHER.test(text.slice(0, span.start))) return [];
        if (/^,?\s+(?:19|20)\d\d/u.test(text.slice(span.end)) || taken.some(({ start, end }) => start < span.end && span.start < end))
          return [];
        taken.push(span);
        return [
          {
            span,
            says: `${match[0]} is near`,
            days: EVERY_DAY,
            trust: 0,
            likelihood: (day: Day) => SHARE_OF_FAR + NEAR_FALLOFF(daysTo(each, day)),
            pins: false,
          },
        ];
      }),
    );
  },
  examples: [
    { text: "Shells fell during Eid al-Adha.", finds: "Eid al-Adha", allows: "2012-10-26", rulesOut: null },
    { text: "Markets are empty in the holy month of Ramadan.", finds: "holy month of Ramadan", allows: "2015-07-12", rulesOut: null },
    { text: "They spoke on the eve of Orthodox Christmas.", finds: "Orthodox Christmas", allows: "2023-01-05", rulesOut: null },
  ],
  nearMisses: [
    "It broke the Good Friday agreement.",
    "They met last Ramadan.",
    "He left since Easter 2004.",
    "The minister is called Ramadani.",
  ],
};

/** How likely such a day is to be far from the report, against near. */
const SHARE_OF_FAR = 0.08;

const falls = new WeakMap<Feast, Map<number, readonly { readonly from: Day; readonly to: Day }[]>>();

function daysTo(each: Feast, day: Day): number {
  const year = yearOf(day);
  return Math.min(...[year - 1, year, year + 1].flatMap((y) => inYear(each, y).map(({ from, to }) => Math.max(0, from - day, day - to))));
}

/** Calendars are slow, and a report asks for thousands of days. */
function inYear(each: Feast, year: number): readonly { readonly from: Day; readonly to: Day }[] {
  const years = falls.get(each) ?? new Map();
  falls.set(each, years);
  const known = years.get(year);
  if (known) return known;
  const days = fallsIn(each, year, true);
  years.set(year, days);
  return days;
}
