import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "./segment.js";
import { splitSentences } from "./sentences.js";

const sentences = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

/** Each paragraph is written with `|` between its sentences. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "plain sentences": ["The army left.| Nobody was hurt.", "Who fired?| Nobody knows!| It went on."],
  "titles and months do not end a sentence": [
    "Mr. Aoun met Gen. Haftar on Jan. 5 in Benghazi.| They spoke.",
    "St. Petersburg and Ft. Bragg are far apart.",
    "No. 5 Brigade moved.| No. 6 did not.",
  ],
  "words that double as abbreviations may end one": ["He said no.| Talks went on.", "They lived for art.| Then came war."],
  "initials do not end a sentence": [
    "George W. Bush and J. K. Rowling met.| They talked.",
    "P. Singh fled.",
    "The U.N. Security Council met.",
  ],
  "an acronym ends a sentence where a beginning follows": [
    "He left the U.S.| The talks failed.",
    "She flew to the U.K.| However, nobody came.",
    "It was signed in Washington, D.C.| On Monday the fighting resumed.",
  ],
  "an acronym does not end one where a name or a small letter follows": [
    "The U.S. State Department and the U.S. Army agree.",
    "The U.S. has said so.",
    "The E.U. High Representative came.",
  ],
  "times of day": [
    "It began at 5 p.m. Tuesday and ended at 6 a.m. GMT.",
    "It began at 5 p.m.| Witnesses saw smoke.",
    "At 5 p.m. the guns fell silent.",
  ],
  "etc. and a new beginning": ["They lack food, water, etc.| Aid is short.", "Food, water, etc. are short."],
  "decimal numbers and amounts": ["About 3.5 million fled.| Some 41,220 died.", "It cost $1.2 billion.| Nobody paid."],
  quotations: [
    "“We will not leave.”| He then left.",
    '"Stop!"| They fired.',
    "“Why?” he asked.| Nobody answered.",
    "He said: “We won.| They lost.”| The crowd cheered.",
  ],
  "an ellipsis": ["They waited ... and left.| It rained.", "They waited… and left."],
  "numbers of list items belong to what they number": ["1. The parties agree.| 2. The truce holds.", "2.1. Monitors are sent."],
  "marks of notes belong to the sentence before": ["The city fell.[1]| The army left. [2] [3]| Nobody stayed."],
  brackets: ["The army (there since 2011) left.| It rained.", "They left. (They came back.)".replace(". (", ".| (")],
  "Arabic full stops": ["قال الوزير ذلك.| وصل الوفد أمس."],
};

describe("splitSentences", () => {
  for (const [what, cases] of Object.entries(CASES))
    describe(what, () => {
      test.each(cases)("%s", (split) => {
        expect(sentences(split.replaceAll("|", ""))).toEqual(split.split("|").map((s) => s.trim()));
      });
    });

  test("spans count from the offset, without the white space around", () => {
    expect(splitSentences("  He left. She stayed. ", 10)).toEqual([
      { start: 12, end: 20 },
      { start: 21, end: 32 },
    ]);
  });

  test.each(["", "   ", "\t"])("%j has no sentences", (text) => expect(splitSentences(text)).toEqual([]));
});

describe("segment", () => {
  test("the headline is paragraph 0, and a line is never joined with the next", () => {
    const segments = segment({ headline: "Truce holds", text: "KYIV. It held\n\nthe whole day." });
    expect(segments.map((s) => [s.paragraph, s.start, s.end])).toEqual([
      [0, 0, 11],
      [1, 12, 17],
      [1, 18, 25],
      [3, 27, 41],
    ]);
  });

  test("an empty headline leaves the body at paragraph 1", () => {
    expect(segment({ headline: "", text: "Hi." })).toMatchObject([{ paragraph: 1, start: 1, end: 4 }]);
  });

  const part = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 5 }),
    fc.constantFrom(
      "U.S. ",
      "The ",
      "Mr. ",
      "left. ",
      "“",
      ".” ",
      "[1] ",
      "2. ",
      "\n",
      "\n\n",
      " ",
      "etc. ",
      "p.m. ",
      "? ",
      "... ",
      "\r\n",
      "\u2028",
    ),
  );
  const text = fc.array(part, { maxLength: 25 }).map((p) => p.join(""));

  test("sentences come in order, hold their words, and the words hold every character but white space", () => {
    fc.assert(
      fc.property(text, text, (headline, text) => {
        const whole = `${headline}\n${text}`;
        const segments = segment({ headline, text });
        let end = 0;
        let covered = "";
        for (const s of segments) {
          expect(s.start).toBeGreaterThanOrEqual(end);
          expect(s.words[0]?.start).toBe(s.start);
          expect(s.words.at(-1)?.end).toBe(s.end);
          covered += s.words.map((w) => whole.slice(w.start, w.end)).join("");
          end = s.end;
        }
        expect(covered).toBe(whole.replace(/\s/gu, ""));
      }),
      { numRuns: 300 },
    );
  });
});
