import type { Span } from "../../text/index.js";

/** Numbers that count nobody and nothing, by the words around them; each with its reason, and sentences that it must and must not match (number in brackets). */
interface NoCount {
  readonly reason: string;
  readonly before?: RegExp;
  readonly number?: RegExp;
  readonly after?: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const NO_COUNTS: readonly NoCount[] = [
  {
    reason: "an age told in front",
    before: /\b(?:aged?|ages|age of|age group)\s+(?:between\s+)?(?:\d+\s*(?:to|and|-|–)\s*)?$/iu,
    examples: ["29 children under the age of [15] died.", "Men aged [18] to 60 may not leave.", "Men aged 18 to [60] may not leave."],
    nearMisses: ["The village of [15] families fled."],
  },
  {
    reason: "an age told behind",
    after: /^[\s-]*years?[\s-]old\b/iu,
    examples: ["A [12]-year-old was hurt.", "He is [64] years old."],
    nearMisses: ["[12] old men stayed.", "[12] wounded, two years later."],
  },
  {
    reason: "a time of day with a colon",
    number: /^(?:[01]?\d|2[0-3])$/u,
    after: /^:[0-5]\d\b/u,
    examples: ["At [14]:30 the shelling began."],
    nearMisses: ["The vote was [14]: nobody left."],
  },
  {
    reason: "a time of day that opens an entry, as live blogs have it",
    before: /^\W*$/u,
    number: /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u,
    after: /^(?:\s+(?:GMT|UTC|BST|CES?T|EES?T|local time)\b|\s+\p{Lu}|\s*$)/u,
    examples: ["[20.55] Gunfire in Omdurman", "[17.30] GMT", "[09.12]"],
    nearMisses: ["[20.55] million people need aid.", "Some [20.55] Pounds were paid."],
  },
];

/** Whether the number at `span` counts nothing, as far as the words next to it tell. */
export function countsNothing(text: string, span: Span): boolean {
  const before = text.slice(0, span.start);
  const number = text.slice(span.start, span.end);
  const after = text.slice(span.end);
  return NO_COUNTS.some(
    (rule) => (rule.before?.test(before) ?? true) && (rule.number?.test(number) ?? true) && (rule.after?.test(after) ?? true),
  );
}
