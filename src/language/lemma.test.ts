import { describe, expect, test } from "vitest";
import { applyLemmaScript, Lemmas } from "./lemma.js";

describe("applyLemmaScript", () => {
  test.each([
    ["troops", "k|1|", "troop"],
    ["Talks", "l|1|", "talk"],
    ["fled", "k|1|e", "flee"],
    ["parties", "k|3|y", "party"],
    ["n't", "l|3|not", "not"],
    ["was", "l|3|be", "be"],
    ["UN", "k|0|", "UN"],
    ["The", "l|0|", "the"],
    ["a|b", "k|0|", "a|b"],
  ])("%s by %s is %s", (word, script, lemma) => expect(applyLemmaScript(word, script)).toBe(lemma));

  test("a script that cuts more than there is leaves the word", () => {
    expect(applyLemmaScript("is", "k|3|be")).toBe("is");
    expect(applyLemmaScript("", "k|1|")).toBe("");
  });
});

describe("Lemmas", () => {
  const lemmas = new Lemmas(JSON.stringify({ VBD: { said: "say" }, VB: { secure: "secure" }, NN: { constructor: "constructor" } }));
  test.each([
    ["a word of the treebanks has its lemma there", "Said", "VBD", "l|0|", "say"],
    ["an irregular form is left to the script", "fought", "VBD", "l|5|ight", "fight"],
    ["a regular form goes by rule", "funded", "VBN", "l|1|", "fund"],
    ["the rule prefers lemmas that there are", "secures", "VBZ", "l|0|", "secure"],
    ["and where an e was lost", "encircled", "VBN", "l|2|", "encircle"],
    ["and knows y", "allies", "NNS", "l|1|", "ally"],
    ["and doubled consonants", "quitting", "VBG", "l|0|", "quit"],
    ["and hissing plurals", "clashes", "NNS", "l|0|", "clash"],
    ["a name is its own lemma", "Departments", "NNP", "l|1|", "Departments"],
    ["as is a number", "41,220", "CD", "k|3|00", "41,220"],
    ["a word that objects inherit is a word like any other", "toString", "VBD", "k|0|", "toString"],
  ])("%s: %s", (_, word, xpos, script, lemma) => expect(lemmas.of(word, xpos, script)).toBe(lemma));
});
