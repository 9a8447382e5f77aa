import { spawnSync } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { madeUpEntry, putEntry } from "../fixtures/made-up.js";
import { ended, faultsOf, killAgainAndAgain, startAdding } from "./fixtures/killing.js";
import { openSqliteStore } from "./store.js";

const AT = "2031-05-01T12:00:00Z";
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-durable-"));
  path = join(folder, "record");
});
afterEach(() => rm(folder, { recursive: true }));

/** `npm run test:durability` asks for 300. */
const ADDS = Number(process.env.ADDS ?? 40);

test("nothing that was acknowledged is lost when the program is killed, and nothing is there by half", {
  timeout: 20_000 * ADDS,
}, async () => {
  const { kills, amid, adds, faults } = await killAgainAndAgain(path, ADDS, 7);
  expect(faults).toEqual([]);
  expect(adds).toBe(ADDS);
  expect(kills).toBeGreaterThan(0);
  console.log(`${adds} reports acknowledged, ${kills} kills, ${amid} of them while it added, ${faults.length} faults`);
});

test("two programs add at once, and both come to an end", async () => {
  const runs = [startAdding(path, 0, 25), startAdding(path, 25, 50)];
  for (const said of await Promise.all(runs.map(ended))) expect(said.at(-1)).toBe("complete");
  expect(await faultsOf(path, 50)).toEqual([]);
});

test("a backup while another program writes is the record of one moment", async () => {
  const run = startAdding(path, 0, 60);
  const end = ended(run);
  while (run.said.length < 5) await new Promise(setImmediate);
  const store = await openSqliteStore(path);
  await store.backup(join(folder, "backup"));
  await store.close();
  expect((await end).at(-1)).toBe("complete");
  const copy = await openSqliteStore(join(folder, "backup"), { create: false });
  const { number } = await copy.latest();
  await copy.close();
  expect(number).toBeGreaterThan(0);
  expect(await faultsOf(join(folder, "backup"), number)).toEqual([]);
  const whole = await openSqliteStore(path);
  const then = await whole.statements({ asOf: number, sort: "added" });
  await whole.close();
  const restored = await openSqliteStore(join(folder, "backup"));
  expect(await restored.statements({ sort: "added" })).toEqual(then);
  await restored.close();
});

/** A user of the system who may not write where root may; only root can start a program as another. */
const NOBODY = "65534";
const asRoot = test.runIf(process.getuid?.() === 0);

describe("a record that cannot be written to can be read", () => {
  asRoot.each([
    ["where only the file is protected", 0o777],
    ["where its folder is too, and readers cannot put down their marks", 0o755],
  ])("%s", async (_, mode) => {
    await fill(3);
    await chmod(folder, mode);
    expect(await ended(startAdding(path, 3, 4, [NOBODY]))).toEqual(["read 3", "stopped record-read-only"]);
  });

  asRoot("on a full disk: what was acknowledged is whole, nothing is there by half, and with room it goes on", async (context) => {
    const disk = join(folder, "disk");
    await mkdir(disk);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=700k", "tmpfs", disk]).status !== 0) context.skip();
    try {
      const onDisk = join(disk, "record");
      const said = await ended(startAdding(onDisk, 0, 1_000));
      expect(said.at(-1)).toBe("stopped record-full");
      const added = said.filter((line) => line.startsWith("added")).length;
      expect(added).toBeGreaterThan(2);
      expect(await faultsOf(onDisk, added)).toEqual([]);
      spawnSync("mount", ["-o", "remount,size=50m", disk]);
      expect((await ended(startAdding(onDisk, added, added + 3))).at(-1)).toBe("complete");
      expect(await faultsOf(onDisk, added + 3)).toEqual([]);
    } finally {
      // Lazily: this program may not have let go of the file yet.
      spawnSync("umount", ["--lazy", disk]);
    }
  });
});

describe("what is no sound record", () => {
  const refused = (options = {}) => expect(openSqliteStore(path, options)).rejects;

  test("is missing", () => refused({ create: false }).toMatchObject({ code: "record-missing" }));

  test("is a text", async () => {
    await writeFile(path, "The ministers met in Port Helm on Sunday.\n".repeat(100));
    await refused().toMatchObject({ code: "record-not-a-record" });
  });

  test("is another program's database", async () => {
    const db = new DatabaseSync(path);
    db.exec("CREATE TABLE songs (name TEXT)");
    db.close();
    await refused().toMatchObject({ code: "record-not-a-record" });
  });

  test("is of a newer version, with advice", async () => {
    await fill(3);
    const db = new DatabaseSync(path);
    db.exec("PRAGMA user_version = 9999");
    db.close();
    await refused().toMatchObject({ code: "record-newer", message: expect.stringContaining("update Rapporteur") });
  });

  test("has its beginning overwritten", async () => {
    await fill(3);
    await overwrite(0, 200);
    await refused().toMatchObject({ code: "record-not-a-record" });
  });

  test("has its schema overwritten", async () => {
    await fill(3);
    await overwrite(100, 3_900);
    await refused().toMatchObject({ code: "record-corrupt", message: expect.stringContaining("backup") });
  });

  test("has bytes overwritten that matter: the check tells", async () => {
    await fill(10);
    const sound = await content();
    await copyFile(path, join(folder, "sound"));
    let noticed = 0;
    for (let page = 2; page < 60; page += 4) {
      await copyFile(join(folder, "sound"), path);
      await overwrite(page * 4096 + 600, 3_000);
      const faults = await openSqliteStore(path).then(
        async (store) => store.check().finally(() => store.close()),
        (problem) => [problem.code],
      );
      if (faults.length > 0) noticed++;
      else expect(await content(), `page ${page}`).toEqual(sound);
    }
    expect(noticed).toBeGreaterThan(5);
  });

  test("an empty file is made a record", async () => {
    await writeFile(path, "");
    await fill(1);
    const store = await openSqliteStore(path);
    expect(await store.count({})).toBe(15);
    await store.close();
  });
});

async function fill(reports: number): Promise<void> {
  const store = await openSqliteStore(path);
  for (let i = 0; i < reports; i++) await store.write(AT, (change) => putEntry(change, madeUpEntry(i, { statements: 15 })));
  await store.close();
}

async function content(): Promise<unknown> {
  const store = await openSqliteStore(path);
  const all = [await store.reports({}), await store.statements({ sort: "order" }), await store.count({ text: "bridge" })];
  await store.close();
  return all;
}

async function overwrite(at: number, length: number): Promise<void> {
  const file = await open(path, "r+");
  await file.write(Buffer.alloc(length, 0x58), 0, length, at);
  await file.close();
}
