import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.js";

async function* numbers(count: number, onTake: (n: number) => void = () => undefined): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    onTake(n);
    yield n;
  }
}

/** Resolves after `turns` turns of the event loop: later for some than for others. */
async function later<T>(turns: number, value: T): Promise<T> {
  for (let i = 0; i < turns; i++) await setImmediate();
  return value;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const taken: T[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

describe("work in order", () => {
  it("gives every result in the order of the items, however long each takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        async (turns, limit) => {
          const results = await all(inOrder(numbers(turns.length), limit, (n) => later(turns[n] ?? 0, n)));
          expect(results).toEqual(turns.map((_, n) => n));
        },
      ),
    );
  });

  it("never has more begun than its limit, and takes no more from the source than that", async () => {
    for (const limit of [1, 2, 5]) {
      let taken = 0;
      let handedOn = 0;
      let most = 0;
      const source = numbers(50, () => {
        taken++;
        most = Math.max(most, taken - handedOn);
      });
      for await (const _ of inOrder(source, limit, (n) => later(n % 7, n))) {
        await later(3, null);
        handedOn++;
      }
      expect(handedOn).toBe(50);
      expect(most).toBeLessThanOrEqual(limit + 1);
      expect(most).toBeGreaterThanOrEqual(limit);
    }
  });

  it("works on several items at once", async () => {
    let running = 0;
    let most = 0;
    await all(
      inOrder(numbers(20), 4, async (n) => {
        most = Math.max(most, ++running);
        await later(2, n);
        running--;
      }),
    );
    expect(most).toBe(4);
  });

  it("hands a result on although the source has no further item yet", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* source() {
      yield 1;
      await gate;
      yield 2;
    }
    const results = inOrder(source(), 8, (n) => later(1, n));
    expect((await results.next()).value).toBe(1);
    release();
    expect(await all(results)).toEqual([2]);
  });

  it("fails in its turn, after the results before it", async () => {
    const seen: number[] = [];
    const run = async () => {
      for await (const n of inOrder(numbers(5), 5, (n) => (n === 3 ? Promise.reject(new Error("three")) : later(4, n)))) seen.push(n);
    };
    await expect(run()).rejects.toThrow("three");
    expect(seen).toEqual([0, 1, 2]);
  });

  it("passes the source's own failure on", async () => {
    // biome-ignore lint/correctness/useYield: a source that fails before it gives anything
    async function* broken(): AsyncGenerator<number> {
      throw new Error("cannot be read");
    }
    await expect(all(inOrder(broken(), 2, (n) => later(0, n)))).rejects.toThrow("cannot be read");
  });

  it("ends the source when the consumer has had enough", async () => {
    let ended = false;
    async function* endless() {
      try {
        for (let n = 0; ; n++) yield n;
      } finally {
        ended = true;
      }
    }
    for await (const n of inOrder(endless(), 2, (n) => later(1, n))) if (n === 3) break;
    await setImmediate();
    expect(ended).toBe(true);
  });
});
