import { describe, expect, it } from "vitest";
import { wholeText } from "../text/index.js";
import { digest } from "./digest.js";
import { DEADLOCK, DENIAL, MEETING, PLAN, REPORT, RIVAL_TOLL, SHELLING, STANCE, STATEMENTS, TOLL, UNHURT } from "./fixtures/statements.js";
import type { Line } from "./line.js";

const shown = digest(REPORT, STATEMENTS);
const lines = shown.sections.flatMap((section) => section.groups.flatMap((group) => group.lines));

function lineOf(statement: (typeof STATEMENTS)[number]): Line {
  const line = lines.find((each) => each.statement === statement);
  if (!line) throw new Error(`no line for “${statement.quote}”`);
  return line;
}

function said(line: Line): readonly string[] {
  return line.pieces.map((piece) => `${piece.role} ${piece.text}`);
}

function statementsUnder(title: string): unknown {
  return shown.sections
    .find((section) => section.title === title)
    ?.groups.map((group) => [group.title, group.lines.map((line) => line.statement)]);
}

describe("a digest", () => {
  it("loses no statement, gives each its exact words and says who says so", () => {
    expect(new Set(lines.map((line) => line.statement))).toEqual(new Set(STATEMENTS));
    for (const { statement, quote, claim } of lines) {
      expect(quote.before + quote.head + quote.after).toBe(statement.quote);
      expect(quote.head).toBe(statement.head);
      expect(wholeText(REPORT)).toContain(statement.quote);
      expect(claim.own).toBe(statement.claimants.length === 0);
      expect(claim.text).not.toBe("");
    }
  });

  it("puts what happened before what is planned, and what is said not to be so last", () => {
    expect(statementsUnder("Who did what")).toEqual([[null, [MEETING, SHELLING, PLAN, DENIAL]]]);
    expect(lineOf(PLAN).label).toBe("planned");
    expect(lineOf(DENIAL).label).toBe("not so");
  });

  it("lists a standing stance under each party that takes it", () => {
    expect(statementsUnder("Who stands where")).toEqual([
      ["Northern Council", [STANCE]],
      ["Bridge Guard", [STANCE]],
    ]);
    expect(said(lineOf(STANCE))).toEqual(["key rejection", "with Bridge Guard", "detail on “keeping the bridge”"]);
  });

  it("sets rival figures next to each other, each with its claimant", () => {
    expect(statementsUnder("Figures")).toEqual([
      ["killed, in one event", [TOLL, RIVAL_TOLL]],
      ["injured, in one event", [UNHURT]],
    ]);
    expect([lineOf(TOLL).claim.text, lineOf(RIVAL_TOLL).claim.text]).toEqual(["the army", "residents"]);
  });

  it("says of a negated nought that there were none, not that nought is wrong", () => {
    expect(lineOf(UNHURT).label).toBe("none");
  });

  it("leaves an unknown agent unknown", () => {
    expect(said(lineOf(SHELLING))).toEqual(["key shelling", "unnamed party not named", "to the ferry"]);
  });

  it("gives a chain of claimants from the words outwards", () => {
    expect(lineOf(DEADLOCK).claim).toEqual({ own: false, text: "unnamed diplomats, cited by Radio Almar" });
  });

  it("says place and day, and no place twice", () => {
    expect(said(lineOf(MEETING)).slice(2)).toEqual(["detail Port Almar", "detail 6 May 2031 (“Tuesday”)"]);
    const there = { ...MEETING, to: [{ t: null, is: "Port Almar" }] };
    const [line] = digest(REPORT, [there]).sections[0]?.groups[0]?.lines ?? [];
    expect(line?.pieces.filter((piece) => piece.text === "Port Almar")).toEqual([{ role: "to", text: "Port Almar" }]);
  });

  it("says when a thing was said apart from when it happened", () => {
    const told = { t: "5 May 2031", from: "2031-05-05", to: "2031-05-05", grain: "day", basis: "stated" } as const;
    const [line] = digest(REPORT, [{ ...MEETING, said: told }]).sections[0]?.groups[0]?.lines ?? [];
    expect(line?.pieces.at(-1)).toEqual({ role: "detail", text: "said 5 May 2031" });
  });

  it("heads with outlet, day and number of statements", () => {
    expect(shown.facts).toEqual(["Almar Courier", "6 May 2031", "9 statements"]);
    expect(digest({ ...REPORT, outlet: null, publishedKnown: false }, [PLAN]).facts).toEqual([
      "6 May 2031, worked out from the text",
      "1 statement",
    ]);
    expect(digest({ ...REPORT, outlet: null, published: null, publishedKnown: false }, [])).toEqual({
      headline: REPORT.headline,
      facts: ["day of publication not known", "nothing for the record"],
      dated: [],
      sections: [],
    });
  });
});
