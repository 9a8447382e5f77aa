import type { Look } from "../look.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import type { Process } from "../processes/process.js";
import { processesOf, processStatements } from "../processes/processes-in.js";
import type { Moment, StoredStatement } from "../stored.js";
import type { News, ProcessNews } from "./news.js";

type NewsOfProcess = Extract<News, { kind: "process" }>;

/** What fresh statements tell of how talks and truces stand. */
export async function processNews(
  now: Look,
  since: Moment,
  fresh: readonly StoredStatement[],
  lookup: ActorLookup,
): Promise<readonly NewsOfProcess[]> {
  const told = fresh.filter(({ index }) => index.kind === "condition" && (index.type === "talks" || index.type === "truce"));
  if (told.length === 0) return [];
  const all = await processStatements(now, {});
  const earlier = all.filter(({ added }) => added.number <= since.number);
  return newsOf(await processesOf(now, earlier, lookup), await processesOf(now, all, lookup), new Set(told.map(({ row }) => row)));
}

/** The negotiations of which fresh statements tell how they stand, beside what was told before. `fresh`: rows. */
export function newsOf(before: readonly Process[], after: readonly Process[], fresh: ReadonlySet<number>): readonly NewsOfProcess[] {
  return after.flatMap((process) => {
    const statements = process.status.history.flatMap((state) => state.statements).filter(({ row }) => fresh.has(row));
    if (statements.length === 0) return [];
    const own = new Set(process.statements.map(({ row }) => row));
    const was = before.find((other) => other.statements.some(({ row }) => own.has(row))) ?? null;
    return [{ kind: "process" as const, before: was, after: process, what: whatOf(was, process), statements }];
  });
}

function whatOf(before: Process | null, after: Process): ProcessNews {
  if (before === null) return "new";
  return standing(before) === standing(after) ? "again" : "moved";
}

/** How it stands, by whoever says so, whatever the day. */
function standing({ status }: Process): string {
  return JSON.stringify(
    status.current.map(({ type, state, standing: is, according }) => [type, state, is, according[0]?.key ?? ""]).sort(),
  );
}
