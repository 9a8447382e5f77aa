import type { StoredStatement } from "../stored.js";
import { matterOf } from "./features.js";
import type { Phrase } from "./phrase.js";

/** A matter on which parties take a stand. */
export interface Issue {
  /** The group that it is, see `Grouping`. */
  readonly id: string;
  /** What the analyst called it, else its most typical phrase. */
  readonly label: string;
  readonly named: boolean;
  /** In what words it is spoken of, the most frequent first. */
  readonly phrases: readonly { readonly text: string; readonly statements: number }[];
  /** First and last day on which something is told of it; null where no day is known. */
  readonly from: string | null;
  readonly until: string | null;
  /** In the order of the record. */
  readonly statements: readonly StoredStatement[];
}

/** How statements belong together as an analyst left it: see `Grouping`. */
export interface IssueGrouping {
  groupOf(statement: StoredStatement): string | null;
  nameOf(group: string): string | null;
}

/** The issues that statements are about, that with the latest news first. The order of the statements does not matter. */
export function issues(statements: readonly StoredStatement[], grouping: IssueGrouping): readonly Issue[] {
  const groups = new Map<string, StoredStatement[]>();
  for (const statement of statements.toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const group = grouping.groupOf(statement);
    if (group === null) continue;
    const same = groups.get(group);
    if (same) same.push(statement);
    else groups.set(group, [statement]);
  }
  const found = [...groups].map(([id, same]) => issueOf(id, same, grouping.nameOf(id)));
  return found.sort((a, b) => (b.until ?? "").localeCompare(a.until ?? "") || a.id.localeCompare(b.id));
}

function issueOf(id: string, statements: readonly StoredStatement[], name: string | null): Issue {
  const counts = new Map<string, number>();
  for (const { statement } of statements) {
    const text = statement.kind === "figure" ? null : statement.about;
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const phrases = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text, count]) => ({ text, statements: count }));
  const compared = phrases.slice(0, MOST);
  const read = name === null ? matters(statements, new Set(compared.map(({ text }) => text))) : new Map<string, Phrase>();
  const days = statements.map(({ index }) => index.day).filter((day) => day !== null);
  days.sort();
  return {
    id,
    label: name ?? typical(compared.map(({ text, statements: count }) => ({ text, count, phrase: read.get(text) }))) ?? id,
    named: name !== null,
    phrases,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    statements,
  };
}

/** Phrases compared for the label. */
const MOST = 40;

/** What those of the texts come to that tell of a matter, by the first statement of each that does. */
function matters(statements: readonly StoredStatement[], texts: ReadonlySet<string>): ReadonlyMap<string, Phrase> {
  const read = new Map<string, Phrase>();
  for (const stored of statements) {
    const text = stored.statement.kind === "figure" ? null : stored.statement.about;
    if (text === null || !texts.has(text) || read.has(text)) continue;
    const phrase = matterOf(stored);
    if (phrase) read.set(text, phrase);
  }
  return read;
}

/** The phrase that has most in common with the others; of equal ones the shortest. */
function typical(
  phrases: readonly { readonly text: string; readonly count: number; readonly phrase: Phrase | undefined }[],
): string | null {
  let best: { readonly text: string; readonly score: number } | null = null;
  for (const one of phrases) {
    let score = 0;
    for (const other of phrases) score += other.count * (one === other ? 1 : dice(one.phrase, other.phrase));
    if (!best || score > best.score + 1e-9 || (score > best.score - 1e-9 && precedes(one.text, best.text)))
      best = { text: one.text, score };
  }
  return best?.text ?? null;
}

function precedes(a: string, b: string): boolean {
  return a.length < b.length || (a.length === b.length && a < b);
}

function dice(a: Phrase | undefined, b: Phrase | undefined): number {
  if (!a || !b) return 0;
  const known = new Set(b.terms.map(({ text }) => text));
  const shared = a.terms.filter(({ text }) => known.has(text)).reduce((sum, { weight }) => sum + weight, 0);
  const all = [...a.terms, ...b.terms].reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}
