import { SEPARATOR_SHAPE, shapeOf, type WordPieces } from "./pieces.js";
import type { Segment } from "./segment.js";

/** Consecutive sentences with their word pieces: [CLS] s1 [SEP] s2 [SEP] … */
export interface Window {
  readonly pieces: readonly number[];
  /** Case class of each piece's word. */
  readonly shapes: readonly number[];
  /** For each word, its first piece. */
  readonly starts: readonly number[];
  /** For each word, the number of its sentence in the window. */
  readonly sentence: readonly number[];
  /** Index, in the report, of the window's first word. */
  readonly first: number;
}

/** Word pieces a window aims to stay under; the model was trained so. */
const LIMIT = 128;
/** Pieces that the encoder has positions for. */
const MOST = 511;

/** Greedy windows in report order. A sentence longer than the limit stands alone; what exceeds the encoder's positions shares the last one. */
export function makeWindows(segments: readonly Segment[], whole: string, vocabulary: WordPieces): Window[] {
  const windows: Window[] = [];
  let open = begin(0, vocabulary);
  let first = 0;
  for (const segment of segments) {
    const words = segment.words.map((w) => whole.slice(w.start, w.end));
    const ids = words.map((w) => vocabulary.of(w));
    const size = ids.reduce((n, p) => n + p.length, 1);
    if (open.starts.length > 0 && open.pieces.length + size > LIMIT) {
      windows.push(open);
      open = begin(first, vocabulary);
    }
    const number = (open.sentence.at(-1) ?? -1) + 1;
    words.forEach((word, i) => {
      open.starts.push(Math.min(open.pieces.length, MOST - 1));
      open.sentence.push(number);
      const shape = shapeOf(word);
      for (const id of ids[i] ?? []) {
        open.pieces.push(id);
        open.shapes.push(shape);
      }
    });
    open.pieces.push(vocabulary.separator);
    open.shapes.push(SEPARATOR_SHAPE);
    first += words.length;
  }
  if (open.starts.length > 0) windows.push(open);
  return windows.map((w) => ({ ...w, pieces: w.pieces.slice(0, MOST), shapes: w.shapes.slice(0, MOST) }));
}

function begin(first: number, vocabulary: WordPieces) {
  return {
    pieces: [vocabulary.begin] as number[],
    shapes: [SEPARATOR_SHAPE] as number[],
    starts: [] as number[],
    sentence: [] as number[],
    first,
  };
}

/** Batches of one report's windows: like lengths together, about `size` pieces each. The order within a report is fixed, so results are too. */
export function batchWindows(windows: readonly Window[], size = 512): Window[][] {
  const batches: Window[][] = [];
  for (const window of [...windows].sort((a, b) => a.pieces.length - b.pieces.length || a.first - b.first)) {
    const last = batches.at(-1);
    const shortest = last?.[0]?.pieces.length ?? 0;
    if (last && (last.length + 1) * window.pieces.length <= size && window.pieces.length <= 1.25 * shortest) last.push(window);
    else batches.push([window]);
  }
  return batches;
}
