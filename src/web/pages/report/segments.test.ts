import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./segments.js";

const span = (start: number, end: number, headStart = start, headEnd = end) => ({ start, end, headStart, headEnd });

describe("a text cut at the borders of its statements", () => {
  it("tells which statements cover which part, nested and overlapping", () => {
    const [paragraph] = paragraphsOf("abcdefgh", 0, [span(0, 6, 1, 2), span(3, 8, 4, 5)]);
    expect(paragraph?.segments.map(({ text, covers, heads }) => [text, covers, heads])).toEqual([
      ["a", [0], []],
      ["b", [0], [0]],
      ["c", [0], []],
      ["d", [0, 1], []],
      ["e", [0, 1], [1]],
      ["f", [0, 1], []],
      ["gh", [1], []],
    ]);
  });

  it("goes on over the end of a paragraph", () => {
    const paragraphs = paragraphsOf("ab\ncd", 10, [span(11, 14)]);
    expect(paragraphs.map(({ start, segments }) => [start, segments.map(({ text, covers }) => [text, covers])])).toEqual([
      [
        10,
        [
          ["a", []],
          ["b", [0]],
        ],
      ],
      [
        13,
        [
          ["c", [0]],
          ["d", []],
        ],
      ],
    ]);
  });

  it("loses nothing of the text", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => span(start, start + length + 1)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c\n]{0,60}$/), spans, (text, statements) => {
        const paragraphs = paragraphsOf(text, 0, statements);
        expect(paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join("")).join("\n")).toBe(text);
      }),
    );
  });
});
