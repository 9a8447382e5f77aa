/** When names were met in dated items. */
import type { Item } from "./data.js";

export interface Meetings {
  /** First and last item in which one of the names stands as whole words, as evidence ("current-events 2011-03-19"); empty if none does. */
  evidence(names: readonly string[]): string[];
}

/** Looks up names of up to six words; the items are read once. */
export function meetings(items: readonly Item[], wanted: ReadonlySet<string>): Meetings {
  const met = new Map<string, [number, number]>();
  const longest = Math.max(...[...wanted].map((name) => tokens(name).length));
  const keys = new Set([...wanted].map(key));
  items.forEach((item, at) => {
    const words = tokens(item.text);
    for (let start = 0; start < words.length; start++) {
      let candidate = "";
      for (let length = 1; length <= longest && start + length <= words.length; length++) {
        candidate = length === 1 ? (words[start] ?? "") : `${candidate} ${words[start + length - 1]}`;
        if (!keys.has(candidate)) continue;
        const seen = met.get(candidate);
        if (seen) seen[1] = at;
        else met.set(candidate, [at, at]);
      }
    }
  });
  return {
    evidence(names) {
      const spans = names.map((name) => met.get(key(name))).filter((span) => span !== undefined);
      if (spans.length === 0) return [];
      const ends = [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
      return [...new Set(ends.map((at) => items[at]?.cited ?? ""))];
    },
  };
}

const tokens = (text: string) => text.replaceAll("’", "'").match(/[\p{L}\p{M}\d]+(?:['.-][\p{L}\p{M}\d]+)*/gu) ?? [];
const key = (name: string) => tokens(name).join(" ").replace(/'s$/, "");
