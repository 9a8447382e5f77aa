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
  if (greedy.filter((h, i) => h === i).length === 1 && !hasCycle(greedy)) return greedy;
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

/**
 * Chu-Liu-Edmonds on a dense graph, in quadratic time (Tarjan): the heads of the maximum spanning arborescence from `root`, whose own head is
 * itself. A cycle is drawn together in place, in the slot of one of its members; every arc remembers the words that it joins.
 */
function spanningTree(score: readonly (readonly number[])[], root: number): number[] {
  const n = score.length;
  const worth = score.map((row) => Float64Array.from(row));
  const heads = score.map((row) => Int32Array.from(row.keys()));
  const dependents = score.map((_, i) => new Int32Array(n).fill(i));
  const node = Array.from({ length: n }, (_, i) => i);
  const parent: number[] = [];
  const chosen: Arc[] = [];
  let nodes = n;
  let alive = [...node];

  const bestInto = (slot: number) => {
    const row = worth[slot] as Float64Array;
    let best = slot === root ? -1 : root;
    for (const j of alive) if (j !== slot && (best < 0 || (row[j] as number) > (row[best] as number))) best = j;
    return best;
  };
  const drawTogether = (cycle: readonly number[], into: number, lost: readonly number[]) => {
    const inside = new Set(cycle);
    alive = alive.filter((u) => u === into || !inside.has(u));
    const [row, from, to] = [worth[into], heads[into], dependents[into]] as [Float64Array, Int32Array, Int32Array];
    for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) - (lost[0] as number);
    for (const u of alive) {
      if (u === into) continue;
      const out = worth[u] as Float64Array;
      cycle.forEach((v, k) => {
        const gain = (worth[v]?.[u] as number) - (v === into ? 0 : (lost[k] as number));
        if (gain > (row[u] as number)) [row[u], from[u], to[u]] = [gain, heads[v]?.[u] as number, dependents[v]?.[u] as number];
        if ((out[v] as number) > (out[into] as number)) {
          out[into] = out[v] as number;
          (heads[u] as Int32Array)[into] = heads[u]?.[v] as number;
          (dependents[u] as Int32Array)[into] = dependents[u]?.[v] as number;
        }
      });
    }
    for (const v of cycle) parent[node[v] as number] = nodes;
    node[into] = nodes++;
  };

  const settled = new Set([root]);
  for (let start = 0; start < n; start++) {
    const path: number[] = [];
    const gains: number[] = [];
    for (let at = start; !settled.has(at) && alive.includes(at); ) {
      const seen = path.indexOf(at);
      if (seen >= 0) drawTogether(path.splice(seen), at, gains.splice(seen));
      const best = bestInto(at);
      chosen[node[at] as number] = { head: heads[at]?.[best] as number, dependent: dependents[at]?.[best] as number };
      path.push(at);
      gains.push(worth[at]?.[best] as number);
      at = best;
    }
    for (const slot of path) settled.add(slot);
  }
  // Undone from the outermost: the arc that enters a cycle replaces the one inside it that leads to the same word.
  for (let id = nodes - 1; id >= n; id--) {
    const arc = chosen[id] as Arc;
    let member = arc.dependent;
    while (parent[member] !== id) member = parent[member] as number;
    chosen[member] = arc;
  }
  return Array.from({ length: n }, (_, i) => (i === root ? i : (chosen[i] as Arc).head));
}

interface Arc {
  readonly head: number;
  readonly dependent: number;
}

/** Whether some words lead back to themselves; a word that is its own head is a root, not a cycle. */
function hasCycle(heads: readonly number[]): boolean {
  const state = new Uint8Array(heads.length);
  return heads.some((_, start) => {
    const path: number[] = [];
    let at = start;
    while (state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = heads[at] ?? at;
    }
    const closes = state[at] === 1 && heads[at] !== at;
    for (const i of path) state[i] = 2;
    return closes;
  });
}
