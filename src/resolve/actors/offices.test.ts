import { describe, expect, it } from "vitest";
import type { Actor, Tenure } from "./actor.js";
import { holderOn } from "./offices.js";

function holding(id: string, tenure: Partial<Tenure>) {
  const actor: Actor = {
    id,
    name: id,
    names: [],
    kind: "person",
    country: "XX",
    partOf: null,
    roles: [],
    ownership: null,
    evidence: ["test"],
  };
  return {
    actor,
    tenure: { title: "Foreign Minister", of: null, from: null, to: null, open: false, seen: null, evidence: ["test"], ...tenure },
  };
}

const FIRST = holding("first", { seen: ["2012-03-01", "2015-06-30"] });
const SECOND = holding("second", { seen: ["2015-09-01", "2019-01-10"] });
const DATED = holding("dated", { from: "2019-02-01", to: "2021-01-20" });
const LATEST = holding("latest", { from: "2021-01-27", open: true, seen: ["2021-02-01", "2024-05-05"] });
const ALL = [FIRST, SECOND, DATED, LATEST];

function told(day: string | null, holdings = ALL): string {
  const holder = holderOn(holdings, day);
  return holder.kind === "sure" ? holder.actor.id : `? ${holder.candidates.map(({ actor }) => actor.id).join(", ")}`.trim();
}

describe("the holder of an office", () => {
  it.each([
    ["2012-03-01", "first"],
    ["2014-01-01", "first"],
    ["2015-06-30", "first"],
    ["2015-08-01", "? first, second"],
    ["2017-01-01", "second"],
    ["2019-01-20", "? second"],
    ["2020-01-01", "dated"],
    ["2021-01-22", "?"],
    ["2021-01-28", "latest"],
    ["2024-05-05", "latest"],
    ["2024-12-01", "latest"],
    ["2027-01-01", "?"],
    ["2012-02-01", "? first"],
    ["2010-01-01", "?"],
    [null, "? first, second, dated, latest"],
  ])("on %s: %s", (day, expected) => {
    expect(told(day)).toBe(expected);
  });

  it("is one person between two sightings of the same", () => {
    const again = { ...FIRST, tenure: { ...FIRST.tenure, seen: ["2018-01-01", "2018-05-01"] as const } };
    expect(told("2017-01-01", [FIRST, again])).toBe("first");
  });

  it("is surely in office within a year or month that is known only as such from its end on", () => {
    const vague = holding("vague", { from: "2016", to: "2018-05" });
    expect(told("2016-06-01", [vague])).toBe("? vague");
    expect(told("2017-06-01", [vague])).toBe("vague");
    expect(told("2018-05-20", [vague])).toBe("? vague");
    expect(told("2018-06-01", [vague])).toBe("?");
  });

  it("is in doubt where two are told for one day", () => {
    expect(told("2013-01-01", [FIRST, holding("rival", { seen: ["2013-01-01", "2013-01-01"] })])).toBe("? first, rival");
  });

  it("is known without a day where only one ever held it", () => {
    expect(told(null, [LATEST])).toBe("latest");
  });
});
