import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wholeText } from "../../src/text/index.js";
import { HOSTILE } from "./index.js";
import { takeIn } from "./intake.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Milliseconds for one input on a busy machine; what grows with the square of the input takes minutes. */
const PATIENCE = 20_000;

describe("intake", { timeout: PATIENCE }, () => {
  test.each(HOSTILE)("$name: $tries", async (input) => {
    const items = await takeIn(input, { put });
    expect(items.map((item) => (item.kind === "report" ? "report" : item.failure.code))).toEqual(input.gives);
    for (const item of items) if (item.kind === "failure") expect(item.failure.message.length).toBeLessThan(1_000);
    const first = items.find((item) => item.kind === "report");
    if (!first) return;
    expect(first.report).toMatchObject(input.keeps ?? {});
    // Compared without a matcher: it would print a megabyte.
    expect(wholeText(first.report).includes(input.holds ?? "")).toBe(true);
    expect(wholeText(first.report).isWellFormed()).toBe(true);
    if (!input.file.endsWith(".jsonl")) expect(Buffer.compare(first.original.bytes, input.bytes())).toBe(0);
  });
});

test("nothing of all this has changed what objects inherit", () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
