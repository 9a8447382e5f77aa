import { expect, test } from "vitest";
import { find, readConllu } from "./fixtures/read-fixture.js";
import { coordinated, mentionSpan } from "./mention-span.js";

const analysis = readConllu("./agency");
const roundup = readConllu("./roundup");
const textOf = (from: typeof analysis, { first, last }: { readonly first: number; readonly last: number }) =>
  from.text.slice(from.words[first]?.start, from.words[last]?.end);

test.each([
  ["army", "by", "the Sudanese army", "the article stays, the other party does not come in"],
  ["Perriello", "by", "Tom Perriello", "a person goes without title"],
  ["spokesman", "claimant", "Mustafa Ibrahim", "a title stands for the name in apposition to it"],
  ["sides", "by", "the two sides", "numbers of parties stay"],
  ["He", "by", "He", "a pronoun stands alone"],
  ["officials", "to", "Egyptian officials", "people of a side keep their adjective"],
  ["town", "where", "the town of Zalingei", "of names the place; the relative clause stays out"],
] as const)("from “%s” as %s the mention is “%s”: %s", (word, role, mention, _why) => {
  expect(textOf(analysis, mentionSpan(analysis, find(analysis, word).first, role))).toBe(mention);
});

test("a possessor belongs to the mention", () => {
  expect(textOf(roundup, mentionSpan(roundup, find(roundup, "ministry").first, "claimant"))).toContain("foreign ministry");
});

test("parties side by side are each found by the head, a single one by itself", () => {
  const words = analysis.words.map((w) => (w.text === "Forces" ? { ...w, head: find(analysis, "army").first, deprel: "conj" } : w));
  const joined = { ...analysis, words };
  expect(coordinated(joined, find(joined, "army").first).map((i) => joined.words[i]?.text)).toEqual(["army", "Forces"]);
  expect(coordinated(joined, find(joined, "Perriello").first)).toEqual([find(joined, "Perriello").first]);
});
