import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Items } from "./fixtures/items.js";
import { gather } from "./gather.js";
import type { Gathering, Item } from "./gathering.js";
import { GatherMemory } from "./memory.js";

/** Numbers are the more alike the nearer they are; those of unlike colour are never in one group. */
interface Dot {
  readonly at: number;
  readonly red: boolean;
}

const DOTS: Gathering<Dot> = {
  name: "happening",
  window: 3,
  threshold: 0.75,
  likeness: (a, b) => (a.red === b.red || Math.abs(a.at - b.at) > 4 ? 1 - Math.abs(a.at - b.at) / 32 : 0),
  pack: ({ at, red }) => Uint8Array.of(at, Number(red)),
  unpack: ([at = 0, red]) => ({ at, red: red === 1 }),
};

/** The definition, word for word. */
function fromScratch(items: readonly Item<Dot>[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const sorted = [...items].sort((a, b) => (a.order < b.order ? -1 : 1));
  sorted.forEach((item, i) => {
    const earlier = sorted.slice(0, i);
    const latest = (key: string) => earlier.filter(({ keys }) => keys.includes(key)).slice(-DOTS.window);
    const candidates = earlier.filter((other) => item.keys.some((key) => latest(key).includes(other)));
    const choices = [...new Set(candidates.map(({ row }) => groups.get(row)))].map((group) => {
      const scores = candidates.filter(({ row }) => groups.get(row) === group).map((other) => DOTS.likeness(item.features, other.features));
      return { group, mean: scores.reduce((a, b) => a + b) / scores.length, vetoed: scores.includes(0) };
    });
    const open = choices.filter(({ mean, vetoed }) => !vetoed && mean >= DOTS.threshold);
    const best = open.find(({ mean }) => open.every((other) => other.mean <= mean));
    groups.set(item.row, best?.group ?? item.row);
  });
  return groups;
}

const dot = fc.record({
  row: fc.integer({ min: 1, max: 40 }),
  day: fc.integer({ min: 10, max: 30 }),
  keys: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
  features: fc.record({ at: fc.integer({ min: 0, max: 30 }), red: fc.boolean() }),
});

/**
 * Batches of what comes and goes, rows and all; a row that comes again is replaced. Some changes are made by another program, some come to nothing, and
 * after some the memory is not told that they were written.
 */
const batches = fc.array(
  fc.record({
    put: fc.uniqueArray(dot, { maxLength: 8, selector: ({ row }) => row }),
    remove: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    fate: fc.constantFrom("written", "written", "written", "unsettled", "other program", "lost"),
  }),
  { maxLength: 8 },
);

function itemOf({ row, day, keys, features }: { row: number; day: number; keys: string[]; features: Dot }): Item<Dot> {
  return { row, order: `${day} ${row}`, keys, features };
}

describe("gathering", () => {
  it("comes to the same groups in whatever batches things come and go", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (rounds) => {
        let shelf = new Items();
        const memory = new GatherMemory<Dot>(10);
        const standing = new Map<number, Item<Dot>>();
        const told = new Map<number, number>();
        for (const { put: dots, remove, fate } of rounds) {
          const put = dots.map(itemOf);
          const change = new Items(shelf);
          const moves = await gather(change, DOTS, { put, remove }, fate === "other program" ? undefined : memory);
          if (fate === "written") memory.settle(change.moment);
          if (fate === "lost") continue;
          shelf = change;
          for (const row of remove) standing.delete(row);
          for (const item of put) standing.set(item.row, item);
          for (const { row, from, to } of moves) {
            expect(told.get(row) ?? null).toBe(from);
            if (to === null) told.delete(row);
            else told.set(row, to);
          }
        }
        const groups = new Map(shelf.all("happening").map(({ row, group }) => [row, group]));
        expect(groups).toEqual(fromScratch([...standing.values()]));
        expect(told).toEqual(groups);
      }),
      { numRuns: 500 },
    );
  });

  it("asks nothing of items that nothing new can concern", async () => {
    const shelf = new Items();
    const old = Array.from({ length: 50 }, (_, i) =>
      itemOf({ row: i + 1, day: 10 + i, keys: ["a"], features: { at: 5 * (i % 7), red: false } }),
    );
    await gather(shelf, DOTS, { put: old, remove: [] });
    let compared = 0;
    const likeness = (a: Dot, b: Dot) => {
      compared++;
      return DOTS.likeness(a, b);
    };
    const counting: Gathering<Dot> = { ...DOTS, likeness };
    await gather(shelf, counting, { put: [itemOf({ row: 99, day: 99, keys: ["a", "b"], features: { at: 3, red: false } })], remove: [] });
    expect(compared).toBe(DOTS.window);
  });
});
