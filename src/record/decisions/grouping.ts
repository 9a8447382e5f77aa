import { Failure } from "../../text/index.js";
import type { GatheringName } from "../gather/gathering.js";
import type { Store } from "../store.js";
import type { StoredReport, StoredStatement } from "../stored.js";
import { holds } from "./anchor.js";
import type { Anchor, Decision, Ruling } from "./decision.js";

/** Groups as the analyst decided them: what was gathered, some of it joined, some taken out. Rows are those of statements, of origins those of reports. */
export interface Grouping {
  /** Name of the group that a statement belongs to: the founder's row as text, or `split:` and the row that was taken out. */
  groupOf(statement: StoredStatement): string | null;
  /** The same, of a row and the row of its founder. */
  groupOfRow(row: number, founder: number | null): string | null;
  /** Rows of the founders whose groups, put together, hold everything of a group. */
  foundersOf(group: string): readonly number[];
  /** What the analyst called it. */
  nameOf(group: string): string | null;
}

/** The grouping of one sort, from the decisions that stand. */
export async function decidedGrouping(
  store: Pick<Store, "statements" | "reports">,
  decisions: readonly Decision[],
  of: GatheringName,
): Promise<Grouping> {
  const rulings = decisions.filter(({ undone }) => undone === null).map(({ ruling }) => ruling);
  /** Rows taken out, and of the founders of the groups that they were in. */
  const splits = new Map<number, number>();
  const joined = new Joined();
  const names = new Map<string, string>();
  const find = anchored(store);
  const named = (row: number, group: string | null) => (splits.has(row) ? `split:${row}` : group);
  const rowOf = ({ row, report }: StoredStatement) => (of === "origin" ? report.row : row);
  const base = (statement: StoredStatement) => named(rowOf(statement), baseGroup(statement, of));
  for (const ruling of rulings) {
    if (ruling.kind !== "split" || ruling.gathering !== of) continue;
    const statement = await find(ruling.anchor);
    const group = statement && baseGroup(statement, of);
    if (statement && group) splits.set(rowOf(statement), Number(group));
  }
  for (const ruling of rulings) {
    if (ruling.kind !== "merge" || ruling.gathering !== of) continue;
    const [one, other] = [await find(ruling.anchor), await find(ruling.with)].map((found) => found && base(found));
    if (one && other) joined.join(one, other);
  }
  for (const ruling of rulings) {
    if (ruling.kind !== "name" || ruling.gathering !== of) continue;
    const statement = await find(ruling.anchor);
    const group = statement && base(statement);
    if (group) names.set(joined.first(group), ruling.name);
  }
  return {
    groupOf(statement) {
      const group = base(statement);
      return group === null ? null : joined.first(group);
    },
    groupOfRow(row, founder) {
      const group = named(row, founder === null ? null : String(founder));
      return group === null ? null : joined.first(group);
    },
    foundersOf: (group) => joined.all(group).map((name) => splits.get(Number(name.replace("split:", ""))) ?? Number(name)),
    nameOf: (group) => names.get(joined.first(group)) ?? null,
  };
}

/** The origin of a report as a number, see `StoredStatement`. */
export function decidedOrigin(grouping: Grouping, { row, origin }: Pick<StoredReport, "row" | "origin">): number {
  const group = grouping.groupOfRow(row, origin) ?? "";
  return group.startsWith("split:") ? -Number(group.slice("split:".length)) : Number(group);
}

/** Fails with `bad-option` where a ruling is about what a statement belongs to, and it belongs to nothing of that sort. */
export async function checkGathered(store: Pick<Store, "statements" | "reports">, ruling: Ruling): Promise<void> {
  if (!("gathering" in ruling)) return;
  const find = anchored(store);
  for (const anchor of ruling.kind === "merge" ? [ruling.anchor, ruling.with] : [ruling.anchor]) {
    const statement = await find(anchor);
    if (statement === null || baseGroup(statement, ruling.gathering) === null)
      throw new Failure("bad-option", `${statement?.id ?? `“${anchor.head}” of ${anchor.report}`} belongs to no ${ruling.gathering}`);
  }
}

function baseGroup(statement: StoredStatement, of: GatheringName): string | null {
  const founder = of === "origin" ? statement.report.origin : statement.groups[of];
  return founder === null ? null : String(founder);
}

/** Looks up what an anchor holds, each once. */
function anchored(store: Pick<Store, "statements" | "reports">): (anchor: Anchor) => Promise<StoredStatement | null> {
  const known = new Map<string, readonly StoredStatement[]>();
  return async (anchor) => {
    let statements = known.get(anchor.report);
    if (!statements) {
      const reports = await store.reports({ identities: [anchor.report] });
      statements = await store.statements({ reports: reports.map(({ row }) => row), rejected: true });
      known.set(anchor.report, statements);
    }
    return statements.find((statement) => holds(anchor, statement)) ?? null;
  };
}

/** Groups that are one; of several names the least stands for all, so that the order of joining does not matter. */
class Joined {
  readonly #sets = new Map<string, Set<string>>();

  join(one: string, other: string): void {
    const all = new Set([...this.all(one), ...this.all(other)]);
    for (const name of all) this.#sets.set(name, all);
  }

  all(name: string): readonly string[] {
    return [...(this.#sets.get(name) ?? [name])].sort();
  }

  first(name: string): string {
    return this.all(name)[0] ?? name;
  }
}
