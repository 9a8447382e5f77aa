import { expect, it } from "vitest";
import type { Frame } from "../text/index.js";
import { sentenceOf } from "./fixtures/sentence.js";
import { whenSaid } from "./said.js";

const reading = (text: string): Parameters<typeof whenSaid>[2] => ({
  times: (sentence) =>
    [...sentence.matchAll(/on Monday|over two days/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: "weekday" })),
  days: ({ phrase }) => ({
    from: text.startsWith("over", phrase.start) ? null : "2024-01-01",
    to: "2024-01-01",
    grain: "day",
    basis: "stated",
    words: phrase,
  }),
});

it.each([
  [
    "by the verb of saying",
    "Aides/aide/NOUN/1/nsubj said/say/VERB/1/root on/on/ADP/3/case Monday/Monday/PROPN/1/obl talks/talk/NOUN/5/nsubj collapsed/collapse/VERB/1/ccomp",
    5,
    "on Monday",
  ],
  [
    "by those addressed",
    "Aides/aide/NOUN/1/nsubj told/tell/VERB/1/root us/we/PRON/1/iobj on/on/ADP/4/case Monday/Monday/PROPN/2/nmod talks/talk/NOUN/6/nsubj collapsed/collapse/VERB/1/ccomp",
    6,
    "on Monday",
  ],
  [
    "not by the thing's own verb",
    "Aides/aide/NOUN/1/nsubj said/say/VERB/1/root talks/talk/NOUN/3/nsubj collapsed/collapse/VERB/1/ccomp on/on/ADP/5/case Monday/Monday/PROPN/1/obl",
    3,
    undefined,
  ],
  [
    "not before a comma, where it is the thing's",
    "It/it/PRON/1/nsubj collapsed/collapse/VERB/6/ccomp on/on/ADP/3/case Monday/Monday/PROPN/6/obl ,/,/PUNCT/1/punct aides/aide/NOUN/6/nsubj said/say/VERB/6/root",
    1,
    undefined,
  ],
  [
    "not by another act of the claimant's",
    "Aides/aide/NOUN/1/nsubj imposed/impose/VERB/1/root on/on/ADP/3/case Monday/Monday/PROPN/1/obl curbs/curb/NOUN/1/obj collapsed/collapse/VERB/1/ccomp",
    5,
    undefined,
  ],
  [
    "not longer than a day",
    "Aides/aide/NOUN/1/nsubj acknowledged/acknowledge/VERB/1/root losses/loss/NOUN/1/obj over/over/ADP/5/case two/two/NUM/5/nummod days/day/NOUN/1/obl",
    2,
    undefined,
  ],
  [
    "not of the saying itself",
    "Aides/aide/NOUN/1/nsubj denied/deny/VERB/1/root it/it/PRON/1/obj on/on/ADP/4/case Monday/Monday/PROPN/1/obl",
    1,
    undefined,
  ],
])("tells when it was said: %s", (_why, sentence, word, expected) => {
  const analysis = sentenceOf(sentence);
  const claimant = analysis.words.find(({ deprel, lemma }) => deprel === "nsubj" && lemma === "aide");
  const frame = { word, arguments: [{ role: "claimant", word: claimant?.index ?? 0, score: 1 }] } as unknown as Frame;
  expect(whenSaid(frame, analysis, reading(analysis.text))?.t).toBe(expected);
});
