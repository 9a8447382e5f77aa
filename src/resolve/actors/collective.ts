import type { Actor } from "./actor.js";
import type { StatePart } from "./book.js";
import type { Lookups } from "./mention.js";
import { ownersIn } from "./parts-of-state.js";
import { isSoleOffice } from "./titles.js";

/** Words for single people of a body, and for a state the part of it that they are of. */
const MEMBERS: readonly (readonly [RegExp, StatePart])[] = [
  [
    /^(?:soldiers?|servicem[ae]n|(?:army|military|defen[cs]e) (?:officers?|officials?|sources?|spokes(?:m[ae]n|wom[ae]n|persons?|people))|officers|commanders?|generals?|pilots?|airm[ae]n|sailors?|marines|conscripts|reservists)$/,
    "armed-forces",
  ],
  [/^(?:police ?(?:officers?|m[ae]n|officials?|sources?|chiefs?))$/, "police"],
  [/^(?:lawmakers?|legislators?|parliamentarians?|mps?|senators?|congressm[ae]n)$/, "parliament"],
  [
    /^(?:officials?|diplomats?|negotiators?|mediators?|delegations?|delegates?|negotiating team|envoys?|ambassadors?|aides?|advisers?|advisors?|representatives?|ministers?|spokes(?:m[ae]n|wom[ae]n|persons?|people)|sources?|officers?|leaders|authorities|agents?|bureaucrats?|inspectors?|monitors?|observers?)$/,
    "government",
  ],
];
/** People of a body that is no state. */
const OF_BODY =
  /^(?:members?|staff|staffers?|personnel|workers?|employees?|experts?|investigators?|peacekeepers?|fighters?|militants?|leaders?|chiefs?|figures?|politicians?|activists?)$/;
const NOUNS = [...MEMBERS.map(([pattern]) => pattern), OF_BODY].map(({ source }) => source.slice(1, -1));
/** Whether a phrase has any of the words, before it is taken apart. */
const ANY = new RegExp(`\\b(?:${NOUNS.join("|")})\\b`, "i");
/** Whoever is so called belongs to it no longer, or not at all. */
const OUTSIDE = /\b(?:former|ex|retired|would-be|pro|anti|local|opposition|exiled|allied|backed|linked)\b/i;

/** The actor whose unnamed people a phrase means: "two senior Israeli officials", "UN officials", "officials in Cairo"; null where it means none. */
export function collectiveIn(phrase: string, lists: Lookups): Actor | null {
  if (!ANY.test(phrase)) return null;
  for (const { owner, rest } of ownersIn(phrase, lists)) {
    if (owner.kind === "person" || owner.kind === "people" || OUTSIDE.test(rest) || / and \p{Lu}/u.test(phrase)) continue;
    if (isSoleOffice(rest)) continue;
    const words = rest
      .toLowerCase()
      .replace(/ (?:of|in|at|from|for|to|who|with) .*$/, "")
      .split(" ");
    const state = owner.kind === "state" || owner.kind === "territory";
    const part = partOf(words);
    if (state && part) return lists.book.get(`${owner.id}-${part}`);
    if (!state && (part || OF_BODY.test(words.at(-1) ?? ""))) return owner;
  }
  return null;
}

/** Whether words say of an army or police that single people of it are meant: "Israeli soldiers", not "Israeli troops". */
export function isOfPeople(words: string): boolean {
  const [last = ""] = words.toLowerCase().split(" ").slice(-1);
  return /^(?:soldiers?|servicem[ae]n|officers?|policem[ae]n|commanders?|pilots?|officials?|reservists)$/.test(last);
}

function partOf(words: readonly string[]): StatePart | null {
  const endings = [words.slice(-2).join(" "), words.at(-1) ?? ""];
  return MEMBERS.find(([pattern]) => endings.some((ending) => pattern.test(ending)))?.[1] ?? null;
}
