import type { PartySort } from "../names/party.js";
import { recognise } from "../names/recognise.js";
import type { Actor } from "./actor.js";
import type { StatePart } from "./book.js";
import { codeOf, type Lookups } from "./mention.js";
import { acronymOf } from "./name-key.js";

/** The actor that a country's government, armed forces or ministry, or the country itself, is: by its name, its sort and the country's code. */
export function stateActor(name: string, sort: PartySort | null, code: string | null, { book }: Lookups): Actor | null {
  const part = partCalled(name, sort);
  return code === null || part === null ? null : book.partOfState(code, part);
}

const MINISTRIES: readonly (readonly [RegExp, StatePart])[] = [
  [/foreign|external/i, "foreign-ministry"],
  [/defen[cs]e/i, "defence-ministry"],
  [/interior|internal|home/i, "interior-ministry"],
];

function partCalled(name: string, sort: PartySort | null): StatePart | null {
  switch (sort) {
    case "country":
      return "state";
    case "government":
      return "government";
    case "army":
      return "armed-forces";
    case "ministry":
      return MINISTRIES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    default:
      if (/\bpolice(?: force)?$/i.test(name)) return "police";
      return /\bparliament$/i.test(name) ? "parliament" : null;
  }
}

/** The one actor that words name by themselves, persons left out: "Israeli", "the UN", "Hamas", "Cairo", "the Israeli military"; null for none and for several. */
export function partyCalled(words: string, lists: Lookups): Actor | null {
  const { book, lexicon } = lists;
  const plain = words.replace(/ ?['’]s?$/, "");
  const country = lexicon.gazette.country(plain) ?? lexicon.gazette.demonym(plain);
  if (country) return stateActor(country.name, "country", codeOf(country, lists), lists);
  const short = acronymOf(plain);
  const found = [...(short === null ? [] : book.acronym(short)), ...book.named(plain)].filter(({ kind }) => kind !== "person");
  const all = [...new Set(found)];
  if (all.length > 0) return all.length === 1 ? (all[0] ?? null) : null;
  const seat = lexicon.gazette.seat(plain);
  if (seat) return stateActor(seat.name, "government", codeOf(seat, lists), lists);
  const party = recognise(plain, lexicon);
  return party && stateActor(party.name, party.sort, codeOf(party.country, lists), lists);
}

/** A phrase taken apart into whose it is and the rest: "US" and "secretary of state", "Hamas" and "officials". */
export interface Owned {
  readonly owner: Actor;
  readonly rest: string;
}

const LONGEST_OWNER = 6;
/** Words behind which the owner stands, or another party than the one whose people are meant. */
const LINK = /^(?:of|for|from|in|at|with|by|to|and|or|funding|backing)$/;

/** Every way to take a phrase apart, the longest owner first. Lower-case words in front ("two senior") belong to the rest. */
export function* ownersIn(phrase: string, lists: Lookups): Iterable<Owned> {
  const words = phrase.split(/ |(?<=\p{L})(?=['’]s? )/u);
  const start = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (start < 0) return;
  const front = words.slice(0, start);
  const most = front.some((word) => LINK.test(word)) ? 0 : Math.min(LONGEST_OWNER, words.length - start - 1);
  for (let n = most; n >= 1; n--) {
    const owner = partyCalled(words.slice(start, start + n).join(" "), lists);
    const rest = [...front, ...words.slice(start + n)].filter((word) => !/^['’]s?$/.test(word)).join(" ");
    if (owner) yield { owner, rest };
  }
  for (const { 0: link, index } of phrase.matchAll(/ (?:of|for|from|in|at|with) (?:the )?(?=\p{Lu})/gu)) {
    const owner = partyCalled(phrase.slice(index + link.length), lists);
    if (owner) yield { owner, rest: phrase.slice(0, index) };
  }
}
