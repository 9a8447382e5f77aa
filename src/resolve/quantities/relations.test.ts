import { expect, test } from "vitest";
import { findQuantities, readQuantity } from "./read-quantity.js";
import { RELATION_RULES } from "./relation-rules.js";
import { relateNumbers } from "./relations.js";

/** The numbers of a sentence in which [one] and {another} are marked, and how they stand to each other; marks may be absent. */
function relate(marked: string) {
  const text = marked.replace(/[[\]{}]/gu, "");
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/gu, "").length;
  const heads = [...marked.matchAll(/[[{]/gu)].flatMap(([mark]) => readQuantity(text, { start: at(mark), end: at(mark) + 1 }) ?? []);
  const numbers = [...findQuantities(text), ...heads].sort((a, b) => a.span.start - b.span.start);
  const distinct = numbers.filter(({ span }, i) => span.start !== numbers[i - 1]?.span.start);
  const index = (mark: string) => distinct.findIndex(({ span }) => span.start <= at(mark) && at(mark) < span.end);
  const words = (i: number) => text.slice(distinct[i]?.span.start, distinct[i]?.span.end);
  const relations = relateNumbers(text, distinct);
  return {
    between: relations.find((r) => r.number === index("[") && r.of === index("{")),
    all: relations.map((r) => `${words(r.number)} ${r.kind} ${words(r.of)}`),
  };
}

for (const { name, kind, examples, nearMisses } of RELATION_RULES) {
  test.each(examples)(`${name}: relates the numbers of: %s`, (marked) => {
    expect(relate(marked).between).toMatchObject({ kind, rule: name });
  });

  test.each(nearMisses)(`${name}: relates nothing in: %s`, (marked) => {
    expect(relate(marked).between).toBeUndefined();
  });
}

test.each([
  ["It killed 157, including 117 soldiers and 40 civilians.", ["117 part 157", "40 part 157"]],
  ["It killed 157, including 117 soldiers, and 40 were hurt.", ["117 part 157"]],
  ["They freed eight hostages, three Israelis and five Thais.", ["three part eight", "five part eight"]],
  ["They freed nine hostages, three Israelis and five Thais.", []],
  ["The number is 137: 76 girls and 61 boys.", ["76 part 137", "61 part 137"]],
  ["It killed 12 and wounded 30.", []],
  ["It killed 12, up from 9, including five children.", ["12 earlier 9", "five part 12"]],
])("relates the numbers of lists: %s", (text, relations) => {
  expect(relate(text).all).toEqual(relations);
});
