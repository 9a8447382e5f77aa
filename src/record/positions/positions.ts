import { type Issue, type IssueGrouping, issues } from "../issues/issue.js";
import type { StoredStatement } from "../stored.js";
import type { ActorLookup } from "./actor-lookup.js";
import { type Entry, historyOf, type Taken, takenIn } from "./history.js";
import { type Party, principalOf, sideOf } from "./party.js";
import { type Standpoint, standpointsOf } from "./standpoint.js";

/** Who stands where on one issue. */
export interface IssuePositions {
  readonly issue: Issue;
  /** In the order of the parties' names. */
  readonly cells: readonly Position[];
  /** Stances of which it is not told whose they are. */
  readonly unnamed: readonly Entry[];
  /** The parties that stand for it and against it, where there are both and they are not of one side; else null. */
  readonly opposed: Opposition | null;
}

/** Where one party stands on one issue. */
export interface Position {
  readonly party: Party;
  /** Everything told of it, undated first, then by day. What others say of it is among it and moves nothing. */
  readonly history: readonly Entry[];
  /** Where it stands now, and since when: silence ends nothing. Null where no stance of its own is told as taken. */
  readonly current: Standpoint | null;
  readonly changes: readonly ChangeOfStance[];
  /** What was said by those who speak for it; it does not count as said by the party itself. */
  readonly saidForIt: readonly { readonly by: Party; readonly entry: Entry }[];
}

export interface ChangeOfStance {
  readonly from: Standpoint;
  readonly to: Standpoint;
}

export interface Opposition {
  readonly for: readonly Position[];
  readonly against: readonly Position[];
}

/** Where to look: what a view of positions needs of the record, but for days and parties. */
export const POSITIONS_QUERY = {
  kinds: ["event"],
  types: ["REQUEST", "AGREE", "CONCEDE", "SUPPORT", "REJECT", "ACCUSE", "THREATEN"],
} as const;

/**
 * Positions on each issue that the statements are about, that with the latest news first. Depends on the set of statements, not on their order.
 * An issue on which nobody is told to have taken a stand is left out.
 */
export function positions(statements: readonly StoredStatement[], grouping: IssueGrouping, lookup: ActorLookup): readonly IssuePositions[] {
  return issues(statements, grouping)
    .map((issue) => positionsOn(issue, lookup))
    .filter(({ cells, unnamed }) => cells.length > 0 || unnamed.length > 0);
}

export function positionsOn(issue: Issue, lookup: ActorLookup): IssuePositions {
  const taken = issue.statements.flatMap((statement) => takenIn(statement, lookup));
  const histories = new Map<string, { readonly party: Party; readonly own: Taken[]; readonly saidFor: Taken[] }>();
  const cellOf = (party: Party) => {
    const known = histories.get(party.key);
    if (known) return known;
    const cell = { party, own: [], saidFor: [] };
    histories.set(party.key, cell);
    return cell;
  };
  for (const one of taken) {
    if (!one.party) continue;
    cellOf(one.party).own.push(one);
    const principal = principalOf(one.party, one.day, lookup);
    if (principal) cellOf(principal).saidFor.push(one);
  }
  const cells = [...histories.values()].map(({ party, own, saidFor }) => position(party, own, saidFor));
  cells.sort((a, b) => a.party.name.localeCompare(b.party.name) || a.party.key.localeCompare(b.party.key));
  return { issue, cells, unnamed: historyOf(taken.filter(({ party }) => !party)), opposed: opposition(cells, lookup) };
}

function position(party: Party, own: readonly Taken[], saidFor: readonly Taken[]): Position {
  const history = historyOf(own);
  const points = standpointsOf(history);
  const speakers = new Map(saidFor.flatMap(({ party: by }) => (by ? [[by.key, by] as const] : [])));
  const saidForIt = [...speakers.values()].flatMap((by) =>
    historyOf(saidFor.filter((one) => one.party?.key === by.key)).map((entry) => ({ by, entry })),
  );
  saidForIt.sort((a, b) => (a.entry.day ?? "").localeCompare(b.entry.day ?? "") || a.by.key.localeCompare(b.by.key));
  return {
    party,
    history,
    current: points.at(-1) ?? null,
    changes: points.slice(1).map((to, i) => ({ from: points[i] as Standpoint, to })),
    saidForIt,
  };
}

/** Those whose latest stands are opposed. People of one side who differ are no opposition between sides. */
function opposition(cells: readonly Position[], lookup: ActorLookup): Opposition | null {
  const [pro, contra] = (["for", "against"] as const).map((toward) => cells.filter(({ current }) => current?.entry.toward === toward));
  const side = ({ party, current }: Position) => sideOf(party, current?.entry.day ?? null, lookup).key;
  const sides = new Set(contra?.map(side));
  const apart = pro?.some((one) => sides.size > 1 || !sides.has(side(one)));
  return pro && contra && contra.length > 0 && apart ? { for: pro, against: contra } : null;
}
