import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Role } from "../../text/index.js";
import { find, readConllu, readKnowledge, readReferents } from "./fixtures/read-fixture.js";
import { makeNamer } from "./namer.js";
import { pronounKind } from "./pronouns.js";
import { indexNames } from "./report.js";

const index = indexNames(readKnowledge(), readReferents());

describe.each(["agency", "statement", "roundup"])("in the report %s", (folder) => {
  const analysis = readConllu(`./${folder}`);
  const namer = makeNamer(analysis, { outlet: null }, index);
  const rows = readFileSync(new URL(`./fixtures/${folder}/expected.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  test.each(rows.map((row) => row.split("\t")))("“%s” (%s) as %s is %s", (mention = "", occurrence = "", role = "", names = "") => {
    expect(namer.names(find(analysis, mention, Number(occurrence)), role as Role).join(" + ")).toBe(names);
  });
});

describe("makeNamer", () => {
  const analysis = readConllu("./agency");
  const namer = makeNamer(analysis, { outlet: null }, index);

  test("joins several parties into one name", () => {
    expect(namer.name(find(analysis, "the two sides"), "by")).toBe("Rapid Support Forces and Sudanese armed forces");
  });

  test("gives every word of the report but pronouns some name in every role, the same each time", () => {
    const again = makeNamer(analysis, { outlet: null }, index);
    for (const { index, text } of analysis.words)
      for (const role of ["by", "to", "where", "claimant"] as const) {
        const names = namer.names({ first: index, last: index }, role);
        expect(names.length > 0 || pronounKind(text) !== null).toBe(true);
        expect(again.names({ first: index, last: index }, role)).toEqual(names);
      }
  });

  test("takes the speaker of a text in its own voice from the outlet", () => {
    const roundup = readConllu("./statement");
    const by = (outlet: string | null) =>
      makeNamer({ ...roundup, sentences: roundup.sentences.slice(2) }, { outlet }, index).names(find(roundup, "We"), "by");
    expect(by("US State Department")).toEqual(["United States"]);
  });
});
