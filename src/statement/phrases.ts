import type { Analysis, Argument, Frame, Role, Word } from "../text/index.js";

/**
 * Of two arguments that are one party told twice, one: of a description and the name in apposition to it ("his colleague, Vassily Nebenzia") or of a title and its bearer ("Secretary of State Antony Blinken") the name,
 * of a phrase and the relative pronoun that stands for it ("a man who fled") the phrase.
 */
export function onePerParty(candidates: readonly Argument[], { words, names }: Analysis): Argument[] {
  const named = (index: number) => names.some((n) => n.first <= index && index <= n.last);
  const person = (index: number) => names.some((n) => n.kind === "person" && n.first <= index && index <= n.last);
  const told = new Set<Argument>();
  for (const inner of candidates)
    for (const outer of candidates) {
      const path = pathBetween(inner.word, outer.word, words);
      if (!path) continue;
      if (path.at(-1)?.deprel === "appos" && path.slice(0, -1).every((w) => /^(?:flat|compound)/.test(w.deprel)))
        told.add(named(inner.word) && !named(outer.word) ? outer : inner);
      else if (person(inner.word) && !named(outer.word) && path.every((w) => /^flat/.test(w.deprel))) told.add(outer);
      else if (/^W/.test(words[inner.word]?.xpos ?? "") && path.at(-1)?.deprel === "acl:relcl") told.add(inner);
    }
  return candidates.filter((a) => !told.has(a));
}

/** The words whose relations lead from `inner` up to `outer`, `inner` first; null where they do not. */
function pathBetween(inner: number, outer: number, words: readonly Word[]): Word[] | null {
  const path: Word[] = [];
  for (let at = words[inner]; at && at.index !== outer; at = words[at.head]) {
    if (at.head === at.index) return null;
    path.push(at);
  }
  return path.length > 0 ? path : null;
}

/** The argument in a role of which the model is surest. */
export function strongest(frame: Frame, role: Role): Argument | null {
  return frame.arguments.reduce<Argument | null>((best, a) => (a.role === role && a.score > (best?.score ?? 0) ? a : best), null);
}
