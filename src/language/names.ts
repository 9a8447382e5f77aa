import type { NameKind } from "../text/index.js";
import type { Table } from "./model.js";

/** A name within a window: words `[first, last]`, both inclusive. */
export interface FoundName {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: "person", ORG: "organisation", LOC: "place", OTH: "group" };

/** The likeliest sequence of IOB2 tags in which every `I-` continues a name of its kind (Viterbi), as names; a name never crosses a sentence. */
export function findNames(probabilities: Table, tags: readonly string[], sentence: readonly number[]): FoundName[] {
  const best = likeliest(probabilities, tags, sentence);
  const names: FoundName[] = [];
  let open: { kind: NameKind; first: number } | null = null;
  [...best, "O"].forEach((tag, i) => {
    if (open && !tag.startsWith("I-")) {
      names.push({ ...open, last: i - 1 });
      open = null;
    }
    const kind = KINDS[tag.slice(2)];
    if (tag.startsWith("B-") && kind) open = { kind, first: i };
  });
  return names;
}

function likeliest(probabilities: Table, tags: readonly string[], sentence: readonly number[]): string[] {
  const may = (from: string, to: string, together: boolean) =>
    !to.startsWith("I-") || (together && from.slice(2) === to.slice(2) && from !== "O");
  let scores = tags.map(() => 0);
  const back: number[][] = [];
  probabilities.forEach((row, i) => {
    const together = i > 0 && sentence[i] === sentence[i - 1];
    const from = tags.map((to) => {
      let best = -1;
      tags.forEach((tag, k) => {
        if (may(i === 0 ? "O" : tag, to, together) && (best < 0 || (scores[k] ?? 0) > (scores[best] ?? 0))) best = k;
      });
      return best;
    });
    scores = tags.map((_, to) => {
      const k = from[to] ?? -1;
      return k < 0 ? Number.NEGATIVE_INFINITY : (scores[k] ?? 0) + Math.log((row[to] ?? 0) + 1e-9);
    });
    back.push(from);
  });
  let at = scores.indexOf(Math.max(...scores));
  const path: string[] = [];
  for (let i = back.length - 1; i >= 0; i--) {
    path.unshift(tags[at] ?? "O");
    at = back[i]?.[at] ?? 0;
  }
  return path;
}
