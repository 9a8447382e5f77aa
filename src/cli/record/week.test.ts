import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rapporteur } from "../fixtures/run.js";

/** A week of Wikipedia's current events, a day at a time, as docs/guides/record.md takes them. */
const DAYS = ["2023-11-22", "2023-11-23", "2023-11-24", "2023-11-25", "2023-11-26", "2023-11-27", "2023-11-28"];
const week = fileURLToPath(new URL("../../../docs/guides/week", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.sequential.each(DAYS)("the changes of %s tell its story", { timeout: 60_000 }, async (day) => {
  const world = { now: () => `${day}T20:00:00.000Z` };
  const record = ["--record", join(folder, "week.record")];
  expect((await rapporteur(["add", join(week, `${day}.json`), ...record], world)).status).toBe(0);
  const { out } = await rapporteur(["changes", "--since", day, "--limit", "500", "--width", "100", ...record], world);
  await expect(out).toMatchFileSnapshot(fileURLToPath(new URL(`fixtures/week/${day}.txt`, import.meta.url)));
});
