import type { Analysis } from "../../text/index.js";
import { bare } from "./folding.js";

const SHORT = "[\\p{Lu}][\\p{L}\\p{N}./-]{1,9}";
const INTRODUCED = new RegExp(`((?:[\\p{L}\\p{N}'’.-]+ ){1,9})\\((?:the )?["“]?(${SHORT})["”]?(?: in [A-Z]\\w+)?\\)`, "gu");
const EXPLAINED = new RegExp(`(?<![\\p{L}\\p{N}])(${SHORT}) \\(((?:the )?\\p{Lu}[\\p{L}\\p{N}'’. -]{5,70})\\)`, "gu");
const SMALL = /^(?:of|the|for|and|in|on|to|de|del|la|el|y|des|du|al|wal|a|e)$/iu;

/** Acronyms that the report explains itself, both ways round: "Rapid Support Forces (RSF)", "ELN (National Liberation Army)". Acronym → long name. */
export function findAcronyms(analysis: Pick<Analysis, "text">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, before, short] of analysis.text.matchAll(INTRODUCED)) {
    const long = before && short ? longName(before.trim(), short) : null;
    if (short && long && !found.has(short)) found.set(short, long);
  }
  for (const [, short, long] of analysis.text.matchAll(EXPLAINED)) {
    if (!short || !long || found.has(short) || !/^\p{Lu}{2}/u.test(short)) continue;
    const name = longName(long, short);
    if (name) found.set(short, name);
  }
  return found;
}

/** The last words of `before` whose initials spell the acronym, small words at will; null where none do. */
function longName(before: string, short: string): string | null {
  const letters = bare(short).replace(/[^\p{Lu}]/gu, "");
  if (letters.length < 2) return null;
  const all = before.split(" ");
  const words = all.slice(all.findLastIndex((w) => /-(?:linked|backed|led|affiliated|aligned|allied|ruled|based|run)$/.test(w)) + 1);
  for (let from = words.length - 1; from >= 0; from--) {
    const name = words.slice(from);
    if (!/^\p{Lu}/u.test(name[0] ?? "") || SMALL.test(name[0] ?? "")) continue;
    const parts = name.flatMap((w) => bare(w).split("-"));
    const all = parts.map((w) => w[0]?.toUpperCase() ?? "").join("");
    const main = parts
      .filter((w) => !SMALL.test(w))
      .map((w) => w[0]?.toUpperCase() ?? "")
      .join("");
    if (all === letters || main === letters) return bare(name.join(" "));
  }
  // Acronyms of another language than the name's ("Group for the Support of Islam and Muslims (JNIM)"): the whole capitalised name in front.
  const capital = words.findIndex(
    (_, i) => words.slice(i).every((w) => /^\p{Lu}/u.test(w) || SMALL.test(w)) && !SMALL.test(words[i] ?? ""),
  );
  const name = capital < 0 ? [] : words.slice(capital);
  return name.filter((w) => !SMALL.test(w)).length >= 2 ? bare(name.join(" ")) : null;
}
