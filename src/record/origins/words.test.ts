import { describe, expect, it } from "vitest";
import { wordsOf } from "./words.js";

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

describe("the words of a text, as texts are compared", () => {
  it.each([
    ["colour", "color"],
    ["neighbours", "neighbors"],
    ["organised", "organized"],
    ["mobilisation", "mobilization"],
    ["analysed", "analyzed"],
    ["centre", "center"],
    ["defence", "defense"],
    ["travelled", "traveled"],
    ["programme", "program"],
    ["instalment", "installment"],
    ["dialogues", "dialogs"],
    ["Besançon", "besancon"],
  ])("%s is %s", (british, american) => {
    expect(forms(british)).toEqual(forms(american));
  });

  it.each([
    ["hour", "hor"],
    ["our", "or"],
    ["rise", "rize"],
    ["tell", "tel"],
  ])("%s is not %s", (word, other) => {
    expect(forms(word)).not.toEqual(forms(other));
  });

  it.each([
    ["1,200", ["1200"]],
    ["1200", ["1200"]],
    ["1,20", ["1,20"]],
    ["3.5", ["3.5"]],
    ["Twelve", ["12"]],
    ["ninety", ["90"]],
    ["1,200,000", ["1200000"]],
  ])("%s is the number %j", (text, expected) => {
    expect(wordsOf(text).map(({ form, kind }) => [form, kind])).toEqual(expected.map((form) => [form, "number"]));
  });

  it("are names where they begin with a capital letter; what belongs to a name is the name", () => {
    expect(wordsOf("Arvania’s envoy left Port Helm’s hall").map(({ form, kind }) => [form, kind])).toEqual([
      ["arvania", "name"],
      ["envoy", "word"],
      ["left", "word"],
      ["port", "name"],
      ["helm", "name"],
      ["hall", "word"],
    ]);
  });

  it("know where they stand", () => {
    const text = "On 3 May, 1,200 left.";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["On", "3", "May", "1,200", "left"]);
  });
});
