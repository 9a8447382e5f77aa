import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outcome, rapporteur } from "../fixtures/run.js";

/** A week in the life of a record: each report is put on record a day later. */
const FIRST = {
  id: "first",
  source: { outlet: "Northwire", url: "" },
  published: "2031-05-03",
  headline: "Minister to visit Varna for talks",
  text: "Foreign Minister Mara Lindqvist of Norway will visit Turkey on 5 May for talks on the border crossing.\nTurkish troops killed 12 people in the town of Cizre on Friday, the Norwegian foreign ministry said.",
};
const SECOND = {
  id: "second",
  source: { outlet: "Sundial", url: "" },
  published: "2031-05-05",
  headline: "Lindqvist in Ankara",
  text: "Norwegian Foreign Minister Mara Lindqvist visited Turkey on Monday for talks on the border crossing.\nTurkey denied that its troops had killed civilians in Cizre.\nTurkey rejected a proposal to reopen the border crossing.",
};
/** The same report with another toll. */
const REVISED = { ...FIRST, revised: "2031-05-04", text: FIRST.text.replace("12", "14") };

let folder = "";
let record = "";
let clock = "2031-05-03T20:00:00.000Z";
const run = (...argv: readonly string[]): Promise<Outcome> => rapporteur([...argv, "--record", record], { now: () => clock });

async function put(name: string, content: object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

/** Entries of a listing, as programs get them. */
async function entries(...argv: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { out, err } = await run(...argv, "--format", "json");
  expect(err).toBe("");
  return (JSON.parse(out) as { readonly entries: readonly Record<string, unknown>[] }).entries;
}

const statementsOf = (entry: Record<string, unknown> | undefined) =>
  entry?.statements as readonly { readonly statement: string; readonly words: string; readonly marks: readonly string[] }[];

async function statementOn(word: string, type: string): Promise<string> {
  const found = await entries("search", word, "--type", type, "--outlet", "Northwire");
  return statementsOf(found[0])[0]?.statement ?? "";
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  record = join(folder, "test.record");
});
afterAll(() => rm(folder, { recursive: true }));

describe("a record on the command line", { timeout: 120_000 }, () => {
  it("is not there until something is added", async () => {
    expect(await run("timeline")).toMatchObject({ status: 2, err: expect.stringContaining("[record-missing]") });
  });

  it("takes a report once, however often it is added", async () => {
    const path = await put("first.json", FIRST);
    expect((await run("add", path)).out).toMatch(/: 1 new report, \d+ statements\n$/);
    expect((await run("add", path)).out).toMatch(/: 0 new reports, 1 known already, 0 statements\n$/);
  });

  it("takes what can be read where something cannot", async () => {
    clock = "2031-05-05T20:00:00.000Z";
    const outcome = await run("add", await put("second.json", SECOND), join(folder, "missing.json"));
    expect(outcome).toMatchObject({ status: 1, err: expect.stringContaining("[not-found]") });
    expect(outcome.out).toMatch(/: 1 new report, .*1 not added\n$/);
  });

  it("finds statements by words, actor, type and status, each with its words and its name", async () => {
    const found = await entries("search", "visit*", "--type", "CONSULT", "--actor", "Turkey");
    expect(found.map(({ status }) => status)).toEqual(["happened", "planned"]);
    expect(statementsOf(found[1])[0]).toMatchObject({
      statement: expect.stringMatching(/^first#e\d+$/),
      words: expect.stringContaining("will visit Turkey"),
    });
    expect(await entries("search", "visit*", "--status", "negated")).toEqual([]);
  });

  it("finds reports by words and by the days on which they were published", async () => {
    const ids = async (...filters: readonly string[]) =>
      (await entries("search", "Lindqvist", "--reports", ...filters)).map(({ report }) => report);
    const found = [await ids(), await ids("--from", "2031-05-04"), await ids("--until", "2031-05-04"), await ids("--from", "2031-05-06")];
    expect(found).toEqual([["second", "first"], ["second"], ["first"], []]);
  });

  it("tells of a visit once, as planned and then held", async () => {
    const held = await entries("timeline", "--type", "CONSULT", "--from", "2031-05-05", "--until", "2031-05-05");
    const visits = held.filter(({ mode }) => mode === "visit");
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ status: "happened", reports: 2 });
  });

  it("says what changed since a time: what was only planned and has happened stands before what is new", async () => {
    const news = await entries("changes", "--since", "2031-05-04");
    expect(news.map((each) => each.news)).toContain("happening moved");
    expect(news.flatMap(statementsOf).every(({ statement }) => statement.startsWith("second#"))).toBe(true);
  });

  it("counts a visit once everything was shown", async () => {
    const all = await entries("changes");
    expect(all.length).toBeGreaterThan(2);
    expect(await entries("changes")).toEqual([]);
    const few = await entries("changes", "--user", "ana", "--limit", "2");
    expect(few).toEqual(all.slice(0, 2));
    expect(await entries("changes", "--user", "ana")).toEqual(all);
  });

  it("keeps both the earlier and the later figure when a report is revised", async () => {
    clock = "2031-05-06T20:00:00.000Z";
    expect((await run("add", await put("first.json", REVISED))).out).toMatch(/1 revision/);
    const [corrected] = (await entries("changes", "--since", "2031-05-06")).filter(({ news }) => news === "corrected");
    expect(statementsOf(corrected).map(({ words }) => /\d+/.exec(words)?.[0])).toEqual(["14", "12"]);
    expect((await run("show", "first")).out).toMatch(/withdrawn 2031-05-06/);
  });

  it("leaves out what an analyst rejects, until that is undone", async () => {
    const id = await statementOn("killed", "ASSAULT");
    expect((await run("reject", id, "--why", "the ministry took it back")).out).toContain("mara: reject");
    expect(await entries("search", "killed", "--type", "ASSAULT", "--outlet", "Northwire")).toEqual([]);
    const [decision] = (await run("decisions")).out.split("  ");
    expect((await run("undo", decision ?? "")).out).toContain("undone by mara");
    expect(await entries("search", "killed", "--type", "ASSAULT", "--outlet", "Northwire")).toHaveLength(1);
  });

  it("shows a correction with what was read", async () => {
    const id = await statementOn("killed", "ASSAULT");
    await run("correct", id, "--status", "possible", "--why", "only one side says so");
    expect((await entries("search", "killed", "--type", "ASSAULT", "--outlet", "Northwire"))[0]).toMatchObject({ status: "possible" });
    expect((await run("show", id)).out).toMatch(/as it was read: \{"status":"happened"\}/);
  });

  it("adds a statement by hand, to the report's words only, until that is undone", async () => {
    const words = ["--words", "proposal to reopen the border crossing", "--kind", "event", "--type", "COOPERATE"];
    const state = (...more: readonly string[]) => run("state", "second", ...words, ...more);
    const { out } = await state("--head", "reopen", "--status", "possible", "--by", "Turkey", "--why", "missed");
    expect(out).toContain("mara: add an event on “reopen” at");
    const [found] = await entries("search", "--type", "COOPERATE", "--actor", "Turkey", "--outlet", "Sundial");
    expect(found).toMatchObject({ status: "possible", by: ["Turkey"] });
    const [cite] = statementsOf(found);
    expect(cite).toMatchObject({ statement: expect.stringMatching(/^second#h\d+$/), marks: ["added by mara"] });
    expect((await run("show", cite?.statement ?? "")).out).toMatch(/added by mara \(decision \d+\)/);
    expect((await run("correct", cite?.statement ?? "", "--status", "planned")).status).toBe(0);
    expect((await entries("search", "--type", "COOPERATE"))[0]).toMatchObject({ status: "planned" });

    const refused = (because: string) => ({ status: 2, err: expect.stringContaining(`${because} [bad-correction]`) });
    expect(await state("--head", "reopened", "--status", "possible")).toMatchObject(refused("“reopened” does not stand in the words"));
    expect(await state("--head", "border")).toMatchObject({ status: 2, err: expect.stringContaining("needs a status") });
    const twice = ["state", "second", "--words", "Turkey", "--head", "Turkey", "--kind", "event"];
    expect(await run(...twice)).toMatchObject(refused("“Turkey” stands in the report 3 times: give more words"));

    await run("undo", /^\d+/.exec(out)?.[0] ?? "");
    expect(await entries("search", "--type", "COOPERATE")).toEqual([]);
    expect((await run("decisions")).out).toMatch(/status = planned · its statement stands no more/);
  });

  it("gives a name to the issue of a statement, else to what it is gathered with, and to nothing else", async () => {
    const [position] = await entries("positions");
    expect((await run("name", statementsOf(position)[0]?.statement ?? "", "The border talks")).out).toContain("call the issue of");
    const killing = await statementOn("killed", "ASSAULT");
    expect((await run("name", killing, "The Cizre killings")).out).toContain("call the happening of");
    expect(await run("split", killing, "--of", "count")).toMatchObject({
      status: 2,
      err: expect.stringContaining("belongs to no count [bad-option]"),
    });
  });

  it.each([
    [["show", "nowhere"], "[not-in-record]"],
    [["show", "first#e99999"], "[not-in-record]"],
    [["undo", "99"], "[not-in-record]"],
    [["undo", "the first"], "a whole number"],
    [["process", "--type", "talks"], "--type has no use here: `process` knows by itself what belongs there [bad-option]"],
    [["calendar", "--status", "planned"], "--status has no use here"],
    [["search", "--reports", "--actor", "Turkey"], "--actor has no use here"],
    [["correct", "first#e0", "--max", "a dozen"], "a number in digits"],
    [["search", "--status", "perhaps"], "[bad-option]"],
  ])("%j is refused", async (argv, because) => {
    expect(await run(...argv)).toMatchObject({ status: 2, err: expect.stringContaining(because) });
  });

  it("is copied whole", async () => {
    const copy = join(folder, "copy.record");
    expect(await run("backup", copy)).toMatchObject({ status: 0, err: "" });
    const [there, here] = await Promise.all([
      rapporteur(["search", "--format", "csv", "--record", copy]),
      run("search", "--format", "csv"),
    ]);
    expect(there.out).toBe(here.out);
    expect((await run("backup", copy)).err).toContain("[record-exists]");
    expect((await readFile(copy)).length).toBeGreaterThan(0);
  });
});
