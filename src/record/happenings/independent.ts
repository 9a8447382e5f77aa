import type { StoredStatement } from "../stored.js";

/** Words that are too few to show that one report took them from another. */
const FEW_WORDS = 8;

/**
 * From how many origins statements come: reports that are copies of one dispatch are one, so are reports of one outlet, and so are reports of which
 * one says the same word for word as the other.
 */
export function independentOrigins(statements: readonly StoredStatement[]): number {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    const parent = parents.get(node) ?? node;
    return parent === node ? node : rootOf(parent);
  };
  for (const { report, statement } of statements) {
    const origin = rootOf(`origin ${report.origin}`);
    parents.set(origin, origin);
    if (report.outlet !== null) parents.set(rootOf(`outlet ${report.outlet}`), origin);
    const words = statement.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= FEW_WORDS) parents.set(rootOf(`words ${words.join(" ")}`), origin);
  }
  return [...parents.keys()].filter((node) => rootOf(node) === node).length;
}
