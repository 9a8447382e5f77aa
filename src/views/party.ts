import type { PartyMention } from "../statement/index.js";

/**
 * A party as a reader is to see it: the name that the report gives it; where there are only words ("the US secretary of state"), the known actor's
 * name beside them. Where several fit, it says so.
 */
export function partyWording({ t, is, actor, candidates }: PartyMention): string {
  if (candidates) return `${is} (one of ${candidates.length} known)`;
  if (!actor || actor.name === is || !t?.includes(is)) return is;
  return isName(is) ? actor.name : `${actor.name}, ${is}`;
}

/** Whether every word but small ones is written with a capital, as in names and not in titles and descriptions. */
function isName(words: string): boolean {
  return words
    .split(/[ -]/)
    .every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|for|and|al|el|bin|de|du|van|von|in|on|against)$/.test(word));
}
