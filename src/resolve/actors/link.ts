import type { ActorBasis, ActorLink } from "../../text/index.js";
import { bare } from "../names/folding.js";
import type { NameIndex } from "../names/report.js";
import type { Actor } from "./actor.js";
import type { ActorBook } from "./book.js";
import { collectiveIn, isOfPeople } from "./collective.js";
import { type ActorContext, type ActorMention, type Asked, codeOf, type Lookups } from "./mention.js";
import { acronymOf } from "./name-key.js";
import { isCalledSo, isOfReport, isOfSort, isOfTime, tellApart } from "./namesakes.js";
import { stateActor } from "./parts-of-state.js";
import { candidatesOf, officeHolder } from "./title-rule.js";

/** From mentions to actors. */
export interface ActorLinker {
  /** Links the mentions of one report. */
  forReport(context: ActorContext): (mention: ActorMention) => ActorLink;
}

/** "Syrian Observatory for Human Rights, a war monitor": what stands behind only says what it is. */
const APPOSITION = /, (?:an?|the|its|his|her) .*$/;

const UNKNOWN: ActorLink = { kind: "unknown" };

export function makeActorLinker(book: ActorBook, { gazette, descriptions }: Pick<NameIndex, "gazette" | "descriptions">): ActorLinker {
  const lists = { book, lexicon: { gazette, descriptions, acronyms: new Map<string, string>() } };
  return {
    forReport({ day, countries }) {
      const codes = new Set([...countries].flatMap((country) => codeOf(country, lists) ?? []));
      const links = new Map<string, ActorLink>();
      return (mention) => {
        const key = `${mention.name}\n${mention.words}`;
        const link = links.get(key) ?? linkOf({ ...mention, name: bare(mention.name).replace(APPOSITION, "") }, day, codes, lists);
        links.set(key, link);
        return link;
      };
    },
  };
}

function linkOf(mention: ActorMention, day: string | null, countries: ReadonlySet<string>, lists: Lookups): ActorLink {
  const asked = { mention, day, countries, lists };
  for (const rule of RULES) {
    const link = rule(asked);
    if (link) return link;
  }
  return UNKNOWN;
}

/** An answer, or null to leave it to the next rule. */
type Rule = (asked: Asked) => ActorLink | null;

function oneOf(found: readonly Actor[], how: ActorBasis, why: string, asked: Asked): ActorLink | null {
  const left = tellApart(found, asked);
  const [only] = left;
  if (!only) return null;
  if (left.length === 1) return { kind: "actor", id: only.id, name: only.name, how };
  return { kind: "ambiguous", candidates: left.map(({ id, name }) => ({ id, name, why })) };
}

/** "the Israeli army": the armed forces of the country that the naming rules found; for "Israeli soldiers", people of them. */
const ofState: Rule = ({ mention: { name, words, sort, country }, lists }) => {
  const actor = stateActor(name, sort, codeOf(country, lists), lists);
  if (!actor) return null;
  if ((sort === "army" || sort === null || actor.kind === "police") && words !== null && isOfPeople(words))
    return { kind: "collective", of: actor.id };
  return { kind: "actor", id: actor.id, name: actor.name, how: sort === "country" ? "name" : "country" };
};

/** The name as the lists have it; a person's only in full, since many share a surname. */
const byName: Rule = (asked) => {
  const { mention, lists } = asked;
  const found = lists.book
    .named(mention.name)
    .filter((actor) => isOfSort(actor, asked) && (actor.kind !== "person" || mention.name.includes(" ")));
  return oneOf(found, "name", `called ${mention.name}`, asked);
};

/** Whether a short form may be read so without the report naming the country: bodies of no one country, outlets, which are cited anywhere, and states. */
const isAtHome = (actor: Actor, asked: Asked): boolean =>
  actor.country === null || /^(?:outlet|state|territory)$/.test(actor.kind) || isOfReport(actor, asked);

/** "WHO"; what is known in one country only is no more than a candidate where the report does not name the country. */
const byAcronym: Rule = (asked) => {
  const letters = acronymOf(asked.mention.name);
  const found = letters === null ? [] : asked.lists.book.acronym(letters).filter((actor) => isOfSort(actor, asked));
  const link = oneOf(found, "acronym", `short for it: ${letters}`, asked);
  if (link?.kind !== "actor" || found.some((actor) => actor.id === link.id && isAtHome(actor, asked))) return link;
  return {
    kind: "ambiguous",
    candidates: [{ id: link.id, name: link.name, why: `short for it: ${letters}, in a report that does not name its country` }],
  };
};

/** "The Kremlin" where it was not seen that a government acts. */
const bySeat: Rule = ({ mention: { name, sort }, lists }) => {
  const country = sort === "person" || sort === null ? lists.lexicon.gazette.seat(name) : null;
  const actor = country && stateActor(name, "government", codeOf(country, lists), lists);
  return actor && { kind: "actor", id: actor.id, name: actor.name, how: "country" };
};

/** "Israeli officials": people of it, whatever they do. Before offices, since "Israeli ministers" are none. */
const members: Rule = ({ mention: { name }, lists }) => {
  const of = collectiveIn(name, lists);
  return of && { kind: "collective", of: of.id };
};

const byTitle: Rule = (asked) => {
  const holder = asked.mention.sort === "person" ? null : officeHolder(asked.mention.name, asked);
  if (!holder) return null;
  if (holder.kind === "sure") return { kind: "actor", id: holder.actor.id, name: holder.actor.name, how: "title" };
  return { kind: "ambiguous", candidates: candidatesOf(holder) };
};

/** "Antonio Blinken", "Abdul Fattah al-Burhan"; with a name left out only where the report speaks for the person. */
const bySpelling: Rule = (asked) => {
  const { mention, lists } = asked;
  if (mention.sort !== null && mention.sort !== "person") return null;
  const alike = lists.book.spelled(mention.name);
  const whole = alike.filter((found) => found.whole).map(({ actor }) => actor);
  const part = alike.map(({ actor }) => actor).filter((actor) => isSupported(actor, asked));
  return oneOf(whole.length > 0 ? whole : part, "variant", `a spelling of the name: ${mention.name}`, asked);
};

/** Sorts that a surname alone is taken for at times. */
const MAYBE_PERSON = /^(?:person|place|institution)$/;
const SURNAME = /^(?:[Aa]l[- ]|[Ee]l[- ])?\p{Lu}[^ ]*$/u;

/** "Blinken" in a report that never gives the full name. */
const bySurname: Rule = (asked) => {
  const { mention, lists } = asked;
  if (!MAYBE_PERSON.test(mention.sort ?? "person") || !SURNAME.test(mention.name)) return null;
  if (mention.sort === "place" && lists.lexicon.gazette.city(mention.name)) return null;
  const bearers = lists.book.withWord(mention.name).filter((actor) => isSupported(actor, asked));
  return oneOf(bearers, "variant", `bears the name ${mention.name}`, asked);
};

/** Whether more than part of a name speaks for the person: the office that the report gives, or its country at a time when it held one. */
const isSupported = (actor: Actor, asked: Asked): boolean =>
  isCalledSo(actor, asked) || (isOfReport(actor, asked) && actor.roles.length > 0 && isOfTime(actor, asked));

const RULES: readonly Rule[] = [ofState, byName, byAcronym, bySeat, byTitle, members, bySpelling, bySurname];
