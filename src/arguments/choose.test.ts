import { describe, expect, it } from "vitest";
import type { Analysis, Argument, Frame, Word } from "../text/index.js";
import { type ArgumentForests, chooseArguments, LEAST } from "./choose.js";
import type { Calendar } from "./times.js";
import { TIME_FEATURES } from "./times.js";
import { WORD_FEATURES } from "./word-features.js";

/** "Rebels attacked troops near Bor on Monday." and "They fled." */
const TEXT = "Rebels attacked troops near Bor on Monday .\nThey fled .";
const SYNTAX: readonly (readonly [upos: string, head: number, deprel: string])[] = [
  ["NOUN", 1, "nsubj"],
  ["VERB", 1, "root"],
  ["NOUN", 1, "obj"],
  ["ADP", 4, "case"],
  ["PROPN", 1, "obl"],
  ["ADP", 6, "case"],
  ["PROPN", 1, "obl"],
  ["PUNCT", 1, "punct"],
  ["PRON", 9, "nsubj"],
  ["VERB", 9, "root"],
  ["PUNCT", 9, "punct"],
];
const words: Word[] = [...TEXT.matchAll(/\S+/g)].map((match, index) => {
  const [upos = "", head = 0, deprel = ""] = SYNTAX[index] ?? [];
  return {
    index,
    text: match[0],
    lemma: match[0].toLowerCase(),
    upos,
    xpos: upos,
    head,
    deprel,
    start: match.index,
    end: match.index + match[0].length,
  };
});

function frame(word: number, args: readonly Argument[]): Frame {
  const scores = { type: 1, sub: 1, status: 1, bound: 1, scope: 1, dated: 1 };
  return {
    word,
    kind: "event",
    type: "ASSAULT",
    sub: null,
    status: "happened",
    bound: "exact",
    scope: "incident",
    dated: "unknown",
    dating: { publication: 0.4 },
    score: 1,
    confidence: 1,
    scores,
    arguments: args,
    quote: null,
    about: null,
  };
}

const attacked = frame(1, [
  { role: "by", word: 0, score: 0.9 },
  { role: "to", word: 2, score: 0.2 },
  { role: "who", word: 2, score: 0.6 },
  { role: "who", word: 0, score: 0.1 },
]);
const fled = frame(9, [{ role: "by", word: 8, score: 0.6 }]);
const analysis: Analysis = {
  text: TEXT,
  words,
  sentences: [
    { start: 0, end: 43, first: 0, last: 7, paragraph: 1 },
    { start: 44, end: 55, first: 8, last: 10, paragraph: 2 },
  ],
  names: [{ kind: "place", first: 4, last: 4, start: 28, end: 31 }],
  frames: [attacked, fled],
};
const monday = { start: 32, end: 41, first: 5, last: 6 };
const calendar: Calendar = { times: [monday], published: "2024-01-03", days: () => ({ from: "2024-01-01", to: "2024-01-01" }) };

const word = (name: string) => WORD_FEATURES.indexOf(name);
const time = (name: string) => TIME_FEATURES.indexOf(name);
/** Instead of grown trees: the value of one feature. */
const forests = (where: string, when: string): ArgumentForests => ({
  by: (row) => row[word("score by")] ?? 0,
  to: (row) => row[word("is obj")] ?? 0,
  where: (row) => row[word(where)] ?? 0,
  claimant: () => 0,
  when: (row) => row[time(when)] ?? 0,
});
const chosen = (made: ArgumentForests, over: Calendar = calendar) => chooseArguments(analysis, made, over, LEAST).frames;

describe("chooseArguments", () => {
  it("keeps what is likely enough, and what the trees find beside the model's own arcs", () => {
    const [first] = chosen(forests("names place", "score"));
    expect(first?.arguments).toEqual([
      { role: "by", word: 0, score: 0.9 },
      { role: "to", word: 2, score: 1 },
      { role: "where", word: 4, score: 1 },
      { role: "who", word: 2, score: 0.6 },
    ]);
  });

  it("looks at places of other sentences", () => {
    const [, second] = chosen(forests("names place", "score"));
    expect(second?.arguments).toContainEqual({ role: "where", word: 4, score: 1 });
  });

  it("dates a frame by words where their days are the likeliest", () => {
    const [first] = chosen(forests("score where", "same paragraph"));
    expect(first?.dated).toBe("words");
    expect(first?.arguments).toContainEqual({ role: "when", word: 5, score: 1 });
  });

  it("dates a frame by the publication where that is likelier", () => {
    const [first] = chosen(forests("score where", "today"));
    expect(first?.dated).toBe("publication");
    expect(first?.arguments.filter(({ role }) => role === "when")).toEqual([]);
  });

  it("does not date by the publication what is planned", () => {
    const planned = chooseArguments(
      { ...analysis, frames: [{ ...attacked, status: "planned" }] },
      forests("score where", "today"),
      calendar,
      LEAST,
    );
    expect(planned.frames.map(({ dated }) => dated)).toEqual(["unknown"]);
  });

  it.each([
    ["no days are likely enough", calendar],
    ["nothing tells of days", { ...calendar, times: [], published: null }],
  ] as const)("leaves a frame undated where %s", (_, over) => {
    expect(chosen(forests("score where", "score"), over).map(({ dated }) => dated)).toEqual(["unknown", "unknown"]);
  });
});
