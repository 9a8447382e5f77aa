import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesSince } from "./changes/changes.js";
import { statementOn } from "./decisions/added.js";
import { anchorOf } from "./decisions/anchor.js";
import type { Ruling } from "./decisions/decision.js";
import type { Entry } from "./entry.js";
import { madeUpEntry } from "./fixtures/made-up.js";
import { independentOrigins } from "./happenings/independent.js";
import { Look } from "./look.js";
import { openRecord } from "./open.js";
import type { OpenRecord } from "./record.js";
import type { StoredStatement } from "./stored.js";

const MODEL = fileURLToPath(new URL("../../model/weights", import.meta.url));
let folder = "";
let records = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function withRecord<T>(work: (record: OpenRecord) => Promise<T>): Promise<T> {
  const record = await openRecord(join(folder, `${records++}.record`), { create: true, model: MODEL });
  try {
    return await work(record);
  } finally {
    await record.store.close();
  }
}

/** What belongs together, by the names of statements and reports; rows depend on the order in which things came. */
async function gathered({ store }: OpenRecord): Promise<unknown> {
  const look = new Look(store);
  const sorts = await Promise.all(
    (["happening", "count", "issue"] as const).map(async (of) => {
      const { found } = await look.groups(of, { sort: "order" }, 1_000);
      return found.map(({ statements }) => statements.map(({ id }) => id)).sort();
    }),
  );
  const reports = await store.reports({});
  const origins = reports.map(({ identity, origin }) => [identity, reports.find(({ row }) => row === origin)?.identity]).sort();
  const withdrawn = await store.statements({ withdrawnAfter: 0, withdrawn: true });
  const left = withdrawn.filter(({ groups }) => Object.values(groups).some((group) => group !== null)).map(({ id }) => id);
  return { sorts, origins, left };
}

const entries = (count: number): readonly Entry[] => Array.from({ length: count }, (_, i) => madeUpEntry(i, { day: i % 5 }));

/** What another entry says, as a later revision of this one. */
function revisionOf({ identity, report: { id } }: Entry, later: Entry): Entry {
  return { ...later, identity, report: { ...later.report, id, revised: "2031-06-01" } };
}

/** A report of which an engine has read the first half. */
function shelling(outlet: string): Entry {
  const { report, ...entry } = madeUpEntry(outlet.length, { statements: 1 });
  const text = "Arvania shelled Port Helm on Monday, and Bolmark troops withdrew from the bridge.";
  const quote = "Arvania shelled Port Helm on Monday";
  const at = report.headline.length + 1;
  const fields = { type: "ASSAULT", status: "happened", by: [{ is: "Arvania" }] } as const;
  const read = statementOn("event", { quote, at, head: "shelled", headAt: at + quote.indexOf("shelled") }, fields);
  return { ...entry, report: { ...report, text, outlet }, statements: [{ ...read, id: "e1", confidence: 0.9 }] };
}

/** The ruling that adds the other half. */
function missed({ report, read }: StoredStatement): Extract<Ruling, { kind: "add" }> {
  const quote = "Bolmark troops withdrew from the bridge";
  const at = read.at + "Arvania shelled Port Helm on Monday, and ".length;
  const words = { quote, at, head: "withdrew", headAt: at + quote.indexOf("withdrew") };
  const statement = statementOn("event", words, { type: "RETREAT", sub: "withdraw", status: "happened", by: [{ is: "Bolmark troops" }] });
  const anchor = {
    report: report.identity,
    revision: report.revisionHash,
    kind: "event",
    start: words.headAt,
    end: words.headAt + 8,
    head: words.head,
  } as const;
  return { kind: "add", anchor, statement };
}

describe("a record", () => {
  it("gathers the same whatever order the reports came in, and in whatever batches", { timeout: 60_000 }, async () => {
    const [first, second, ...others] = entries(14);
    if (!first || !second) throw new Error("no entries");
    // The later words of the first are those of another report, whose copy it becomes.
    const all = [first, second, ...others, revisionOf(first, madeUpEntry(3, { day: 3 })), revisionOf(second, madeUpEntry(20))];
    const once = await withRecord(async (record) => {
      await record.add(all, "2031-05-03T00:00:00Z");
      return gathered(record);
    });
    expect(once).toMatchObject({ left: [], origins: expect.arrayContaining([["id:made-up-3", "id:made-up-0"]]) });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...all], { minLength: all.length }), fc.integer({ min: 1, max: 6 }), async (mixed, batch) => {
        const again = await withRecord(async (record) => {
          for (let i = 0; i < mixed.length; i += batch) await record.add(mixed.slice(i, i + batch), "2031-05-03T00:00:00Z");
          return gathered(record);
        });
        expect(again).toEqual(once);
      }),
      { numRuns: 8 },
    );
  });

  it("gathers after a decision is undone what it gathered before", async () => {
    await withRecord(async (record) => {
      await record.add(entries(6), "2031-05-03T00:00:00Z");
      const before = await gathered(record);
      const [first] = await record.store.statements({ kinds: ["event"], limit: 1 });
      if (!first) throw new Error("no event in the made-up reports");
      const decision = await record.decide(
        { ruling: { kind: "reject", anchor: anchorOf(first) }, by: "mara", why: null },
        "2031-05-04T00:00:00Z",
      );
      expect(await record.store.statements({ rows: [first.row] })).toEqual([]);
      await record.undo(decision.id, "mara", "2031-05-05T00:00:00Z");
      expect(await gathered(record)).toEqual(before);
      await expect(record.undo(decision.id, "mara", "2031-05-06T00:00:00Z")).rejects.toMatchObject({ code: "not-in-record" });
    });
  });

  it("keeps a decision through a reading by a newer version, and says what lost its statement", async () => {
    await withRecord(async (record) => {
      const entry = madeUpEntry(1);
      await record.add([entry], "2031-05-03T00:00:00Z");
      const [first] = await record.store.statements({ kinds: ["event"], limit: 1 });
      if (!first) throw new Error("no event in the made-up reports");
      await record.decide({ ruling: { kind: "accept", anchor: anchorOf(first) }, by: "mara", why: null }, "2031-05-04T00:00:00Z");
      const newer = { ...entry, engine: { ...entry.engine, version: "2.0.0" } };
      expect(await record.add([newer], "2031-05-05T00:00:00Z")).toMatchObject([{ kind: "reread", withdrawn: entry.statements.length }]);
      const accepted = (await record.store.statements({})).filter(({ decided }) => decided === "accepted");
      expect(accepted.map(({ read, engine }) => [read.id, engine.version])).toEqual([[first.read.id, "2.0.0"]]);
    });
  });

  it("refuses to put a statement where it has no place", async () => {
    await withRecord(async (record) => {
      await record.add(entries(6), "2031-05-03T00:00:00Z");
      const [[event], [figure]] = [
        await record.store.statements({ kinds: ["event"] }),
        await record.store.statements({ kinds: ["figure"] }),
      ];
      if (!event || !figure) throw new Error("no event or no figure in the made-up reports");
      const [at, other, nowhere] = [anchorOf(event), anchorOf(figure), { ...anchorOf(event), start: 100_000, end: 100_004 }];
      const rulings: readonly Ruling[] = [
        { kind: "merge", gathering: "happening", anchor: at, with: other },
        { kind: "split", gathering: "count", anchor: at },
        { kind: "name", gathering: "happening", anchor: other, name: "the night" },
        { kind: "split", gathering: "origin", anchor: nowhere },
      ];
      for (const ruling of rulings)
        await expect(record.decide({ ruling, by: "mara", why: null }, "2031-05-04T00:00:00Z")).rejects.toMatchObject({
          code: "bad-option",
        });
      expect(await record.store.decisions()).toEqual([]);
    });
  });

  it("puts together and takes apart as an analyst says", async () => {
    await withRecord(async (record) => {
      await record.add(entries(6), "2031-05-03T00:00:00Z");
      const { found } = await new Look(record.store).groups("happening", { sort: "order" }, 100);
      const [one, other] = [found[0]?.statements[0], found[1]?.statements[0]];
      if (!one || !other) throw new Error("two happenings in the made-up reports");
      const ruling = { kind: "merge", gathering: "happening", anchor: anchorOf(one), with: anchorOf(other) } as const;
      await record.decide({ ruling, by: "mara", why: null }, "2031-05-04T00:00:00Z");
      const joined = await new Look(record.store).groups("happening", { sort: "order" }, 100);
      expect(joined.found).toHaveLength(found.length - 1);
      await record.decide(
        { ruling: { kind: "split", gathering: "happening", anchor: anchorOf(other) }, by: "mara", why: null },
        "2031-05-04T00:00:00Z",
      );
      const apart = await new Look(record.store).groups("happening", { sort: "order" }, 100);
      expect(apart.found.find(({ statements }) => statements.some(({ row }) => row === other.row))?.statements).toContainEqual(
        expect.objectContaining({ row: other.row }),
      );
    });
  });

  it("counts origins as an analyst says, and shows copies so", async () => {
    await withRecord(async (record) => {
      const text = "Bolmark shelled the bridge at Old Quarry on Monday, an officer said, and two soldiers were hurt.";
      // Three papers print one dispatch, a fourth one tells of something else.
      const told = ["Herald", "Tribune", "Courier", "Gazette"].map((outlet, i) => {
        const entry = madeUpEntry(i, { statements: 1, day: 1 });
        return { ...entry, report: { ...entry.report, outlet, ...(i < 3 && { text }) } };
      });
      await record.add(told, "2031-05-03T00:00:00Z");
      const [one, two, three, four] = await record.store.statements({ sort: "order" });
      if (!one || !two || !three || !four) throw new Error("four statements");
      const origins = async () => independentOrigins(await new Look(record.store).statements({}));
      const copies = async ({ report }: StoredStatement) => {
        const [stored] = await record.store.reports({ rows: [report.row] });
        return stored ? (await new Look(record.store).copies(stored)).map(({ identity }) => identity).sort() : null;
      };
      const decide = (ruling: Ruling) => record.decide({ ruling, by: "mara", why: null }, "2031-05-04T00:00:00Z");
      const [first, second, third, fourth] = [one, two, three, four].map(({ report }) => report.identity);
      expect([await origins(), await copies(one)]).toEqual([2, [second, third]]);

      const split = await decide({ kind: "split", gathering: "origin", anchor: anchorOf(one) });
      expect([await origins(), await copies(one), await copies(two)]).toEqual([3, [], [third]]);
      await decide({ kind: "merge", gathering: "origin", anchor: anchorOf(one), with: anchorOf(four) });
      expect([await origins(), await copies(one), await copies(four)]).toEqual([2, [fourth], [first]]);
      await record.undo(split.id, "mara", "2031-05-05T00:00:00Z");
      expect([await origins(), await copies(one)]).toEqual([1, [second, third, fourth]]);
    });
  });

  it("takes a name for the actor that an alias says, in what is there and what comes, and for the earlier one when that is undone", async () => {
    await withRecord(async (record) => {
      await record.add(entries(12), "2031-05-03T00:00:00Z");
      const [coast, front] = ["actor:coast", "actor:front"].map((id) => ({ id, name: id }));
      if (!coast || !front) throw new Error("two actors");
      const alias = (actor: typeof coast) =>
        record.decide({ ruling: { kind: "alias", name: "the Villagers", actor }, by: "mara", why: null }, "2031-05-04T00:00:00Z");
      const found = () =>
        Promise.all(["name:villagers", coast.id, front.id].map((key) => record.store.count({ parties: [key], rejected: true })));
      const [all] = await found();
      expect(all).toBeGreaterThan(0);
      const first = await alias(coast);
      expect(await found()).toEqual([0, all, 0]);
      const second = await alias(front);
      expect(await found()).toEqual([0, 0, all]);
      await record.add([madeUpEntry(1, { version: "2.0.0" })], "2031-05-05T00:00:00Z");
      expect(await found()).toEqual([0, 0, all]);
      await record.undo(second.id, "mara", "2031-05-06T00:00:00Z");
      expect(await found()).toEqual([0, all, 0]);
      await record.undo(first.id, "mara", "2031-05-06T00:00:00Z");
      expect(await found()).toEqual([all, 0, 0]);
    });
  });

  it("tells of what came while a user looked, the next time", async () => {
    await withRecord(async (record) => {
      const nobody = { actor: () => null, state: () => null };
      await record.add([madeUpEntry(1)], "2031-05-03T00:00:00Z");
      const first = await changesSince(record.store, { number: 0, at: "" }, nobody);
      expect(first).toMatchObject({ until: { number: 1 }, reports: 1 });
      await record.add([madeUpEntry(2)], "2031-05-03T00:01:00Z");
      await record.visit("mara", first.until, "2031-05-03T00:02:00Z");
      const since = await record.store.lastVisit("mara");
      expect(since).toEqual(first.until);
      const second = await changesSince(record.store, since ?? first.since, nobody);
      expect(second.news.length).toBeGreaterThan(0);
      await record.visit("mara", second.until, "2031-05-03T00:03:00Z");
      // A page that was opened earlier and is shown last takes nothing back.
      await record.visit("mara", first.until, "2031-05-03T00:04:00Z");
      expect(await record.store.lastVisit("mara")).toEqual(second.until);
    });
  });

  it("takes a statement that an analyst adds, finds it like any other, and takes it away again", async () => {
    await withRecord(async (record) => {
      await record.add([shelling("Herald"), shelling("Tribune")], "2031-05-03T00:00:00Z");
      const [read] = await record.store.statements({ outlets: ["Herald"], kinds: ["event"] });
      if (!read) throw new Error("an event in the report");
      const decide = (ruling: Ruling) => record.decide({ ruling, by: "mara", why: "missed" }, "2031-05-04T00:00:00Z");
      const ruling = missed(read);
      const made = await decide(ruling);
      const [added] = await record.store.statements({ types: ["RETREAT"], text: "withdrew", by: ["name:bolmark troops"] });
      expect(added).toMatchObject({
        id: `${read.report.id}#h${made.id}`,
        addedBy: { user: "mara", decision: made.id },
        added: { at: "2031-05-04T00:00:00Z" },
        groups: { happening: added?.row },
      });
      if (!added) return;
      expect(await record.store.count({})).toBe(3);

      // Decisions on it and on what was read beside it keep apart, also where they are of a kind and on one word.
      const beside = await decide({ ...ruling, statement: { ...ruling.statement, status: "planned" } });
      await decide({ kind: "correct", anchor: anchorOf(added), fields: { status: "possible" } });
      await decide({ kind: "reject", anchor: anchorOf(read) });
      const all = await record.store.statements({ reports: [read.report.row], rejected: true, sort: "order" });
      expect(all.map(({ id, statement, decided }) => [id.split("#")[1], statement.status, decided])).toEqual([
        [read.read.id, "happened", "rejected"],
        [`h${made.id}`, "possible", null],
        [`h${beside.id}`, "planned", null],
      ]);

      await record.undo(made.id, "mara", "2031-05-05T00:00:00Z");
      expect((await record.store.statements({ types: ["RETREAT"] })).map(({ id }) => id.split("#")[1])).toEqual([`h${beside.id}`]);
      expect(await record.store.items("happening", [added.row])).toEqual([]);
      expect(await record.store.check()).toEqual([]);
    });
  });

  it("keeps what was added through a reading by a newer version, and shows the decision alone when the words have changed", async () => {
    await withRecord(async (record) => {
      const entry = shelling("Herald");
      await record.add([entry], "2031-05-03T00:00:00Z");
      const [read] = await record.store.statements({});
      if (!read) throw new Error("a statement in the report");
      const made = await record.decide({ ruling: missed(read), by: "mara", why: null }, "2031-05-04T00:00:00Z");
      const looked = async () => {
        const look = new Look(record.store);
        return [(await look.statements({ types: ["RETREAT"] })).length, (await look.lost(await look.decisions())).map(({ id }) => id)];
      };
      expect(await record.add([{ ...entry, engine: { ...entry.engine, version: "2.0.0" } }], "2031-05-05T00:00:00Z")).toMatchObject([
        { withdrawn: 1 },
      ]);
      expect(await looked()).toEqual([1, []]);
      const revised = {
        ...entry,
        report: { ...entry.report, text: entry.report.text.replace("withdrew", "pulled out"), revised: "2031-05-06" },
      };
      expect(await record.add([revised], "2031-05-06T00:00:00Z")).toMatchObject([{ withdrawn: 2 }]);
      expect(await looked()).toEqual([0, [made.id]]);
      await expect(record.decide({ ruling: missed(read), by: "mara", why: null }, "2031-05-07T00:00:00Z")).rejects.toMatchObject({
        code: "bad-correction",
        message: expect.stringContaining("newest revision"),
      });
      await record.undo(made.id, "mara", "2031-05-07T00:00:00Z");
      expect(await looked()).toEqual([0, []]);
    });
  });
});
