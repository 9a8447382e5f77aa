import { expect, test } from "vitest";
import type { Actor, Tenure } from "../actors/actor.js";
import { officeTerms } from "./office-terms.js";

const NOTHING = { country: null, partOf: null, names: [], ownership: null, evidence: [] };

function termsOf(role: Partial<Tenure>, body: Pick<Actor, "kind" | "country"> = { kind: "organisation", country: null }) {
  const tenure: Tenure = { title: "President", of: "body", from: null, to: null, open: false, seen: null, evidence: [], ...role };
  const actors: Actor[] = [
    { ...NOTHING, id: "somebody", name: "Some Body", kind: "person", roles: [tenure] },
    { ...NOTHING, id: "body", name: "Body", roles: [], ...body },
  ];
  return officeTerms({ actors: new Map(actors.map((actor) => [actor.id, actor])) });
}

test.each([
  ["Secretary of State", "secretary of state"],
  ["Minister of Foreign Affairs", "foreign minister"],
  ["Secretary-General of the United Nations", "secretary-general"],
  ["UN–Arab League envoy to Syria", "envoy"],
  ["Interim President", "president"],
])("%s is the office of %s", (title, office) => {
  expect(termsOf({ title, seen: ["2012-01-05", "2013-01-05"] })).toMatchObject([{ title: office, seen: ["2012-01-05", "2013-01-05"] }]);
});

test.each(["Health Minister", "Deputy Foreign Minister", "warlord", "Secretary of State for Wales"])("%s dates no report", (title) => {
  expect(termsOf({ title, seen: ["2012-01-05", "2013-01-05"] })).toEqual([]);
});

test("a term begins and ends on days that a source tells, else it was seen to", () => {
  const seen = ["2012-03-05", "2013-01-05"] as const;
  expect(termsOf({ from: "2012-02-01", to: "2013-02", seen })).toMatchObject([
    { seen: ["2012-02-01", "2013-01-05"], begins: true, ends: false },
  ]);
});

test("whoever was seen on one day only proves too little", () => {
  expect(termsOf({ seen: ["2012-03-05", "2012-03-05"] })).toEqual([]);
});

test("a ministry's office is its state's, a body's its own", () => {
  const seen = ["2012-03-05", "2013-01-05"] as const;
  expect(termsOf({ seen }, { kind: "ministry", country: "SY" })).toMatchObject([{ of: "SY" }]);
  expect(termsOf({ seen }, { kind: "parliament", country: "SY" })).toMatchObject([{ of: "body" }]);
});
