import type { Decision } from "../decisions/decision.js";
import type { Engine } from "../entry.js";
import type { StoredStatement } from "../stored.js";

/** A statement that an analyst added is kept as a reading of its own, by this engine. */
export const BY_HAND = "by hand";

/** Its version is the number of the decision and the analyst, so that no two are the same. */
export function engineOf({ id, by }: Pick<Decision, "id" | "by">): Engine {
  return { name: BY_HAND, version: `${id} ${by}` };
}

/** Who read a statement, or added it. */
export function readBy({ name, version }: Engine): Pick<StoredStatement, "engine" | "addedBy"> {
  if (name !== BY_HAND) return { engine: { name, version } };
  const space = version.indexOf(" ");
  const user = version.slice(space + 1);
  return { engine: { name, version: user }, addedBy: { user, decision: Number(version.slice(0, space)) } };
}
