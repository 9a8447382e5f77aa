import type { EventStatement, PartyMention } from "../../statement/index.js";
import { partyKeys } from "../statement-index.js";
import type { StoredStatement } from "../stored.js";

/** An event statement as the record keeps it. */
export type EventOnRecord = StoredStatement & { readonly statement: EventStatement };

export function isEvent(stored: StoredStatement): stored is EventOnRecord {
  return stored.statement.kind === "event";
}

/** Whose word it is: a claimant's, or an outlet's own; `name` null where the outlet is not known. */
export interface Voice {
  readonly kind: "claimant" | "outlet";
  readonly key: string;
  readonly name: string | null;
}

/** What one voice says, wherever it is cited. */
export interface Account {
  readonly voice: Voice;
  readonly statements: readonly EventOnRecord[];
}

/** Accounts in the order of their first statements. */
export function accountsOf(statements: readonly EventOnRecord[]): readonly Account[] {
  const accounts = new Map<string, { voice: Voice; statements: EventOnRecord[] }>();
  for (const one of statements) {
    const voice = voiceOf(one);
    const known = accounts.get(voice.key);
    if (known) known.statements.push(one);
    else accounts.set(voice.key, { voice, statements: [one] });
  }
  return [...accounts.values()];
}

/** Of a chain ("X, citing Y") whoever said it first. */
export function voiceOf({ statement, report }: Pick<StoredStatement, "statement" | "report">): Voice {
  const claimant: PartyMention | undefined = statement.claimants.at(-1);
  if (claimant) return { kind: "claimant", key: partyKeys(claimant)[0] ?? claimant.is, name: claimant.actor?.name ?? claimant.is };
  return { kind: "outlet", key: `outlet:${report.outlet ?? report.identity}`, name: report.outlet };
}
