/** How far things were put together as they belong: precision, recall and their harmonic mean, 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Thing → the group that it is in. */
export type Partition = ReadonlyMap<string, string | number>;

/**
 * B³ (Bagga and Baldwin, 1998): of the things that stand in a thing's group, itself among them, how many belong there (precision), and of those
 * that belong there how many stand there (recall), as a mean over the things. Both partitions must be of the same things.
 */
export function bCubed(gold: Partition, found: Partition): Agreement {
  const shared = new Map<string, number>();
  const pair = (thing: string) => `${gold.get(thing)}\n${found.get(thing)}`;
  for (const thing of gold.keys()) shared.set(pair(thing), (shared.get(pair(thing)) ?? 0) + 1);
  const [goldSizes, foundSizes] = [sizes(gold), sizes(found)];
  let precision = 0;
  let recall = 0;
  for (const [thing, group] of gold) {
    const right = shared.get(pair(thing)) ?? 0;
    precision += right / (foundSizes.get(found.get(thing) ?? "") ?? 1);
    recall += right / (goldSizes.get(group) ?? 1);
  }
  return agreement(precision / gold.size, recall / gold.size);
}

/**
 * MUC (Vilain and others, 1995): of the links that hold the found groups together, how many hold within a group of gold (precision), and the other way
 * round (recall). Things alone have no links and do not count.
 */
export function muc(gold: Partition, found: Partition): Agreement {
  return agreement(linksKept(found, gold), linksKept(gold, found));
}

/** CEAFe (Luo, 2005): groups are matched one to one so that they are most alike, 2 × shared / sum of sizes; the sum by the number of groups. */
export function ceafE(gold: Partition, found: Partition): Agreement {
  const [goldSizes, foundSizes] = [sizes(gold), sizes(found)];
  const rows = new Map([...goldSizes.keys()].map((group, i) => [group, i]));
  const columns = new Map([...foundSizes.keys()].map((group, i) => [group, i]));
  const shared = new Map<string, { readonly row: number; readonly column: number; readonly like: number }>();
  for (const [thing, group] of gold) {
    const other = found.get(thing) ?? "";
    const key = `${group}\n${other}`;
    const like = (shared.get(key)?.like ?? 0) + 2 / ((goldSizes.get(group) ?? 0) + (foundSizes.get(other) ?? 0));
    shared.set(key, { row: rows.get(group) ?? 0, column: columns.get(other) ?? 0, like });
  }
  const total = bestMatching([...shared.values()], rows.size, columns.size);
  return agreement(total / columns.size, total / rows.size);
}

/** The share of links within groups of `of` that hold in `by` too. */
function linksKept(of: Partition, by: Partition): number {
  const parts = new Map<string | number, Set<string | number>>();
  for (const [thing, group] of of) parts.set(group, (parts.get(group) ?? new Set()).add(by.get(thing) ?? ""));
  const counts = sizes(of);
  let kept = 0;
  let all = 0;
  for (const [group, size] of counts) {
    kept += size - (parts.get(group)?.size ?? 0);
    all += size - 1;
  }
  return all === 0 ? 0 : kept / all;
}

/** The greatest sum of likenesses of pairs that share neither row nor column (the Hungarian method with potentials). */
function bestMatching(
  pairs: readonly { readonly row: number; readonly column: number; readonly like: number }[],
  rows: number,
  columns: number,
): number {
  const size = Math.max(rows, columns);
  const cost = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  for (const { row, column, like } of pairs) cost[row + 1]?.fill(-like, column + 1, column + 2);
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const [match, way] = [new Int32Array(size + 1), new Int32Array(size + 1)];
  const at = (array: ArrayLike<number>, i: number) => array[i] ?? 0;
  for (let row = 1; row <= size; row++) {
    match[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = at(match, column);
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = at(cost[current] ?? [], j) - at(u, current) - at(v, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          way[j] = column;
        }
        if (at(least, j) < delta) [delta, next] = [at(least, j), j];
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[at(match, j)] = at(u, at(match, j)) + delta;
          v[j] = at(v, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      column = next;
    } while (at(match, column) !== 0);
    do {
      const before = at(way, column);
      match[column] = at(match, before);
      column = before;
    } while (column !== 0);
  }
  let total = 0;
  for (let j = 1; j <= size; j++) total -= at(cost[at(match, j)] ?? [], j);
  return total;
}

export function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function sizes(partition: Partition): ReadonlyMap<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const group of partition.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
