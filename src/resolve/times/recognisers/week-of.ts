import { dayPeriod } from "../period.js";
import type { TimeRecogniser } from "../recogniser.js";

export const weekOf: TimeRecogniser = {
  name: "week-of",
  why: "The week of a day is the seven days that begin with it, the week to a day those that end with it.",
  evident: true,
  pattern:
    /\b(?:the|this|a)\s+week\s+(?:(?<to>to|ending|ended|until|up\s+to)|of|beginning|starting|commencing|from)(?=\s+(?:on\s+)?(?:the\s+)?(?:\p{Lu}|\d))/giu,
  accepts: (_groups, _before, after) =>
    /^\s+(?:on\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u.test(
      after,
    ),
  read: ({ to }, { published }) => (published === null ? null : dayPeriod(published, to ? "week-to" : "week-from")),
  examples: [
    {
      text: "They will meet in the week of October 7.",
      finds: "in the week of October 7",
      from: "2024-10-07",
      to: "2024-10-13",
      direction: "future",
    },
    { text: "Twelve died in the week to Sunday.", finds: "in the week to Sunday", from: "2024-09-09", to: "2024-09-15" },
  ],
  nearMisses: ["In the week of clashes many fled.", "The week to come is decisive."],
};
