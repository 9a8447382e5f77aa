import { describe, expect, it } from "vitest";
import { happeningOf } from "../record/happenings/happening.js";
import type { Changes, SortedNews } from "../record/index.js";
import { asGathered, asHappened, condition, event, lookup } from "../record/positions/fixtures/made-up.js";
import { processes } from "../record/processes/processes.js";
import type { StoredStatement } from "../record/stored.js";
import { changesListing } from "./changes.js";
import type { ListEntry } from "./listing.js";

const shelled = event("ASSAULT", { by: ["varnia"], words: "Varnia [shelled] Lissen", day: "2024-03-01", happening: 1 });
const round = event("CONSULT", { by: ["varnia", "orestia"], words: "the [round] of negotiations between them opened", day: "2024-03-01" });
const talks = (state: string, day: string, status: "ongoing" | "negated" = "ongoing") =>
  condition("talks", state, { words: "the negotiations of Varnia and Orestia are [so]", day, report: round.report.id, status });

function shown(...news: readonly SortedNews[]): readonly ListEntry[] {
  const moment = { number: 1, at: "2024-03-02T00:00:00Z" };
  const changes: Changes = { since: moment, until: moment, reports: 1, news };
  return changesListing(changes, news.length).entries;
}

const texts = (entry: ListEntry | undefined) => entry?.pieces.map(({ text }) => text);

describe("what changed", () => {
  it("calls a happening what the analyst called it", () => {
    const after = happeningOf([shelled]);
    if (!after) throw new Error("a happening of one event");
    const news = { kind: "happening", sort: "happening new", before: null, after, what: "new", statements: after.statements } as const;
    const [named, unnamed] = shown({ ...news, name: "The night of Lissen" }, { ...news, name: null });
    expect(named).toMatchObject({ heading: "New", status: "happened", fields: { news: "happening new", name: "The night of Lissen" } });
    expect(texts(named)).toContain("The night of Lissen");
    expect(texts(unnamed)).not.toContain("The night of Lissen");
  });

  it("tells of a negotiation how it stands by what is fresh, how it stood, and who says so", () => {
    const [before, after] = [talks("under-way", "2024-03-01", "negated"), talks("stalled", "2024-03-04")];
    const read = (statements: readonly StoredStatement[]) =>
      processes(statements, { issue: asGathered, happening: asHappened }, lookup)[0] ?? null;
    const [was, is] = [read([round, before]), read([round, before, after])];
    if (!is) throw new Error("a negotiation");
    const news = { kind: "process", sort: "process moved", before: was, after: is, what: "moved", statements: [after] } as const;
    const [entry] = shown(news);
    expect(entry).toMatchObject({
      heading: "Talks and truces that stand otherwise",
      status: "ongoing",
      notes: ["before: talks: under-way, denied"],
      fields: { news: "process moved", day: "2024-03-04", type: "talks", sub: "stalled", by: ["Orestia", "Varnia"] },
      cites: [{ id: after.id }],
    });
    expect(texts(entry)).toEqual(["talks between Orestia and Varnia", "talks: stalled"]);
    expect(shown({ ...news, sort: "process again", what: "again" })[0]?.notes).toEqual([]);
  });

  it("says that there is more where not all of it is shown", () => {
    const news = [shelled, round].map((statement): SortedNews => ({ kind: "withdrawn", sort: "withdrawn", statement }));
    const changes = { since: { number: 0, at: "" }, until: { number: 1, at: "" }, reports: 1, news };
    expect([1, 2].map((limit) => changesListing(changes, limit)).map(({ entries, more }) => [entries.length, more])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
