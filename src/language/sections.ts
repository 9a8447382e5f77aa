import type { Window } from "./windows.js";

/** Consecutive windows whose statements are looked for together: a report, or an even part of a long one. */
export interface Section {
  readonly windows: readonly Window[];
  /** For each word, the number of its sentence in the section. */
  readonly sentence: readonly number[];
  /** Index, in the report, of the section's first word. */
  readonly first: number;
}

/** Windows of a section at most; the model was trained so. */
const MOST = 8;

export function makeSections(windows: readonly Window[]): Section[] {
  const parts = Math.ceil(windows.length / MOST);
  return Array.from({ length: parts }, (_, k) => {
    const mine = windows.slice(Math.floor((k * windows.length) / parts), Math.floor(((k + 1) * windows.length) / parts));
    let sentences = 0;
    const sentence = mine.flatMap((w) => {
      const offset = sentences;
      sentences += (w.sentence.at(-1) ?? -1) + 1;
      return w.sentence.map((n) => offset + n);
    });
    return { windows: mine, sentence, first: mine[0]?.first ?? 0 };
  });
}
