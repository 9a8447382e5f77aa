import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { madeUpEntry } from "../fixtures/made-up.js";
import { openRecord } from "../open.js";
import { changesSize } from "./changes-size.js";

const MODEL = fileURLToPath(new URL("../../../model/weights", import.meta.url));

it("counts what came and what it has to be compared with, and nothing where nothing came", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-size-"));
  const { store, ...record } = await openRecord(join(folder, "made-up.record"), { create: true, model: MODEL }).then((open) => ({
    store: open.store,
    add: open.add.bind(open),
  }));
  const add = async (...numbers: readonly number[]) => {
    await record.add(
      numbers.map((number) => madeUpEntry(number)),
      "2031-05-06T00:00:00.000Z",
    );
    return store.latest();
  };
  const first = await add(1, 2, 3);
  const all = await changesSize(store, { number: 0, at: "" });
  expect(all).toBeGreaterThan(0);
  expect(await changesSize(store, first)).toBe(0);
  await add(4);
  const fresh = await changesSize(store, first);
  expect(fresh).toBeGreaterThan(0);
  expect(fresh).toBeLessThanOrEqual(await changesSize(store, { number: 0, at: "" }));
  await store.close();
  await rm(folder, { recursive: true });
});
