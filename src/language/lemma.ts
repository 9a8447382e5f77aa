/**
 * Applies an edit script `case|cut|add` to a word: `l` lower-cases it first, `k` keeps it; then `cut` characters go from its end and `add` comes.
 * A script that cuts more than there is leaves the word.
 */
export function applyLemmaScript(word: string, script: string): string {
  const [kase, cut, add] = script.split("|");
  const base = kase === "l" ? word.toLowerCase() : word;
  const kept = base.length - Number(cut);
  return kept >= 0 ? base.slice(0, kept) + (add ?? "") : base;
}
