import { describe, expect, test } from "vitest";
import { isDateLine, looksLikeHeadline, readHead, readHeadBelow } from "./head.js";

describe("looksLikeHeadline", () => {
  test.each([
    "Envoys leave Port Haddan without deal",
    "“Not one step”: Premier rejects plan",
    "Who fired the rockets?",
    "Talks stall in the U.S.",
    "ARMY LEAVES HILLS",
  ])("takes %j for a headline", (line) => {
    expect(looksLikeHeadline(line)).toBe(true);
  });

  test.each([
    "The army left the hills on Monday.",
    "KYIV, May 3 (Northwire) - Negotiators left on Friday",
    "GENEVA — Talks resumed on Monday",
    '"We do not know who fired," she said.',
    "41,220",
    `${"A very long opening sentence that goes on ".repeat(5)}and on`,
  ])("does not take %j for one", (line) => {
    expect(looksLikeHeadline(line)).toBe(false);
  });
});

describe("isDateLine", () => {
  test.each([
    "3 May 2024",
    "Published: Friday, May 3, 2024, 14:05 GMT",
    "Posted by on Saturday, 7th of October, 2017",
    "17 August 2022 | No. 112/2022",
    "2024-05-03T10:00Z",
    "For immediate release: June 12, 2003",
  ])("takes %j for a line that holds the date", (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each(["Fighting ended on 3 May 2024", "May 2024", "3 May 2024: truce signed", "Monday"])("does not take %j for one", (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe("readHead", () => {
  test("takes headline, author and date off", () => {
    expect(
      readHead(["Envoys leave Port Haddan", "By Mara Lindqvist", "3 May 2024", "The envoys left on Friday.", "Nobody spoke."]),
    ).toEqual({
      headline: "Envoys leave Port Haddan",
      day: "2024-05-03",
      byline: "Mara Lindqvist",
      rest: ["The envoys left on Friday.", "Nobody spoke."],
    });
  });

  test("finds the date above the headline too", () => {
    expect(readHead(["12 June 2003", "Council calls for return of ships", "The Council met today."])).toEqual({
      headline: "Council calls for return of ships",
      day: "2003-06-12",
      byline: null,
      rest: ["The Council met today."],
    });
  });

  test("leaves a text without headline whole", () => {
    const lines = ["The envoys left on Friday.", "By nightfall, nobody had spoken."];
    expect(readHead(lines)).toEqual({ headline: "", day: null, byline: null, rest: lines });
  });

  test("takes a single line for text, not for a headline", () => {
    expect(readHead(["Envoys leave Port Haddan"])).toMatchObject({ headline: "", rest: ["Envoys leave Port Haddan"] });
  });
});

describe("readHeadBelow", () => {
  test("drops menus and the headline's repetition", () => {
    expect(readHeadBelow("Army leaves hills", ["Home", "Archive", "Army Leaves Hills", "The army left."]).rest).toEqual(["The army left."]);
  });

  test("keeps prose that stands before a repetition of the headline", () => {
    const lines = ["The army left the hills on Monday, after eleven months of siege and three rounds of talks.", "Army leaves hills"];
    expect(readHeadBelow("Army leaves hills", lines).rest).toEqual(lines);
  });
});
