import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

export const partOfDay: TimeRecogniser = {
  name: "part-of-day",
  why: "A part of the day belongs to the day that is told with it, else to the day of publication; a night runs from one day into the next.",
  evident: true,
  pattern:
    /\b(?:(?<overnight>overnight|(?:(?:during|in|through|throughout|(?:well\s+)?into|over)\s+)the\s+(?:course\s+of\s+the\s+)?night|by\s+night\b(?!fall))|(?<last>(?:early\s+|late\s+)?last\s+night)|(?<before>the\s+(?:previous|preceding|prior)\s+(?:night|evening|afternoon|morning)|the\s+(?:night|evening|afternoon|morning)\s+before)|(?<after>the\s+(?:next|following)\s+(?:night|evening|afternoon|morning)|the\s+(?:night|evening|morning)\s+after)|(?<night>(?:the\s+)?night\s+of)|(?<part>(?:(?:earlier|later|early|late)\s+)?this\s+(?:morning|afternoon|evening)|(?:the\s+)?(?:early|late)\s+(?:hours|morning|afternoon|evening)|(?:the\s+)?small\s+hours|(?:the\s+)?(?:morning|afternoon|evening)\s+of|in\s+the\s+(?:first|opening)\s+(?:few\s+)?(?:hours|minutes)|\w+\s+minutes?\s+(?:past|to|before|after)\s+(?:noon|midday|midnight)|in\s+the\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening)|(?:before|at|after|by|around|since|until|towards?)\s+(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|sunset|nightfall|evening|morning)|(?:shortly|just|soon)\s+(?:before|after)\s+(?:dawn|noon|midday|midnight|dusk|sunset|nightfall)|midnight|midday))\b/giu,
  accepts: ({ part }, before) => !(part && /^(?:midnight|midday)$/iu.test(part) && /\bthe\s+$/iu.test(before)),
  read: ({ overnight, last, before, after, night }, { published, anchor }) => {
    if (published === null || anchor === null) return null;
    if (last) return dayPeriod(published - 1);
    if (overnight) return { from: published - 1, to: published, grain: "hour" };
    if (before) return dayPeriod(anchor - 1);
    if (after) return dayPeriod(anchor + 1);
    return dayPeriod(published, night ? "night" : "hour");
  },
  examples: [
    { text: "Drones hit the port overnight.", finds: "overnight", from: "2024-09-17", to: "2024-09-18" },
    { text: "The camp was raided before dawn on Sunday.", finds: "before dawn on Sunday", from: "2024-09-15", to: "2024-09-15" },
    { text: "He was arrested last night.", finds: "last night", from: "2024-09-17", to: "2024-09-17" },
    { text: "It was shelled on the night of 3 May.", finds: "on the night of 3 May", from: "2024-05-03", to: "2024-05-04" },
    { text: "Troops moved in at dawn.", finds: "at dawn", from: "2024-09-18", to: "2024-09-18" },
    { text: "They left in the early hours of Friday.", finds: "in the early hours of Friday", from: "2024-09-13", to: "2024-09-13" },
    { text: "Both met the night before.", finds: "the night before", from: "2024-09-17", to: "2024-09-17" },
  ],
  nearMisses: ["It marks a new dawn.", "He read the Midnight Express.", "They worked day and night shifts."],
};
