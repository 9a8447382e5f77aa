import { describe, expect, test } from "vitest";
import { applyLemmaScript } from "./lemma.js";

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
