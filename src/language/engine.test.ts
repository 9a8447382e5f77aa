import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../text/index.js";
import { LanguageEngine } from "./engine.js";

const REPORTS = [
  {
    headline: "Envoy says truce near in Kadugli",
    text:
      "The U.N. envoy, Martha Deng, said on Tuesday that both sides had agreed to a 72-hour truce. “We are close,” she told reporters in Juba.\n" +
      "At least 14 people were killed when a market was shelled on Sunday, the Red Cross said. The army denied firing on civilians.",
  },
  {
    headline: "",
    text: "President Youssef Karam met Foreign Minister Elena Petrova in Geneva. They discussed the release of 30 prisoners.",
  },
  { headline: "Rebels quit border town", text: "" },
  { headline: "", text: "Attack" },
  { headline: "", text: "" },
  {
    headline: "Odd characters 🕊",
    text: "قال الوزير “نعم”.\r\nZe\u0301 said: “…” — no?!\u00a0 \n\n\n👩🏽‍🚒 fled\u00ad to N'Djamena.\t“",
  },
  {
    headline: "A sentence that does not end",
    text: `${Array.from({ length: 84 }, (_, i) => `the army's unit ${i} shelled village ${i}`).join(" and ")}, officials in Kassala said.`,
  },
  { headline: "A word that does not end", text: `${"ceasefire-".repeat(120)} and ${"x".repeat(5000)} met.` },
  { headline: "", text: `${"( ".repeat(300)}` },
];

/** Those that a comparison reads many times over. */
const READ = REPORTS.filter((r) => r.text.length < 1000);

const weights = (name: string) => readFileSync(new URL(`../../model/weights/${name}`, import.meta.url));
const files = {
  words: weights("words.onnx"),
  statements: weights("statements.onnx"),
  calibration: weights("calibration.json").toString(),
  labels: weights("labels.json").toString(),
  lemmas: weights("lemmas.json").toString(),
  vocabulary: weights("vocab.txt").toString(),
};

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await LanguageEngine.open(files);
}, 30_000);
afterAll(() => engine.close());

/** Stops at whatever an analysis may not be, whatever the text. */
function examine({ text, words, sentences, names, frames }: Analysis): void {
  expect(words.filter((w, i) => w.index !== i || w.text !== text.slice(w.start, w.end))).toEqual([]);
  expect(words.filter((w) => !w.lemma || !w.upos || !w.deprel)).toEqual([]);
  expect(words.map((w) => w.text).join("")).toBe(text.replace(/\s/gu, ""));
  let next = 0;
  for (const s of sentences) {
    expect(s.first).toBe(next);
    expect([s.start, s.end]).toEqual([words[s.first]?.start, words[s.last]?.end]);
    const own = words.slice(s.first, s.last + 1);
    const roots = own.filter((w) => w.head === w.index);
    expect(roots.map((w) => w.deprel)).toEqual(["root"]);
    expect(own.filter((w) => w.deprel === "root")).toEqual(roots);
    const leads = own.filter((w) => {
      let at = w.index;
      for (let steps = 0; steps < own.length && words[at]?.head !== at; steps++) at = words[at]?.head ?? -1;
      return at === roots[0]?.index;
    });
    expect(leads.length).toBe(own.length);
    next = s.last + 1;
  }
  expect(next).toBe(words.length);
  for (const n of names) {
    expect([n.start, n.end]).toEqual([words[n.first]?.start, words[n.last]?.end]);
    expect(sentences.some((s) => s.first <= n.first && n.last <= s.last)).toBe(true);
  }
  for (const f of frames)
    for (const at of [f.word, ...f.arguments.map((a) => a.word), ...[f.quote, f.about].flatMap((r) => (r ? [r.first, r.last] : []))])
      expect(words[at]).toBeDefined();
}

describe("LanguageEngine", () => {
  test.each(REPORTS.map((r, i) => [i, r] as const))(
    "report %i: words, sentences, trees, names and frames hold together",
    async (_, report) => {
      examine(await engine.analyse(report));
    },
    60_000,
  );

  test("an empty report has nothing", async () => {
    expect(await engine.analyse({ headline: "", text: "" })).toEqual({
      text: "\n",
      words: [],
      sentences: [],
      names: [],
      frames: [],
      vectors: [],
    });
  });

  test("a report gives the same bytes alone, after others, and in any order", async () => {
    const alone: string[] = [];
    for (const report of READ) {
      const fresh = await LanguageEngine.open(files);
      alone.push(JSON.stringify(await fresh.analyse(report)));
      await fresh.close();
    }
    for (const order of [READ, READ.toReversed()])
      for (const report of order) expect(JSON.stringify(await engine.analyse(report))).toBe(alone[READ.indexOf(report)]);
  }, 120_000);

  test("reports read at the same time give the same bytes as one after the other", async () => {
    const one: string[] = [];
    for (const report of READ) one.push(JSON.stringify(await engine.analyse(report)));
    const together = await Promise.all(READ.map((r) => engine.analyse(r)));
    expect(together.map((a) => JSON.stringify(a))).toEqual(one);
  }, 60_000);

  test("plain news is read as it should be", async () => {
    const { words, names } = await engine.analyse({
      headline: "",
      text: "President Youssef Karam flew to Geneva. Ukraine's troops met Elena Petrova.",
    });
    const met = words.find((w) => w.text === "met");
    expect(met).toMatchObject({ upos: "VERB", xpos: "VBD", deprel: "root" });
    expect(words.find((w) => w.text === "'s")).toMatchObject({ upos: "PART", xpos: "POS" });
    expect(
      names.map((n) => [
        n.kind,
        words
          .slice(n.first, n.last + 1)
          .map((w) => w.text)
          .join(" "),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["person", "Youssef Karam"],
        ["person", "Elena Petrova"],
        ["place", "Geneva"],
      ]),
    );
  });
});
