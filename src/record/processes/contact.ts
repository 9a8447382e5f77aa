import type { EventStatement } from "../../statement/index.js";
import { type EventOnRecord, isEvent } from "../happenings/accounts.js";
import { readPhrase } from "../issues/phrase.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import { type Party, partyOf, sideOf } from "../positions/party.js";
import type { StoredStatement } from "../stored.js";
import { type ProcessName, processNames } from "./names.js";

/** One statement that sides treat with each other, or through others. */
export interface Contact {
  readonly stored: EventOnRecord;
  /** Who bargains, as far as that is told; keys of sides. */
  readonly sides: readonly Party[];
  readonly mediators: readonly Party[];
  /** All who took part where it is not told who is a side and who goes between; else empty. */
  readonly unsorted: readonly Party[];
  readonly names: readonly ProcessName[];
}

/** Reads a statement as contact between the sides of a negotiation; null where it is none: a visit, a call, talks of two governments on this and that. */
export function contactOf(stored: StoredStatement, lookup: ActorLookup): Contact | null {
  if (!isEvent(stored)) return null;
  const { statement } = stored;
  if (statement.type === "AGREE") return settlement(stored, lookup);
  if (statement.type !== "CONSULT") return null;
  const names = processNames(statement.quote);
  const [by, to] = [sides(statement.by, stored, lookup), sides(statement.to, stored, lookup)];
  const all = unique([...by, ...to]);
  const common = { stored, names };
  if (statement.mode === "third-party" || BETWEEN.test(statement.quote)) {
    if (to.length > 1) return { ...common, sides: to, mediators: by.filter((party) => !has(to, party)), unsorted: [] };
    if (by.length === 1 && to.length === 0) return { ...common, sides: [], mediators: by, unsorted: [] };
    return { ...common, sides: [], mediators: [], unsorted: all };
  }
  if (statement.mode === "visit" || statement.mode === "phone" || all.length < 2) {
    return names.length > 0 && statement.mode !== "phone" ? { ...common, sides: [], mediators: [], unsorted: all } : null;
  }
  if (!isNegotiation(statement, all)) return names.length > 0 ? { ...common, sides: [], mediators: [], unsorted: all } : null;
  return all.length === 2 ? { ...common, sides: all, mediators: [], unsorted: [] } : { ...common, sides: [], mediators: [], unsorted: all };
}

/** Words for somebody who goes between. */
const BETWEEN = /\b(?:mediat(?:e|es|ed|ing|ion|ors?)|broker(?:s|ed|ing)?|good offices|shuttl(?:e|ed|ing)|go-between)\b/i;
const NEGOTIATION =
  /\bnegotiat(?:e|es|ed|ing|ions?)\b|\b(?:peace|ceasefire|cease-fire|truce|nuclear|border|hostage|prisoner|withdrawal|disarmament|reunification|indirect|proximity|technical) (?:talks|process|conference|dialogue|consultations)\b|\b(?:round|session)s? of (?:\w+ )?(?:talks|negotiations|consultations|discussions|dialogue)\b/i;
const TALKS = /^(?:talks|negotiations|round|dialogue|meeting|met|meet|meets|session|consultations|discussions|sat|conference|summit)$/i;

/** The act itself is bargaining, and not talk about others' bargaining; talks with an armed group are. */
function isNegotiation({ quote, about, head }: EventStatement, parties: readonly Party[]): boolean {
  const act = about === null ? quote : quote.replace(about, " ");
  return NEGOTIATION.test(act) || (TALKS.test(head) && parties.some(({ kind }) => kind === "armed-group"));
}

/** What sides settle with each other about the end of a conflict. */
function settlement(stored: EventOnRecord, lookup: ActorLookup): Contact | null {
  const { statement: event } = stored;
  const parties = unique([...sides(event.by, stored, lookup), ...sides(event.to, stored, lookup)]);
  if (parties.length !== 2 || event.about === null || SUPPORTING.test(event.quote)) return null;
  if (!readPhrase(event.about).terms.some(({ text }) => SETTLED.has(text))) return null;
  return { stored, sides: parties, mediators: [], unsorted: [], names: processNames(event.quote) };
}

const SETTLED: ReadonlySet<string> = new Set(["truce", "withdrawal", "disarmament", "captives", "demarcation", "amnesty", "autonomy"]);
/** Two who agree that others should make peace are no sides of it. */
const SUPPORTING = /\b(?:support|work(?:ing)? (?:for|towards?)|push|call(?:ed|ing)? for|need for|importance|efforts?|mediat\w+|help)\b/i;

function sides(mentions: EventStatement["by"], { index }: StoredStatement, lookup: ActorLookup): readonly Party[] {
  return unique(mentions.map((mention) => sideOf(partyOf(mention, lookup), index.day, lookup)));
}

function unique(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ key }, i) => parties.findIndex((party) => party.key === key) === i);
}

function has(parties: readonly Party[], { key }: Party): boolean {
  return parties.some((party) => party.key === key);
}
