/** The least hashes of a set, ascending, without repetition; all of them where there are fewer than `most`. */
export type Sketch = ArrayLike<number>;

/** How many of two sets' members are in both, in the range that both sketches cover. */
export interface Overlap {
  readonly both: number;
  readonly a: number;
  readonly b: number;
}

export function sketchOf(hashes: Iterable<number>, most: number): Sketch {
  return Uint32Array.from(new Set(hashes)).sort().slice(0, most);
}

/** Compares sketches of at most so many hashes: one that is full says nothing of what lies beyond its last. */
export function overlap(a: Sketch, b: Sketch, most: number): Overlap {
  const last = Math.min(
    a.length < most ? Number.POSITIVE_INFINITY : (a[most - 1] ?? 0),
    b.length < most ? Number.POSITIVE_INFINITY : (b[most - 1] ?? 0),
  );
  let both = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (Math.min(x, y) > last || (x === Number.POSITIVE_INFINITY && y === Number.POSITIVE_INFINITY)) return { both, a: i, b: j };
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
}

/** Share of the smaller set that the other has too, 0 to 1; null where one is empty in the range. */
export function contained({ both, a, b }: Overlap): number | null {
  const fewer = Math.min(a, b);
  return fewer === 0 ? null : both / fewer;
}

/** Mixes the bits of a hash another way for each seed (the finaliser of MurmurHash3). */
export function mixed(hash: number, seed = 0): number {
  let h = hash ^ Math.imul(seed, 0x9e3779b9);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
