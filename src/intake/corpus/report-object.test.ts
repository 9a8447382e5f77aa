import { describe, expect, test } from "vitest";
import { parseJson } from "./json.js";
import { readReportObject } from "./report-object.js";

const failure = (code: string, message: string) => expect.objectContaining({ code, message });

describe("readReportObject", () => {
  test("takes every field over, the text untouched", () => {
    const report = {
      id: "brell-market",
      source: { outlet: "Eastern Post", url: "https://post.example/1", license: "CC0" },
      published: "2024-10-02",
      published_known: false,
      revised: "2024-10-04T08:00:00Z",
      fetched: "2024-11-01",
      headline: "Attack  on Brell",
      text: "Two rockets \u00a0 struck.\r\nNobody spoke.",
      byline: "Lena Oduya",
      language: "en_gb",
      statements: [{ kind: "event" }],
    };
    expect(readReportObject(report, "x.json")).toEqual({
      id: "brell-market",
      headline: "Attack  on Brell",
      text: "Two rockets \u00a0 struck.\r\nNobody spoke.",
      published: "2024-10-02",
      publishedKnown: false,
      revised: "2024-10-04",
      fetched: "2024-11-01",
      outlet: "Eastern Post",
      url: "https://post.example/1",
      byline: "Lena Oduya",
      language: "en-GB",
    });
  });

  test("fills in what is left out or null", () => {
    expect(readReportObject({ text: "Two rockets struck.", published: null, source: { outlet: null } }, "x.json")).toEqual({
      id: expect.stringMatching(/^report-[0-9a-f]{8}$/),
      headline: "",
      text: "Two rockets struck.",
      published: null,
      publishedKnown: false,
      revised: null,
      fetched: null,
      outlet: null,
      url: null,
      byline: null,
      language: null,
    });
  });

  test("a published day counts as told unless the report says otherwise, and a timestamp as its day", () => {
    expect(readReportObject({ text: "x", published: "2024-10-02T23:00:00-05:00" }, "x")).toMatchObject({
      published: "2024-10-02",
      publishedKnown: true,
    });
  });

  test.each([
    [[{ text: "x" }], "x.json: a report must be a JSON object, not a list; put one report on a line, in a .jsonl file"],
    [null, "x.json: a report must be a JSON object, not null"],
    ["x", "x.json: a report must be a JSON object, not text"],
    [{}, 'x.json: "text" is missing; it holds the body of the report, paragraphs separated by line breaks'],
    [{ text: 4 }, 'x.json: "text" must be text, not a number'],
    [{ text: "x", headline: ["y"] }, 'x.json: "headline" must be text, not a list'],
    [{ text: "x", source: "Eastern Post" }, 'x.json: "source" must be a JSON object, not text'],
    [{ text: "x", source: { url: 7 } }, 'x.json: "source.url" must be text, not a number'],
    [{ text: "x", published: "3 May 2024" }, 'x.json: "published" must be a day of the calendar, YYYY-MM-DD, not "3 May 2024"'],
    [{ text: "x", published: "2024-02-30" }, 'x.json: "published" must be a day of the calendar, YYYY-MM-DD, not "2024-02-30"'],
    [{ text: "x", published_known: "yes" }, 'x.json: "published_known" must be true or false, not text'],
    [{ text: "x", published_known: true }, 'x.json: "published_known" is true, but published gives no day'],
    [{ text: "x", id: " " }, 'x.json: "id" is empty; leave it out to have one derived'],
    [{ text: "x", language: "english" }, 'x.json: "language" is no language tag: "english"'],
  ])("says what is wrong with %j", (value, message) => {
    expect(() => readReportObject(value, "x.json")).toThrow(failure("bad-report", message));
  });
});

describe("parseJson", () => {
  test.each([
    ['{"a": 1,}', "x.json: not JSON: Expected double-quoted property name at column 9"],
    ['{\n "a": 1\n "b": 2\n}', "x.json: not JSON: Expected ',' or '}' after property value at line 3, column 2"],
    ['{"a": ', "x.json: the JSON breaks off before its end"],
    ['{"a": "b', "x.json: the JSON breaks off before its end"],
  ])("says where %j is wrong", (json, message) => {
    expect(() => parseJson(Buffer.from(json), "x.json")).toThrow(failure("bad-json", message));
  });

  test("refuses JSON that is not UTF-8", () => {
    expect(() => parseJson(Buffer.from([0x22, 0xe9, 0x22]), "x.json")).toThrow(
      failure("bad-json", "x.json: JSON has to be UTF-8, and this is not"),
    );
  });

  test.each([
    ["with a UTF-8 mark", Buffer.from("\ufeff[1]")],
    ["in UTF-16 with its mark", Buffer.from("\ufeff[1]", "utf16le")],
  ])("reads JSON %s", (_, bytes) => {
    expect(parseJson(bytes, "x.json")).toEqual([1]);
  });
});
