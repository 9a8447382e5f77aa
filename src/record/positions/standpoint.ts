import type { Entry } from "./history.js";
import type { StanceKind } from "./stance.js";

/** Where a party stood for a time. */
export interface Standpoint {
  /** What last said so. */
  readonly entry: Entry;
  /** The day of what first said so; null where that is not dated. */
  readonly since: string | null;
  /** What said so, from the first to the last. */
  readonly entries: readonly Entry[];
}

/** How far a stance binds; `null` takes no side in the matter. */
const FIRMNESS: Readonly<Record<StanceKind, "wants" | "willing" | "in-principle" | "agreed" | "signed" | null>> = {
  demands: "wants",
  insists: "wants",
  offers: "wants",
  promises: "agreed",
  willing: "willing",
  "agrees-in-principle": "in-principle",
  agrees: "agreed",
  signs: "signed",
  concedes: "agreed",
  supports: "wants",
  rejects: "wants",
  accuses: null,
  threatens: null,
};

/**
 * The standpoints that a party held one after the other. Only what is told as taken counts, by the party, its side, or reports in their own voice.
 * A party that has agreed and asks for what was agreed, or praises it, has not gone back on it.
 */
export function standpointsOf(history: readonly Entry[]): readonly Standpoint[] {
  const points: Standpoint[] = [];
  for (const entry of history) {
    if (entry.standing !== "taken" || entry.told === "other" || entry.toward === null) continue;
    const last = points.at(-1);
    if (last && continues(last.entry, entry))
      points[points.length - 1] = { ...last, entries: [...last.entries, entry], entry: kept(last.entry, entry) };
    else points.push({ entry, since: entry.day, entries: [entry] });
  }
  return points;
}

function continues(before: Entry, entry: Entry): boolean {
  return before.toward === entry.toward && (FIRMNESS[entry.kind] === "wants" || FIRMNESS[entry.kind] === FIRMNESS[before.kind]);
}

/** The entry that says most firmly where the party stands; of equal ones the later. */
function kept(before: Entry, entry: Entry): Entry {
  return FIRMNESS[entry.kind] === FIRMNESS[before.kind] ? entry : before;
}
