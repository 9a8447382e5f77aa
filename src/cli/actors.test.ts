import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { rapporteur } from "./fixtures/run.js";

const folders: string[] = [];
let own = "";

beforeEach(async () => {
  own = await mkdtemp(join(tmpdir(), "rapporteur-"));
  folders.push(own);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const actors = (...argv: readonly string[]) => rapporteur(["actors", ...argv]);
const ours = (...argv: readonly string[]) => actors(...argv, "--knowledge", own);
const council = [
  "add",
  "almar-council",
  "--name",
  "Almar Council",
  "--kind",
  "armed-group",
  "--country",
  "sd",
  "--evidence",
  "our interview, 2031-05-03",
];

async function written(): Promise<unknown> {
  return (JSON.parse(await readFile(join(own, "actors", "own.json"), "utf8")) as { readonly actors: unknown }).actors;
}

describe("the lists that ship", { timeout: 60_000 }, () => {
  it("have nothing wrong with them", async () => {
    const { status, out, err } = await actors("check");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\d+ actors, 0 wrong\n$/);
  });

  it("can be listed by kind and country, and shown by id or name", async () => {
    const { out } = await actors("list", "--kind", "state", "--country", "eg");
    expect(out).toBe("egypt\tstate\tEG\tEgypt\n");
    const byId = await actors("show", "egypt");
    expect(byId.out).toContain("Egypt (egypt)\nkind: state\ncountry: EG\n");
    expect(await actors("show", "Egypt")).toEqual(byId);
  });

  it("are never written to", async () => {
    const { status, err } = await actors(...council);
    expect(status).toBe(2);
    expect(err).toContain("--knowledge FOLDER, or set RAPPORTEUR_KNOWLEDGE [bad-option]");
  });
});

describe("a folder of one’s own", { timeout: 60_000 }, () => {
  it("takes an actor and a name, in a file that a person can read", async () => {
    expect(await ours(...council)).toEqual({ status: 0, out: "", err: "" });
    await ours("alias", "almar-council", "Council of Almar", "ALC");
    await ours("alias", "egypt", "Land of the Nile");
    expect(await written()).toEqual([
      {
        id: "almar-council",
        name: "Almar Council",
        kind: "armed-group",
        country: "SD",
        evidence: ["our interview, 2031-05-03"],
        names: ["Council of Almar", "ALC"],
      },
      { id: "egypt", names: ["Land of the Nile"] },
    ]);
    expect((await ours("show", "the council of Almar")).out).toContain("Almar Council (almar-council)");
    expect((await ours("show", "egypt")).out).toContain("Land of the Nile");
    expect(await readdir(join(own, "actors"))).toEqual(["own.json"]);
  });

  it("merges, and splits again with nothing lost", async () => {
    await ours(...council);
    const before = await written();
    await ours("merge", "almar-council", "egypt", "--note", "for the test");
    expect(await written()).toEqual([
      ...(before as readonly unknown[]),
      { merge: { id: "almar-council", into: "egypt", on: "2031-05-06", note: "for the test" } },
    ]);
    expect((await ours("show", "Almar Council")).out).toContain("Egypt (egypt)");
    expect((await ours("show", "almar-council")).out).toContain("merged into: egypt");
    const circle = await ours("merge", "egypt", "almar-council");
    expect([circle.status, circle.err]).toEqual([2, expect.stringContaining("is merged into egypt already [bad-actors]")]);
    await ours("split", "almar-council");
    expect(await written()).toEqual(before);
    expect((await ours("show", "Almar Council")).out).toContain("(almar-council)");
  });

  it.each([
    [["alias", "nobody-at-all", "X Y"], "no list has an actor nobody-at-all [unknown-actor]"],
    [["split", "egypt"], "egypt is merged into nobody by own.json [unknown-actor]"],
    [["show", "Nobody At All"], "no list has an actor “Nobody At All” [unknown-actor]"],
    [["add", "egypt", "--name", "E", "--kind", "state", "--evidence", "x"], "there is an actor egypt already: Egypt [bad-option]"],
    [["add", "Not An Id", "--name", "E", "--kind", "state", "--evidence", "x"], "“Not An Id” is no id"],
    [["add", "x", "--name", "E", "--kind", "star", "--evidence", "x"], "Allowed choices are state"],
    [["list", "--country", "Egypt"], "two letters"],
  ])("%j says what is wrong and writes nothing", async (argv, message) => {
    const { status, out, err } = await ours(...argv);
    expect(err).toContain(message);
    expect([status, out, await readdir(own)]).toEqual([2, "", []]);
  });

  it("is checked, with file, actor and field of all that is wrong", async () => {
    await mkdir(join(own, "actors"));
    const list = [
      { id: "a", name: "A", kind: "star", country: "EG", evidence: ["x"] },
      { id: "b", name: "B", kind: "person", country: "Egypt" },
      { id: "c", names: ["C"] },
      { id: "d", name: "D", kind: "person", country: null, evidence: ["x"], part_of: "nobody", born: 1960 },
      {
        id: "e",
        name: "E",
        kind: "person",
        country: null,
        evidence: ["x"],
        roles: [{ title: "King", of: "nowhere", from: "2020-13", to: "2019", seen: ["2020-01-02", "2020-01-01"], evidence: [] }],
      },
      {
        id: "f",
        name: "F",
        kind: "person",
        country: null,
        evidence: ["x"],
        roles: [{ title: "King", from: "2020-05", to: "2019", evidence: ["x"] }],
      },
      { id: "f", name: "F", kind: "person", country: null, evidence: ["x"], part_of: "nobody" },
      { merge: { id: "f", into: "egypt", on: "yesterday" } },
    ];
    await writeFile(join(own, "actors", "more.json"), JSON.stringify({ about: "x", actors: list }));
    const { status, out } = await actors("check", own);
    expect(status).toBe(1);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => line.replace(/(?<=missing).*|(?<=none of).*|(?<=no such field).*|(?<=two capital).*/, "…"));
    expect(lines.slice(0, -1)).toEqual([
      "actors/more.json: a: kind: “star” is none of…",
      "actors/more.json: b: country: it has to be two capital…",
      "actors/more.json: b: evidence: it is missing…",
      "actors/more.json: d: born: there is no such field…",
      'actors/more.json: e: roles[0].from: “2020-13” is no date: YYYY, YYYY-MM, YYYY-MM-DD or "unknown"',
      "actors/more.json: e: roles[0].seen: it has to be a list of two days, the first and the last, YYYY-MM-DD",
      "actors/more.json: e: roles[0].evidence: it is missing…",
      "actors/more.json: f: roles[0].to: 2019 is before from, 2020-05",
      "actors/more.json: entry 8: merge.on: “yesterday” is no day, YYYY-MM-DD",
      "actors/more.json: c: no list has an actor of this id; a new one needs name, kind, country and evidence",
      "actors/more.json: f: part_of: there is no actor nobody",
    ]);
  });

  it("with a file that is no JSON says where", async () => {
    await mkdir(join(own, "actors"));
    await writeFile(join(own, "actors", "own.json"), '{ "actors": [ }');
    const { status, err } = await ours("list");
    expect(status).toBe(2);
    expect(err).toMatch(/own\.json: it is not JSON: .*\[bad-actors\]\n$/);
  });

  it("that is not there is an error", async () => {
    const { status, err } = await actors("list", "-k", join(own, "nowhere"));
    expect([status, err]).toEqual([2, expect.stringContaining("there is no such folder of knowledge [not-found]")]);
  });
});
