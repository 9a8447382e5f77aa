import { weekdayOf } from "../../times/day.js";
import { isName, WEEKDAY, weekdayNumber } from "../../times/words.js";
import type { ClueRecogniser } from "../clue.js";
import { EVERY_DAY } from "../day-set.js";
import { tenseBefore } from "../tense.js";

const LONE = new RegExp(
  `(?<rank>\\b(?:last|next|this|every)\\s+)?\\b(?<weekday>${WEEKDAY})\\b(?!['’]?s\\b|\\s+(?:of\\s+)?(?:last|next)\\s+week)`,
  "giu",
);
/** How likely publication is so many days after the weekday that the report opens with. */
const AFTER = [1, 0.45, 0.1, 0.04, 0.03, 0.02, 0.01];
/** The first sentences of the body. */
const LEAD = 2;

export const leadWeekday: ClueRecogniser = {
  name: "lead-weekday",
  why: "Agencies open with the news and its weekday, and publish the same day or the day after.",
  find: ({ text, index, report }) => {
    if (index < 1 || index > LEAD) return [];
    for (const match of text.matchAll(LONE)) {
      const { rank, weekday } = match.groups ?? {};
      if (rank || !isName(weekday)) continue;
      if (isToCome(text.slice(0, match.index))) continue;
      if (isFirst(report, text, match.index) === false) return [];
      const number = weekdayNumber(weekday ?? "");
      return [
        {
          span: { start: match.index, end: match.index + match[0].length },
          says: `the news is of a ${weekday}, and so is the report, or of the days after`,
          days: EVERY_DAY,
          trust: 0,
          likelihood: (day) => AFTER[(weekdayOf(day) - number + 7) % 7] ?? 0,
          pins: false,
        },
      ];
    }
    return [];
  },
  examples: [
    { text: "The minister arrived in Cairo early Wednesday for talks.", finds: "Wednesday", allows: "2024-09-18", rulesOut: null },
    { text: "Moscow said on Monday that it would vote against it.", finds: "Monday", allows: "2003-03-10", rulesOut: null },
  ],
  nearMisses: ["They will meet on Friday.", "He came last Friday.", "On Sundays nobody comes.", "The Good friday deal held."],
};

/** Whether no weekday that could open the report stands before this one. */
function isFirst(report: string, sentence: string, at: number): boolean {
  const body = report.slice(report.indexOf("\n") + 1);
  const before = body.slice(0, body.indexOf(sentence) + at);
  return ![...before.matchAll(LONE)].some(
    (match) =>
      !match.groups?.rank && isName(match.groups?.weekday) && !isToCome(before.slice(Math.max(0, match.index - CLAUSE), match.index)),
  );
}

/** Whether the weekday is that of something to come. The news of the day is told in the present as well, so that a verb in it is no sign. */
function isToCome(before: string): boolean {
  return tenseBefore(before) === "ahead" && TO_COME.test(before.slice(-CLAUSE));
}

const CLAUSE = 120;
const TO_COME =
  /\b(?:will|shall|would|(?:is|are|was|were)\s+(?:to|due|set|scheduled|expected)|due|scheduled|expected|planned|until|till|by|from|next)\b/iu;
