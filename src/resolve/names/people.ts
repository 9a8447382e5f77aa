import type { Analysis, Name } from "../../text/index.js";
import { fold } from "./folding.js";

export interface People {
  /** The fullest form of the name in the report; the name itself where two bearers fit. */
  fullName(name: string): string;
  /** Whether a name of the report is this, or part of it. */
  knows(name: string): boolean;
}

/** The person names of a report, mended where the language model breaks one off at an initial or splits it ("Antony J.|Blinken"). */
export function personNames(analysis: Pick<Analysis, "words" | "names">): Name[] {
  const mended: Name[] = [];
  for (const name of analysis.names) {
    if (name.kind !== "person") continue;
    const before = mended.at(-1);
    if (before && name.first <= before.last) continue;
    if (before && name.first === before.last + 1 && analysis.words[name.first]?.deprel.startsWith("flat")) {
      mended[mended.length - 1] = { ...before, last: name.last, end: name.end };
      continue;
    }
    let last = analysis.words[name.last];
    for (let next = analysis.words[name.last + 1]; last && next && continues(last.text, next); next = analysis.words[next.index + 1])
      last = next;
    mended.push(last ? { ...name, last: last.index, end: last.end } : name);
  }
  return mended;
}

const continues = (text: string, next: { readonly text: string; readonly upos: string }) =>
  next.upos === "PROPN" && /^\p{Lu}/u.test(next.text) && /^\p{Lu}\.$/u.test(text);

/** The people whom the report names. */
export function findPeople(analysis: Pick<Analysis, "text" | "words" | "names">, titles: readonly string[]): People {
  const forms = new Map<string, string>();
  for (const name of personNames(analysis)) {
    const written = withoutTitle(clean(analysis.text.slice(name.start, name.end)), titles);
    const key = partsOf(written).join(" ");
    if (key && !forms.has(key)) forms.set(key, written);
  }
  const all = [...forms].map(([key, written]) => ({ parts: key.split(" "), written }));
  const longer = (parts: readonly string[]) => all.filter((p) => p.parts.length > parts.length && isPart(parts, p.parts));
  return {
    fullName(name) {
      const written = withoutTitle(clean(name), titles);
      const fits = longer(partsOf(written));
      // Of forms that contain one another only the fullest are bearers of their own.
      const bearers = fits.filter((p) => !fits.some((q) => q.parts.length > p.parts.length && isPart(p.parts, q.parts)));
      const [only] = bearers;
      return bearers.length === 1 && only ? only.written : written;
    },
    knows(name) {
      const parts = partsOf(withoutTitle(clean(name), titles));
      return parts.length > 0 && all.some((p) => p.parts.join(" ") === parts.join(" ") || isPart(parts, p.parts));
    },
  };
}

const clean = (name: string) =>
  name
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?: ?['’]s|(?<=s)['’])$/, "");

/** Lower-case words of a name; what a hyphen joins counts as words of its own ("al-Assad"). */
const partsOf = (name: string) =>
  fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'\- ]/gu, " ")
    .split(/[\s-]+/)
    .filter(Boolean);

/** Whether all of `short` comes in `long`, in the same order. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

/** "Foreign Minister Sameh Shoukry" → "Sameh Shoukry"; a name that is a title alone is kept. */
export function withoutTitle(name: string, titles: readonly string[]): string {
  const words = name.split(" ");
  for (let n = Math.min(4, words.length - 1); n >= 1; n--) {
    if (titles.includes(words.slice(0, n).join(" ").toLowerCase())) return withoutTitle(words.slice(n).join(" "), titles);
  }
  return name;
}
