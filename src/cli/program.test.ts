import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rapporteur } from "./fixtures/run.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(join(folder, "broken.json"), "{");
});

afterAll(() => rm(folder, { recursive: true }));

describe("a command that is not understood", () => {
  it.each([
    [["read"], "missing required argument 'input'"],
    [["read", "x.txt", "--fromat", "json"], "Did you mean --format?"],
    [["red", "x.txt"], "Did you mean read?"],
    [["read", "x.txt", "--format", "xml"], "Allowed choices are digest, json, jsonl"],
    [["read", "x.txt", "--width", "39"], "40 or more"],
    [["read", "x.txt", "--jobs", "0"], "1 or more"],
    [["read", "x.txt", "--jobs", "1.5"], "whole number"],
    [["read", "x.txt", "--published", "2024-02-30"], "day of the calendar"],
    [[], "Usage: rapporteur"],
  ])("%j says what is wrong, writes nothing and gives 2", async (argv, message) => {
    const { status, out, err } = await rapporteur(argv);
    expect(err).toContain(message);
    expect([status, out]).toEqual([2, ""]);
  });
});

describe("inputs that cannot be read", () => {
  it("are named with their code, and give 2 when nothing else is there", async () => {
    const { status, out, err } = await rapporteur([
      "read",
      join(folder, "empty.txt"),
      join(folder, "nowhere.txt"),
      join(folder, "broken.json"),
    ]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/empty\.txt.*\[empty\]\n.*nowhere\.txt.*\[not-found\]\n.*broken\.json.*\[bad-json\]\n3 of 3 not read\n$/);
  });

  it("leave an empty array where an array is written", async () => {
    const { out } = await rapporteur(["read", "--format", "json", join(folder, "empty.txt"), join(folder, "nowhere.txt")]);
    expect(JSON.parse(out)).toEqual([]);
  });
});

describe("help and version", () => {
  it("are output, not errors", async () => {
    expect(await rapporteur(["--version"])).toEqual({ status: 0, out: "9.9.9\n", err: "" });
    const { status, out, err } = await rapporteur(["read", "--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("Examples:");
  });
});
