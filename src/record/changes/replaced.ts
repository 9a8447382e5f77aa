import type { StoredStatement } from "../stored.js";

/** What became of statements that a later revision or reading took the place of. */
export interface Replaced {
  /** Nothing in the report says it any more. */
  readonly withdrawn: readonly StoredStatement[];
  readonly corrected: readonly { readonly before: StoredStatement; readonly after: StoredStatement; readonly fields: readonly string[] }[];
  /** Those that came and say what was not said before. */
  readonly fresh: readonly StoredStatement[];
}

/**
 * Pairs what went with what came in its place: in the same report, of the same kind and on the same word, the most alike first. What says the same
 * as before is neither gone nor fresh.
 */
export function replaced(gone: readonly StoredStatement[], came: readonly StoredStatement[]): Replaced {
  const left = new Set(came);
  const withdrawn: StoredStatement[] = [];
  const corrected: { before: StoredStatement; after: StoredStatement; fields: readonly string[] }[] = [];
  // Those that stay as they are find their own before others take it.
  const open = gone.filter((before) => {
    const same = [...left].find((after) => isCounterpart(before, after) && changedFields(before, after).length === 0);
    if (same) left.delete(same);
    return !same;
  });
  for (const before of open) {
    const [after] = [...left]
      .filter((other) => isCounterpart(before, other))
      .sort((a, b) => changedFields(before, a).length - changedFields(before, b).length || distance(before, a) - distance(before, b));
    if (!after) withdrawn.push(before);
    else {
      left.delete(after);
      corrected.push({ before, after, fields: changedFields(before, after) });
    }
  }
  return { withdrawn, corrected, fresh: [...left] };
}

function isCounterpart(before: StoredStatement, after: StoredStatement): boolean {
  if (before.report.row !== after.report.row || before.index.kind !== after.index.kind) return false;
  if (before.index.kind !== "figure") return before.read.head.toLowerCase() === after.read.head.toLowerCase();
  // The number itself is what a correction changes.
  return before.index.type === after.index.type && around(before) === around(after);
}

/** The quote without its number, so that "killed 12 people" and "killed 14 people" are the same words. */
function around({ read }: StoredStatement): string {
  const start = read.headAt - read.at;
  return `${read.quote.slice(0, start)}…${read.quote.slice(start + read.head.length)}`.toLowerCase();
}

function changedFields(before: StoredStatement, after: StoredStatement): readonly string[] {
  const said = ({ index, statement }: StoredStatement): Readonly<Record<string, unknown>> => ({
    type: index.type,
    sub: index.sub,
    status: index.status,
    from: index.from,
    to: index.to,
    parties: index.parties,
    places: index.places,
    value: statement.kind === "figure" ? statement.value : null,
  });
  const [was, is] = [said(before), said(after)];
  return Object.keys(was).filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}

function distance(a: StoredStatement, b: StoredStatement): number {
  return Math.abs(a.read.headAt - b.read.headAt);
}
