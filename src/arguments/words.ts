import type { Frame, Word } from "../text/index.js";
import type { Passage } from "./passage.js";
import { wordRows } from "./word-features.js";

/** A word that may head an argument of a frame. */
export interface WordCandidate {
  readonly word: number;
  /** Values of `WORD_FEATURES`. */
  readonly row: Float64Array;
}

/** Most places elsewhere in the report that are looked at. */
const PLACES = 16;

/** The words that may head a party, place or claimant of the frame: those with an arc, those near it in the tree, and the report's places. */
export function wordCandidates(passage: Passage, frame: Frame): WordCandidate[] {
  const { words } = passage.analysis;
  const found = new Set(frame.arguments.filter((a) => a.role !== "when" && a.role !== "who").map((a) => a.word));
  const head = words[frame.word];
  const around = head ? [head, words[head.head] ?? head] : [];
  for (const at of around)
    for (const child of passage.children[at.index] ?? []) {
      if (/^(?:nsubj|obj|iobj|obl|nmod|compound|amod|appos)/.test(child.deprel)) found.add(child.index);
    }
  for (const word of [...found]) for (const other of passage.listedWith.get(word) ?? []) found.add(other);
  for (const place of nearestPlaces(passage, frame)) found.add(place);
  found.delete(frame.word);
  const places = [...found]
    .filter((index) => /^(?:NOUN|PROPN|PRON|ADJ|NUM|DET|ADV|X)$/.test(words[index]?.upos ?? ""))
    .sort((a, b) => a - b);
  const rows = wordRows(passage, frame, places);
  return places.flatMap((word, i) => {
    const row = rows[i];
    return row ? [{ word, row }] : [];
  });
}

/** The heads of the report's names of places, of each name the one nearest to the frame. */
function nearestPlaces({ analysis }: Passage, frame: Frame): number[] {
  const nearest = new Map<string, number>();
  for (const name of analysis.names) {
    if (name.kind !== "place") continue;
    const text = analysis.text.slice(name.start, name.end);
    const before = nearest.get(text);
    if (before === undefined || Math.abs(name.last - frame.word) < Math.abs(before - frame.word))
      nearest.set(text, headIn(analysis.words, name));
  }
  return [...nearest.values()].sort((a, b) => Math.abs(a - frame.word) - Math.abs(b - frame.word)).slice(0, PLACES);
}

function headIn(words: readonly Word[], { first, last }: { readonly first: number; readonly last: number }): number {
  for (let i = first; i <= last; i++) {
    const up = words[i]?.head ?? i;
    if (up < first || up > last || up === i) return i;
  }
  return last;
}
