import { describe, expect, it } from "vitest";
import { madeUpEntry } from "../fixtures/made-up.js";
import { entries, withRecord } from "../fixtures/with-record.js";
import { independentOrigins } from "../happenings/independent.js";
import { Look } from "../look.js";
import type { StoredStatement } from "../stored.js";
import { anchorOf } from "./anchor.js";
import type { Ruling } from "./decision.js";

describe("a record of which an analyst decides", () => {
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
});
