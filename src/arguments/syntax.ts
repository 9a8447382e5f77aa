import type { Passage } from "./passage.js";

/** Steps through the tree from one word to another: up to the ancestor that both share, then down. */
export interface Steps {
  readonly up: number;
  readonly down: number;
}

/** From the word at `from` to others of its sentence; null for words of other sentences. */
export function depthBetween({ analysis }: Passage, from: number): (to: number) => Steps | null {
  const above = new Map<number, number>();
  climb(from, (word, step) => {
    above.set(word, step);
    return true;
  });
  return (to) => {
    let found: Steps | null = null;
    climb(to, (word, down) => {
      const up = above.get(word);
      if (up !== undefined) found = { up, down };
      return up === undefined;
    });
    return found;
  };

  function climb(start: number, visit: (word: number, step: number) => boolean): void {
    let at = start;
    for (let step = 0; step < DEEPEST; step++) {
      if (!visit(at, step)) return;
      const up = analysis.words[at]?.head ?? at;
      if (up === at) return;
      at = up;
    }
  }
}

/** Trees are not deeper. */
const DEEPEST = 60;
