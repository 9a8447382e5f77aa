import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesSince } from "./changes/changes.js";
import { anchorOf } from "./decisions/anchor.js";
import type { Entry } from "./entry.js";
import { madeUpEntry } from "./fixtures/made-up.js";
import { entries, withRecord } from "./fixtures/with-record.js";
import { Look } from "./look.js";
import type { OpenRecord } from "./record.js";

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

/** What another entry says, as a later revision of this one. */
function revisionOf({ identity, report: { id } }: Entry, later: Entry): Entry {
  return { ...later, identity, report: { ...later.report, id, revised: "2031-06-01" } };
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
});
