import type { PartyMention, Statement } from "../../statement/index.js";
import { nameKey } from "../statement-index.js";
import type { StoredStatement } from "../stored.js";
import { holds } from "./anchor.js";
import { correct } from "./correct.js";
import type { Decision, Ruling } from "./decision.js";

/** What the analyst's decisions make of a statement. */
export interface Verdict {
  /** The very object that was read where nothing is corrected. */
  readonly statement: Statement;
  readonly decided: StoredStatement["decided"];
}

/** The rulings that stand, in the order in which they were made: a later one outdoes an earlier. */
export function standing(decisions: readonly Decision[]): readonly Ruling[] {
  return decisions.filter(({ undone }) => undone === null).map(({ ruling }) => ruling);
}

export function verdict(stored: StoredStatement, rulings: readonly Ruling[]): Verdict {
  const own = rulings.filter((ruling) => "anchor" in ruling && holds(ruling.anchor, stored));
  const named = withAliases(stored.read, rulings);
  const statement = own.reduce((made, ruling) => (ruling.kind === "correct" ? correct(made, ruling.fields) : made), named);
  const last = own.findLast(({ kind }) => kind === "accept" || kind === "reject")?.kind;
  return { statement, decided: last === undefined ? null : last === "accept" ? "accepted" : "rejected" };
}

/** Keys of the names that aliases give to actors. */
export function aliasKeys(rulings: readonly Ruling[]): readonly string[] {
  return rulings.flatMap((ruling) => (ruling.kind === "alias" ? [nameKey({ is: ruling.name })] : []));
}

function withAliases(statement: Statement, rulings: readonly Ruling[]): Statement {
  const aliases = new Map(
    rulings.flatMap((ruling) => (ruling.kind === "alias" ? [[nameKey({ is: ruling.name }), ruling.actor] as const] : [])),
  );
  const known = (party: PartyMention) => !party.actor && aliases.has(nameKey(party));
  const all = [...statement.claimants, ...("by" in statement ? statement.by : []), ...("to" in statement ? statement.to : [])];
  if (!all.some(known)) return statement;
  const link = (parties: readonly PartyMention[]) =>
    parties.map((party) => {
      const actor = aliases.get(nameKey(party));
      if (party.actor || !actor) return party;
      const { t, is, at } = party;
      return { t, is, ...(at !== undefined && { at }), actor };
    });
  return {
    ...statement,
    claimants: link(statement.claimants),
    ...("by" in statement && { by: link(statement.by) }),
    ...("to" in statement && { to: link(statement.to) }),
  };
}
