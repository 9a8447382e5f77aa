import { describe, expect, it } from "vitest";
import type { ActorLink, Analysis, Frame, Place, Word } from "../text/index.js";
import { assemble } from "./assemble.js";
import type { Resolvers } from "./resolvers.js";

/** One sentence behind an empty headline; words are `form/upos/head/deprel`, heads counted from 0. */
function analysisOf(sentence: string, frames: readonly Frame[]): Analysis {
  let start = 1;
  const words: Word[] = sentence.split(" ").map((row, index) => {
    const [text = "", upos = "", head = "", deprel = ""] = row.split("/");
    const word = {
      index,
      text,
      lemma: text,
      upos,
      xpos: text === "who" ? "WP" : "",
      head: Number(head),
      deprel,
      start,
      end: start + text.length,
    };
    start = word.end + 1;
    return word;
  });
  const text = `\n${words.map((w) => w.text).join(" ")}`;
  return { text, words, names: [], frames, sentences: [{ start: 1, end: text.length, first: 0, last: words.length - 1, paragraph: 1 }] };
}

const frame: Frame = {
  word: 1,
  kind: "event",
  type: "ASSAULT",
  sub: "aerial",
  status: "happened",
  bound: "exact",
  scope: "incident",
  dated: "unknown",
  dating: {},
  score: 0.95,
  confidence: 0.9,
  scores: { type: 0.8, sub: 0.7, status: 0.6, bound: 0.5, scope: 0.4, dated: 0.3 },
  arguments: [],
  quote: null,
  about: null,
};

const ACTORS: Readonly<Record<string, ActorLink>> = {
  Rebels: { kind: "actor", id: "red-front", name: "Red Front", how: "name" },
  guerrillas: { kind: "actor", id: "red-front", name: "Red Front", how: "variant" },
  officials: { kind: "collective", of: "redland" },
  Front: {
    kind: "ambiguous",
    candidates: [
      { id: "red-front", name: "Red Front", why: "called Front" },
      { id: "blue-front", name: "Blue Front", why: "called Front" },
    ],
  },
};

const RIVERTON: Place = {
  id: "geonames:1",
  name: "Riverton",
  kind: "settlement",
  country: "XX",
  lat: 1.5,
  lon: 2.5,
  claimedBy: ["XX", "YY"],
};

/** Mentions are single words, but for what is counted, which takes in the word before it; they stand for themselves, or for the parties that a hyphen joins; "Monday" is the only time, "two" the only number. */
const resolversOf = (analysis: Analysis): Resolvers => ({
  mention: (word, role) => ({ first: role === "who" ? word - 1 : word, last: word }),
  names: ({ first }) => (analysis.words[first]?.text ?? "").split("-"),
  actor: (name) => ACTORS[name] ?? { kind: "unknown" },
  place: (name) =>
    name === "Riverton"
      ? { kind: "place", place: RIVERTON, precision: 1, basis: "only-one" }
      : name === "Springs"
        ? { kind: "ambiguous", candidates: [RIVERTON, { ...RIVERTON, id: "geonames:2" }] }
        : { kind: "unknown" },
  dateline: { start: 0, end: 9 },
  times: (sentence) => [...sentence.matchAll(/Monday/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: "weekday" })),
  days: ({ phrase: words, ahead }) => {
    const day = ahead ? "2024-01-08" : "2024-01-01";
    return { from: day, to: day, grain: "day", basis: "worked-out", relativeTo: { day: "2024-01-03", is: "publication" }, words };
  },
  measures: { predicates: {}, things: {} },
  published: "2024-01-03",
  numbers: {
    quantity: (sentence, head) =>
      sentence.slice(head.start, head.end) === "two"
        ? { value: { min: 2, max: 2 }, bound: "exact", span: head, words: head, share: false, rule: "cardinal" }
        : null,
    all: () => [],
    relations: () => [],
    unit: () => null,
    rate: () => null,
    isPeople: (lemma) => lemma === "people",
  },
});

const read = (analysis: Analysis) => assemble(analysis, resolversOf(analysis));
const raid =
  "Jets/NOUN/1/nsubj bombed/VERB/1/root Taiz/PROPN/1/obj on/ADP/4/case Monday/PROPN/1/obl ,/PUNCT/1/punct they/PRON/7/nsubj said/VERB/1/parataxis";

describe("assembling statements", () => {
  it("gives a frame its words, its parties and its day, all with offsets into the whole text", () => {
    const found = [
      { role: "by", word: 0, score: 0.9 },
      { role: "to", word: 2, score: 0.8 },
      { role: "when", word: 4, score: 0.8 },
      { role: "claimant", word: 6, score: 0.7 },
    ] as const;
    const analysis = analysisOf(raid, [{ ...frame, arguments: found }]);
    expect(read(analysis)).toEqual([
      {
        kind: "event",
        type: "ASSAULT",
        mode: "aerial",
        id: "e6",
        status: "happened",
        quote: "Jets bombed Taiz on Monday",
        at: 1,
        head: "bombed",
        headAt: 6,
        when: {
          t: "Monday",
          from: "2024-01-01",
          to: "2024-01-01",
          grain: "day",
          basis: "worked-out",
          relativeTo: { day: "2024-01-03", is: "publication" },
          at: 21,
        },
        claimants: [{ t: "they", is: "they", at: 30 }],
        confidence: 0.9,
        by: [{ t: "Jets", is: "Jets", at: 1 }],
        to: [{ t: "Taiz", is: "Taiz", at: 13 }],
        about: null,
      },
    ]);
  });

  it("leaves an agent that the text does not name unknown", () => {
    expect(read(analysisOf(raid, [frame]))[0]).toMatchObject({ by: [], to: [], claimants: [] });
  });

  it("names a party once, however many words point at it", () => {
    const twice = [
      { role: "by", word: 0, score: 0.9 },
      { role: "by", word: 0, score: 0.6 },
    ] as const;
    expect(read(analysisOf(raid, [{ ...frame, arguments: twice }]))[0]).toMatchObject({ by: [{ t: "Jets" }] });
  });

  it("says which place it was, how exactly that is told and who claims it, and when the words are the dateline's", () => {
    const fell = (place: string) =>
      read(
        analysisOf(`${place}/PROPN/1/obl fell/VERB/1/root`, [{ ...frame, word: 1, arguments: [{ role: "where", word: 0, score: 1 }] }]),
      )[0]?.where;
    expect(fell("Riverton")).toEqual({
      t: "Riverton",
      is: "Riverton",
      at: 1,
      place: {
        id: "geonames:1",
        name: "Riverton",
        kind: "settlement",
        country: "XX",
        lat: 1.5,
        lon: 2.5,
        precision: 1,
        basis: "only-one",
        claimed_by: ["XX", "YY"],
      },
      dateline: true,
    });
    expect(fell("Springs")).toEqual({ t: "Springs", is: "Springs", at: 1, candidates: ["geonames:1", "geonames:2"], dateline: true });
    expect(fell("Nowhere")).toEqual({ t: "Nowhere", is: "Nowhere", at: 1, dateline: true });
  });

  it("says who a party is among the known actors, and names one actor once", () => {
    const pact =
      "Rebels/NOUN/3/nsubj and/CCONJ/2/cc guerrillas/NOUN/0/conj hit/VERB/3/root officials/NOUN/3/obj ,/PUNCT/6/punct Front/PROPN/3/parataxis";
    const found = [
      { role: "by", word: 0, score: 0.9 },
      { role: "by", word: 2, score: 0.9 },
      { role: "to", word: 4, score: 0.9 },
      { role: "claimant", word: 6, score: 0.9 },
    ] as const;
    expect(read(analysisOf(pact, [{ ...frame, word: 3, arguments: found }]))[0]).toMatchObject({
      by: [{ t: "Rebels", is: "Rebels", at: 1, actor: { id: "red-front", name: "Red Front" } }],
      to: [{ t: "officials", is: "officials", collective_of: "redland" }],
      claimants: [{ t: "Front", is: "Front", candidates: ["red-front", "blue-front"] }],
    });
  });

  it.each([
    [
      "his/PRON/1/nmod:poss colleague/NOUN/5/nsubj ,/PUNCT/3/punct Vassily/PROPN/1/appos Nebenzia/PROPN/3/flat spoke/VERB/5/root",
      [1, 4],
      ["Nebenzia"],
    ],
    ["men/NOUN/3/nsubj who/PRON/2/nsubj fled/VERB/0/acl:relcl spoke/VERB/3/root", [0, 1], ["men"]],
    ["Ossia/PROPN/3/nsubj and/CCONJ/2/cc Perl/PROPN/0/conj spoke/VERB/3/root", [0, 2], ["Ossia", "Perl"]],
    ["aides/NOUN/3/nsubj of/ADP/2/case Perl/PROPN/0/nmod spoke/VERB/3/root", [0, 2], ["aides", "Perl"]],
  ])("tells a party once where words tell it twice (%s)", (sentence, parties, names) => {
    const by = parties.map((word) => ({ role: "by", word, score: 1 }) as const);
    const head = sentence.split(" ").length - 1;
    const analysis = analysisOf(sentence, [{ ...frame, word: head, arguments: by }]);
    const nebenzia = analysis.words.find((w) => w.text === "Nebenzia");
    const people = nebenzia
      ? [{ kind: "person", first: nebenzia.index, last: nebenzia.index, start: nebenzia.start, end: nebenzia.end } as const]
      : [];
    expect(read({ ...analysis, names: people })[0]).toMatchObject({ by: names.map((t) => ({ t })) });
  });

  it("gives parties that share words the same words", () => {
    const analysis = analysisOf("Ossia-Perl/PROPN/1/nsubj met/VERB/1/root", [{ ...frame, arguments: [{ role: "by", word: 0, score: 1 }] }]);
    expect(read(analysis)[0]).toMatchObject({
      by: [
        { t: "Ossia-Perl", is: "Ossia", at: 1 },
        { t: "Ossia-Perl", is: "Perl", at: 1 },
      ],
    });
  });

  it.each([
    ["planned", "2024-01-08"],
    ["possible", "2024-01-08"],
    ["happened", "2024-01-01"],
    ["negated", "2024-01-01"],
  ])("looks ahead for the day of what is planned or possible only (%s)", (status, day) => {
    const analysis = analysisOf(raid, [{ ...frame, status, arguments: [{ role: "when", word: 4, score: 1 }] }]);
    expect(read(analysis)[0]?.when?.from).toBe(day);
  });

  it("has no day where the word that the model marks is in no time expression", () => {
    const analysis = analysisOf(raid, [{ ...frame, arguments: [{ role: "when", word: 2, score: 1 }] }]);
    expect(read(analysis)[0]).not.toHaveProperty("when");
  });

  it("takes the day of publication where the model says that the report tells of it, and no words tell another day", () => {
    const whenOf = (given: Partial<Frame>) => read(analysisOf(raid, [{ ...frame, ...given }]))[0]?.when;
    expect(whenOf({ dated: "publication" })).toEqual({ t: null, from: "2024-01-03", to: "2024-01-03", grain: "day", basis: "context" });
    expect(whenOf({ dated: "publication", arguments: [{ role: "when", word: 4, score: 1 }] })?.t).toBe("Monday");
    expect(whenOf({ dated: "words" })).toBeUndefined();
  });

  it("takes the model's quote where it holds the head, and the head's clause where it does not", () => {
    const quoteOf = (first: number, last: number) => read(analysisOf(raid, [{ ...frame, quote: { first, last } }]))[0]?.quote;
    expect(quoteOf(1, 2)).toBe("bombed Taiz");
    expect(quoteOf(2, 4)).toBe("Jets bombed Taiz on Monday");
  });

  it("keeps a mode only where it is one of the type's", () => {
    expect(read(analysisOf(raid, [{ ...frame, sub: "visit" }]))[0]).toMatchObject({ mode: null });
  });

  it.each([
    ["two", 1],
    ["Two-thirds", 0],
  ])("makes a figure of a number that can be read, and of no other (%s)", (number, statements) => {
    const analysis = analysisOf(`${number}/NUM/1/nummod people/NOUN/2/nsubj died/VERB/2/root`, [
      { ...frame, word: 0, kind: "figure", type: "killed", sub: null },
    ]);
    expect(read(analysis)).toHaveLength(statements);
  });

  it("says who is counted without repeating the number", () => {
    const analysis = analysisOf("two/NUM/1/nummod people/NOUN/2/nsubj died/VERB/2/root", [
      { ...frame, word: 0, kind: "figure", type: "killed", sub: null, arguments: [{ role: "who", word: 1, score: 1 }] },
    ]);
    expect(read(analysis)[0]).toMatchObject({ who: { t: "people", is: "people", at: 5 } });
  });

  it("says who is counted without the number of others counted so", () => {
    const analysis = analysisOf("9/NUM/1/nummod men/NOUN/2/nsubj died/VERB/2/root two/NUM/4/nummod hurt/VERB/2/conj", [
      { ...frame, word: 3, kind: "figure", type: "injured", sub: null, arguments: [{ role: "who", word: 1, score: 1 }] },
    ]);
    expect(read(analysis)[0]).toMatchObject({ who: { t: "men", is: "men" } });
  });

  it("says since when a cumulative figure counts", () => {
    const analysis = analysisOf("Since/ADP/1/case Monday/PROPN/3/obl two/NUM/3/nsubj died/VERB/3/root", [
      {
        ...frame,
        word: 2,
        kind: "figure",
        type: "killed",
        sub: null,
        scope: "cumulative",
        arguments: [{ role: "when", word: 1, score: 1 }],
      },
    ]);
    expect(read(analysis)[0]).toMatchObject({ scope: "cumulative", since: "2024-01-01", value: { min: 2, max: 2 } });
  });

  it("gives a condition a state of its own type", () => {
    const analysis = analysisOf("Talks/NOUN/1/nsubj stalled/VERB/1/root", [{ ...frame, kind: "condition", type: "talks", sub: "stalled" }]);
    expect(read(analysis)[0]).toMatchObject({ kind: "condition", type: "talks", state: "stalled", about: null });
  });

  it("says where each field comes from when asked, and keeps quiet otherwise", () => {
    const analysis = analysisOf("two/NUM/1/nummod people/NOUN/2/nsubj died/VERB/2/root Monday/PROPN/2/obl", [
      {
        ...frame,
        word: 0,
        kind: "figure",
        type: "killed",
        sub: null,
        arguments: [
          { role: "who", word: 1, score: 0.75 },
          { role: "when", word: 3, score: 0.65 },
        ],
      },
    ]);
    expect(read(analysis)[0]).not.toHaveProperty("because");
    expect(assemble(analysis, resolversOf(analysis), true)[0]?.because).toEqual([
      { field: "head", by: "model", score: 0.95 },
      { field: "status", by: "model", score: 0.6 },
      { field: "scope", by: "model", score: 0.4 },
      { field: "who", by: "model", score: 0.75 },
      { field: "when", by: "model", score: 0.65 },
      { field: "when", by: "rule", rule: "weekday" },
      { field: "measure", by: "model", score: 0.8 },
      { field: "value", by: "rule", rule: "cardinal" },
    ]);
  });
});
