import type { Table } from "./model.js";

/**
 * The best dependency tree of the words `[first, last]` of a window: exactly one root, no cycle (Chu-Liu-Edmonds). `scores[i][j]` says how well
 * `j` fits as the head of `i`; a word's score for itself is that of being the root. Returns each word's head, as positions from `first`.
 */
export function bestTree(scores: Table, first: number, last: number): number[] {
  const n = last - first + 1;
  const score = (dependent: number, head: number) => scores[first + dependent]?.[first + head] ?? Number.NEGATIVE_INFINITY;
  const greedy = Array.from({ length: n }, (_, i) => {
    let best = 0;
    for (let j = 1; j < n; j++) if (score(i, j) > score(i, best)) best = j;
    return best;
  });
  if (greedy.filter((h, i) => h === i).length === 1 && !findCycle(greedy)) return greedy;
  return oneRoot(n, score);
}

/**
 * The best tree with a node above all words, whose arcs cost so much more than any other choice could win that exactly one is taken: trying a
 * few likely roots in turn would miss the best tree now and then.
 */
function oneRoot(n: number, score: (dependent: number, head: number) => number): number[] {
  const above = n;
  const rows = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => score(i, j)));
  const cost = rows.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 1);
  const graph = rows.map((row, i) => [...row.map((s, j) => (i === j ? Number.NEGATIVE_INFINITY : s)), score(i, i) - cost]);
  graph.push(Array.from({ length: n + 1 }, () => Number.NEGATIVE_INFINITY));
  return spanningTree(graph, above)
    .slice(0, n)
    .map((h, i) => (h === above ? i : h));
}

/** Chu-Liu-Edmonds on a dense graph: the heads of the maximum spanning arborescence from `root`; the root's own head is itself. */
function spanningTree(score: readonly (readonly number[])[], root: number): number[] {
  const n = score.length;
  const heads = Array.from({ length: n }, (_, i) => {
    if (i === root) return i;
    let best = root;
    for (let j = 0; j < n; j++) if (j !== i && (score[i]?.[j] ?? 0) > (score[i]?.[best] ?? 0)) best = j;
    return best;
  });
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  // The cycle becomes one node; its incoming arcs are scored by what they would replace.
  const inside = new Set(cycle);
  const nodes = Array.from({ length: n }, (_, i) => i).filter((i) => !inside.has(i));
  const c = nodes.length;
  const within = (i: number) => score[i]?.[heads[i] ?? 0] ?? 0;
  const enter = new Map<number, number>();
  const leave = new Map<number, number>();
  const small = [...nodes, -1].map((i) =>
    [...nodes, -1].map((j) => {
      if (i >= 0 && j >= 0) return score[i]?.[j] ?? Number.NEGATIVE_INFINITY;
      if (i < 0 && j < 0) return Number.NEGATIVE_INFINITY;
      const pick = (value: (k: number) => number) => cycle.reduce((a, b) => (value(b) > value(a) ? b : a));
      if (i < 0) {
        const k = pick((v) => (score[v]?.[j] ?? 0) - within(v));
        enter.set(j, k);
        return (score[k]?.[j] ?? 0) - within(k);
      }
      const k = pick((v) => score[i]?.[v] ?? 0);
      leave.set(i, k);
      return score[i]?.[k] ?? 0;
    }),
  );
  const solved = spanningTree(small, nodes.indexOf(root));
  const made = [...heads];
  nodes.forEach((i, at) => {
    const h = solved[at] ?? 0;
    made[i] = h === c ? (leave.get(i) ?? i) : (nodes[h] ?? i);
  });
  const outside = nodes[solved[c] ?? 0] ?? root;
  made[enter.get(outside) ?? (cycle[0] as number)] = outside;
  return made;
}

/** A cycle of heads, or null; a word that is its own head is a root, not a cycle. */
function findCycle(heads: readonly number[]): number[] | null {
  const state = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at] ?? at;
    }
    if (state[at] === 1 && heads[at] !== at && path.includes(at)) return path.slice(path.indexOf(at));
    for (const i of path) state[i] = 2;
  }
  return null;
}
