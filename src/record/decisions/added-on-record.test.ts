import { describe, expect, it } from "vitest";
import type { Entry } from "../entry.js";
import { madeUpEntry } from "../fixtures/made-up.js";
import { withRecord } from "../fixtures/with-record.js";
import { Look } from "../look.js";
import type { StoredStatement } from "../stored.js";
import { statementOn } from "./added.js";
import { anchorOf } from "./anchor.js";
import type { Ruling } from "./decision.js";

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

describe("a record to which an analyst adds", () => {
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
