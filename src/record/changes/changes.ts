import { countOf } from "../counts/count.js";
import type { GatheringName } from "../gather/gathering.js";
import { happeningOf } from "../happenings/happening.js";
import { issues } from "../issues/issue.js";
import { type Gathered, Look } from "../look.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import { positionsOn } from "../positions/positions.js";
import type { Shelf } from "../store.js";
import type { Moment, StoredStatement } from "../stored.js";
import { countNews } from "./count-news.js";
import { happeningNews } from "./happening-news.js";
import { NEWS_SORTS, type News, type SortedNews, sortOf } from "./news.js";
import { processNews } from "./process-news.js";
import { replaced } from "./replaced.js";

export interface Changes {
  readonly since: Moment;
  /** The moment up to which everything is told; see `OpenRecord.visit`. */
  readonly until: Moment;
  /** Reports that came, revisions among them. */
  readonly reports: number;
  readonly news: readonly SortedNews[];
}

/** Everything that is new, changed, contradicted, corrected or withdrawn since a moment. */
export async function changesSince(shelf: Shelf, since: Moment, lookup: ActorLookup): Promise<Changes> {
  // What comes while this is answered is news once more: nothing that was not looked at counts as seen.
  const until = await shelf.latest();
  const now = new Look(shelf);
  const came = await now.statements({ addedAfter: since.number, sort: "order" });
  const gone = await now.statements({ withdrawnAfter: since.number, withdrawn: true, sort: "order" });
  const { withdrawn, corrected, fresh } = replaced(
    gone.filter(({ added }) => added.number <= since.number),
    came,
  );
  const isFresh = new Set(fresh.map(({ row }) => row));
  const news: News[] = [
    ...withdrawn.map((statement) => ({ kind: "withdrawn" as const, statement })),
    ...corrected.map((each) => ({ kind: "corrected" as const, ...each })),
  ];
  for (const { before, after } of await pairs(now, since, "happening", fresh)) {
    const [was, is] = [before && happeningOf(before.statements), happeningOf(after.statements)];
    if (is)
      news.push({
        kind: "happening",
        name: after.name,
        before: was,
        after: is,
        what: happeningNews(was, is),
        statements: is.statements.filter(({ row }) => isFresh.has(row)),
      });
  }
  for (const { before, after } of await pairs(now, since, "count", fresh)) {
    const [was, is] = [before && countOf(before.statements), countOf(after.statements)];
    if (is) {
      const statements = is.statements.filter(({ row }) => isFresh.has(row));
      news.push({ kind: "count", name: after.name, before: was, after: is, what: countNews(was, is), statements });
    }
  }
  news.push(...(await positionNews(now, since, fresh, isFresh, lookup)));
  const ofProcesses = await processNews(now, since, fresh, lookup);
  news.push(...ofProcesses);
  const told = new Set(ofProcesses.flatMap(({ statements }) => statements.map(({ row }) => row)));
  const others = fresh.filter(({ row, statement }) => statement.kind === "condition" && !told.has(row));
  news.push(...others.map((statement) => ({ kind: "condition" as const, statement })));
  const decided = (await now.decisions()).filter(({ moment, undone }) => moment > since.number || (undone?.moment ?? 0) > since.number);
  news.push(...decided.map((decision) => ({ kind: "decision" as const, decision })));
  const reports = new Set(came.map(({ report }) => `${report.row} ${report.revision}`)).size;
  return {
    since,
    until,
    reports,
    news: news.map((each) => ({ ...each, sort: sortOf(each) })).sort((a, b) => NEWS_SORTS.indexOf(a.sort) - NEWS_SORTS.indexOf(b.sort)),
  };
}

/** The groups that fresh statements belong to, as they are, and what was in them before. */
async function pairs(
  now: Look,
  since: Moment,
  of: Exclude<GatheringName, "origin">,
  fresh: readonly StoredStatement[],
): Promise<readonly { readonly before: Gathered | null; readonly after: Gathered }[]> {
  const grouping = await now.grouping(of);
  const names = [...new Set(fresh.flatMap((statement) => grouping.groupOf(statement) ?? []))];
  return (await now.gathered(of, names)).map((after) => {
    const statements = after.statements.filter(({ added }) => added.number <= since.number);
    return { after, before: statements.length > 0 ? { ...after, statements } : null };
  });
}

async function positionNews(
  now: Look,
  since: Moment,
  fresh: readonly StoredStatement[],
  isFresh: ReadonlySet<number>,
  lookup: ActorLookup,
): Promise<readonly News[]> {
  const grouping = await now.grouping("issue");
  const news: News[] = [];
  for (const { before, after } of await pairs(now, since, "issue", fresh)) {
    const [issue] = issues(after.statements, grouping);
    const [issueBefore] = before ? issues(before.statements, grouping) : [];
    if (!issue) continue;
    const cellsBefore = issueBefore ? positionsOn(issueBefore, lookup).cells : [];
    for (const cell of positionsOn(issue, lookup).cells) {
      const statements = cell.history.flatMap((entry) => entry.statements).filter(({ row }) => isFresh.has(row));
      if (statements.length === 0) continue;
      const was = cellsBefore.find(({ party }) => party.key === cell.party.key) ?? null;
      const what = was === null ? "new" : cell.changes.length > was.changes.length ? "changed" : "restated";
      news.push({ kind: "position", issue, before: was, after: cell, what, statements });
    }
  }
  return news;
}
