import type { ActorLookup } from "../positions/actor-lookup.js";
import { type Party, partyOf, sideOf } from "../positions/party.js";
import { stanceOf } from "../positions/stance.js";
import type { StoredStatement } from "../stored.js";
import type { Document } from "./process.js";
import type { HappeningGrouping } from "./rounds.js";

const WRITTEN =
  /\b(?:agreements?|accords?|deal|memorand(?:um|a)|protocols?|declaration|communiqu[eé]|joint statement|roadmap|road map|treaty|framework|pact|draft|text|document|truce|cease-?fire)\b/i;

/** What sides agreed on with each other. */
export function documentsOf(
  agreements: readonly StoredStatement[],
  sides: readonly Party[],
  grouping: HappeningGrouping,
  lookup: ActorLookup,
): readonly Document[] {
  const keys = new Set(sides.map(({ key }) => key));
  const documents = new Map<string, Document & { statements: StoredStatement[] }>();
  for (const stored of agreements.toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const { statement, index } = stored;
    if (statement.kind !== "event" || statement.type !== "AGREE" || statement.about === null) continue;
    const stance = stanceOf(statement);
    if (!stance || stance.kind === "promises" || stance.kind === "offers" || !WRITTEN.test(`${statement.about} ${statement.quote}`))
      continue;
    const parties = [...statement.by, ...statement.to].map((mention) => sideOf(partyOf(mention, lookup), index.day, lookup));
    const own = parties.filter(({ key }, i) => keys.has(key) && parties.findIndex((party) => party.key === key) === i);
    if (own.length < 2) continue;
    const happening = grouping.groupOf(stored);
    const key = happening === null ? `s${stored.row}` : `h${happening} ${stance.kind} ${stance.standing}`;
    const same = documents.get(key);
    if (same) same.statements.push(stored);
    else
      documents.set(key, {
        words: statement.about,
        kind: stance.kind,
        standing: stance.standing,
        day: index.day,
        parties: own,
        statements: [stored],
      });
  }
  return [...documents.values()].sort(
    (a, b) => (a.day ?? "").localeCompare(b.day ?? "") || (a.statements[0]?.order ?? "").localeCompare(b.statements[0]?.order ?? ""),
  );
}
