import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WordPieces } from "./pieces.js";
import type { Segment } from "./segment.js";
import { tokenise } from "./tokens.js";
import { batchWindows, makeWindows } from "./windows.js";

const [UNK, CLS, SEP, A, B, BB] = [0, 1, 2, 3, 4, 5];
const vocabulary = new WordPieces("[UNK]\n[CLS]\n[SEP]\na\nb\n##b\n");

/** Sentences of given words, each "a" (one piece) or a run of "b" (a piece each letter). */
function text(sentences: readonly string[]): { whole: string; segments: Segment[] } {
  const whole = sentences.join("\n");
  let start = 0;
  const segments = sentences.map((s, paragraph) => {
    const segment = { start, end: start + s.length, paragraph, words: tokenise(s, start) };
    start += s.length + 1;
    return segment;
  });
  return { whole, segments };
}
const windowsOf = (...sentences: readonly string[]) => {
  const { whole, segments } = text(sentences);
  return makeWindows(segments, whole, vocabulary);
};
const many = (word: string, n: number) => Array.from({ length: n }, () => word).join(" ");

describe("makeWindows", () => {
  test("lays out sentences one after the other, a separator behind each", () => {
    expect(windowsOf("a bbb A", "é")).toEqual([
      {
        pieces: [CLS, A, B, BB, BB, A, SEP, UNK, SEP],
        shapes: [6, 0, 0, 0, 0, 3, 6, 0, 6],
        starts: [1, 2, 5, 7],
        sentence: [0, 0, 0, 1],
        first: 0,
      },
    ]);
  });

  test("begins a new window where the next sentence would pass 128 pieces", () => {
    const fits = windowsOf(many("a", 60), many("a", 65));
    expect(fits.map((w) => [w.first, w.pieces.length])).toEqual([[0, 128]]);
    const passes = windowsOf(many("a", 60), many("a", 66));
    expect(passes.map((w) => [w.first, w.pieces.length])).toEqual([
      [0, 62],
      [60, 68],
    ]);
  });

  test("a sentence longer than that stands alone", () => {
    const windows = windowsOf("a", many("a", 200), "a a");
    expect(windows.map((w) => [w.first, w.starts.length])).toEqual([
      [0, 1],
      [1, 200],
      [201, 2],
    ]);
  });

  test("words beyond the encoder's last position share it", () => {
    const [window] = windowsOf(many("a", 700));
    expect(window?.pieces.length).toBe(511);
    expect(window?.shapes.length).toBe(511);
    expect(window?.starts.length).toBe(700);
    expect(window?.starts.slice(507, 513)).toEqual([508, 509, 510, 510, 510, 510]);
  });

  test("no sentences make no window", () => expect(windowsOf()).toEqual([]));

  test("every word of every sentence is in exactly one window, in order, and starts on its own piece", () => {
    const sentence = fc.array(fc.constantFrom("a", "b", "bb", "bbbbb", "x"), { minLength: 1, maxLength: 60 }).map((w) => w.join(" "));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const windows = windowsOf(...sentences);
        let next = 0;
        for (const w of windows) {
          expect(w.first).toBe(next);
          expect(w.shapes.length).toBe(w.pieces.length);
          expect(w.sentence.length).toBe(w.starts.length);
          expect(w.starts.every((s, i) => s > (w.starts[i - 1] ?? 0) && [UNK, A, B].includes(w.pieces[s] ?? -1))).toBe(true);
          expect(w.pieces.filter((p) => p === SEP).length).toBe(1 + (w.sentence.at(-1) ?? 0));
          next += w.starts.length;
        }
        expect(next).toBe(sentences.join(" ").split(" ").length);
      }),
    );
  });
});

describe("batchWindows", () => {
  const windows = fc
    .array(fc.integer({ min: 2, max: 511 }), { maxLength: 40 })
    .map((lengths) =>
      lengths.map((n, first) => ({ pieces: Array.from({ length: n }, () => A), shapes: [], starts: [], sentence: [], first })),
    );

  test("every window is in one batch; a batch holds like lengths and, unless it is one window alone, at most 512 pieces with padding", () => {
    fc.assert(
      fc.property(windows, (windows) => {
        const batches = batchWindows(windows);
        expect(
          batches
            .flat()
            .map((w) => w.first)
            .sort((a, b) => a - b),
        ).toEqual(windows.map((w) => w.first));
        for (const batch of batches) {
          const lengths = batch.map((w) => w.pieces.length);
          const longest = Math.max(...lengths);
          expect(longest).toBeLessThanOrEqual(1.25 * Math.min(...lengths));
          if (batch.length > 1) expect(batch.length * longest).toBeLessThanOrEqual(512);
        }
      }),
    );
  });

  test("the same windows make the same batches whatever order they come in", () => {
    fc.assert(
      fc.property(windows, (windows) => {
        expect(batchWindows([...windows].reverse())).toEqual(batchWindows(windows));
      }),
    );
  });
});
