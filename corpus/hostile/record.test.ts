import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenRecord } from "../../src/record/index.js";
import { openRecord } from "../../src/record/open.js";
import { wholeText } from "../../src/text/index.js";
import { FOR_THE_RECORD, SEARCHES } from "./index.js";
import { type HostileRecord, hostileRecord } from "./record.js";

let hostile: HostileRecord;
let record: OpenRecord;
beforeAll(async () => {
  hostile = await hostileRecord(FOR_THE_RECORD);
  record = await openRecord(hostile.path, { create: false, model: "model/weights" });
}, 180_000);
afterAll(async () => {
  await record.store.close();
  await hostile.remove();
});

/** Two inputs may be one report, the same words in two files: the first is the one on record. */
const distinct = () => [...new Map(hostile.held.toReversed().map(({ entry }) => [entry.identity, entry])).values()];

describe("the record of hostile reports", { timeout: 120_000 }, () => {
  test("is whole", async () => {
    expect(await record.store.check()).toEqual([]);
    expect(await record.store.reports({})).toHaveLength(distinct().length);
  });

  test("gives back every report, its bytes, and its statements with words at their offsets", async () => {
    for (const entry of distinct()) {
      const [stored] = await record.store.reports({ identities: [entry.identity] });
      const revision = stored?.revisions.at(-1);
      const { id } = entry.report;
      // Compared as a whole: a matcher would print a megabyte.
      expect(JSON.stringify(sorted(revision?.report ?? {})) === JSON.stringify(sorted(entry.report)), id).toBe(true);
      const bytes = await record.store.original(revision?.original ?? "");
      expect(bytes !== null && Buffer.compare(bytes, entry.original.bytes) === 0, id).toBe(true);
    }
    const statements = await record.store.statements({ sort: "order" });
    expect(statements).toHaveLength(distinct().length * 3);
    const texts = new Map(distinct().map(({ identity, report }) => [identity, wholeText(report)]));
    for (const { id, statement, report } of statements) {
      const whole = texts.get(report.identity) ?? "";
      const { quote, at, head, headAt } = statement;
      expect(whole.slice(at, at + quote.length) === quote && whole.slice(headAt, headAt + head.length) === head, id).toBe(true);
    }
  });

  test("finds every report by its id and by its outlet", async () => {
    for (const { report } of distinct()) {
      const found = await record.store.reports({ ids: [report.id] });
      expect(found.map(({ revisions }) => revisions.at(-1)?.report.id)).toEqual([report.id]);
      if (report.outlet === null) continue;
      const byOutlet = await record.store.statements({ outlets: [report.outlet] });
      expect(
        byOutlet.some((statement) => statement.report.id === report.id),
        report.id,
      ).toBe(true);
    }
  });

  test.each(SEARCHES.map((words, i) => [i, words]))("search %i means its words and nothing else", async (_, words) => {
    const asked = { text: words as string };
    const found = await record.store.statements(asked);
    expect(await record.store.count(asked)).toBe(found.length);
    expect(found.length).toBeLessThan(distinct().length * 3);
    await record.store.reports(asked);
  });
});

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
