import { afterEach, describe, expect, it } from "vitest";
import { Threads, ThreadsUnavailable } from "./threads.js";

const SCRIPT = new URL("./fixtures/counter.mjs", import.meta.url);
const open: Threads<number, { doubled: number; thread: number }>[] = [];

function counter(count: number, broken = false): Threads<number, { doubled: number; thread: number }> {
  const threads = new Threads<number, { doubled: number; thread: number }>(SCRIPT, count, {
    broken,
    present: new Int32Array(new SharedArrayBuffer(4)),
  });
  open.push(threads);
  return threads;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((threads) => threads.close()));
});

describe("threads", { timeout: 60_000 }, () => {
  it("answer every task", async () => {
    const threads = counter(2);
    const tasks = Array.from({ length: 40 }, (_, n) => n + 100);
    const answers = await Promise.all(tasks.map((n) => threads.run(n)));
    expect(answers.map((answer) => answer.doubled)).toEqual(tasks.map((n) => n * 2));
  });

  it("work at the same time", async () => {
    const threads = counter(2);
    const [a, b] = await Promise.all([threads.run(12), threads.run(12)]);
    expect(a.thread).not.toBe(b.thread);
  });

  it("are started only as tasks call for them", async () => {
    const threads = counter(8);
    const first = await threads.run(1);
    expect(await threads.run(2)).toEqual({ doubled: 4, thread: first.thread });
  });

  it("fail a task that throws, and go on", async () => {
    const threads = counter(1);
    const good = await threads.run(1);
    await expect(threads.run(-3)).rejects.toThrow("-3 is negative");
    expect(await threads.run(2)).toEqual({ doubled: 4, thread: good.thread });
  });

  it.each([
    [13, "its thread ended"],
    [14, "thrown outside of any task"],
  ])("fail a task whose thread dies (%i), and replace the thread", async (deadly, reason) => {
    const threads = counter(1);
    const before = await threads.run(1);
    const [dead, next] = await Promise.allSettled([threads.run(deadly), threads.run(5)]);
    expect(dead).toMatchObject({ status: "rejected", reason: { message: reason } });
    expect(next).toMatchObject({ status: "fulfilled", value: { doubled: 10 } });
    expect((await threads.run(6)).thread).not.toBe(before.thread);
  });

  it("are unavailable when none can be set up, and say why", async () => {
    const threads = counter(2, true);
    const results = await Promise.allSettled([threads.run(1), threads.run(2), threads.run(3)]);
    for (const result of results)
      expect(result).toMatchObject({ status: "rejected", reason: { name: "ThreadsUnavailable", message: "no numbers here" } });
    await expect(threads.run(4)).rejects.toThrow(ThreadsUnavailable);
  });

  it("finish what they are at when they are closed, and fail what waits", async () => {
    const threads = counter(1);
    await threads.run(1);
    const busy = threads.run(2);
    const waiting = expect(threads.run(3)).rejects.toThrow(ThreadsUnavailable);
    await threads.close();
    expect(await busy).toMatchObject({ doubled: 4 });
    await waiting;
  });

  it("may be closed while they are being set up", async () => {
    const threads = counter(2);
    const waiting = expect(threads.run(1)).rejects.toThrow(ThreadsUnavailable);
    await threads.close();
    await waiting;
  });

  it("take no task once closed", async () => {
    const threads = counter(1);
    await threads.run(1);
    await threads.close();
    await expect(threads.run(2)).rejects.toThrow(ThreadsUnavailable);
  });
});
