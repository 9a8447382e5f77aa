import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { HOSTILE } from "./index.js";

const at = (path: string) => new URL(path, import.meta.url);

test("there are many inputs, each named once and explained", () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(400);
  const names = HOSTILE.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  expect(HOSTILE.filter(({ tries }) => tries.split(" ").length < 2).map(({ name }) => name)).toEqual([]);
});

test("the same name gives the same bytes", () => {
  for (const { bytes } of HOSTILE.filter((_, i) => i % 10 === 0)) expect(Buffer.compare(bytes(), bytes())).toBe(0);
});

test("every table is plain ASCII: what is hidden or turned round is written as an escape", async () => {
  const files = (await readdir(at("families"))).map((name) => `families/${name}`);
  for (const file of [...files, "input.ts", "index.ts"]) expect(await readFile(at(file), "latin1"), file).toMatch(/^[\n\x20-\x7e]*$/);
});
