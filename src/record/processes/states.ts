import type { ActorLookup } from "../positions/actor-lookup.js";
import { type Party, partyOf } from "../positions/party.js";
import type { StoredStatement } from "../stored.js";
import type { ProcessStatus, StateTold } from "./process.js";

const STANDING = { happened: "so", ongoing: "so", planned: "planned", possible: "possible", negated: "not-so" } as const;

/** What is told of the talks and the truce, and by whom. Two who say different things stand side by side. */
export function statesOf(conditions: readonly StoredStatement[], lookup: ActorLookup): ProcessStatus {
  const told = new Map<string, StateTold & { statements: StoredStatement[] }>();
  for (const stored of conditions.toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const { statement, index } = stored;
    if (statement.kind !== "condition" || (statement.type !== "talks" && statement.type !== "truce")) continue;
    const according = statement.claimants
      .map((mention) => partyOf(mention, lookup))
      .filter(({ kind }) => kind !== "outlet")
      .reverse();
    const state = { type: statement.type, state: statement.state, standing: STANDING[statement.status], day: index.day };
    const key = [state.type, state.state, state.standing, state.day, speaker(according)].join("\t");
    const same = told.get(key);
    if (same) same.statements.push(stored);
    else told.set(key, { ...state, according, statements: [stored] });
  }
  const history = [...told.values()].sort((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || order(a).localeCompare(order(b)));
  return { history, current: current(history) };
}

/** The latest of each speaker, for talks and for the truce; what somebody said before the latest report in its own voice is overtaken. */
function current(history: readonly StateTold[]): readonly StateTold[] {
  const latest = new Map<string, StateTold>();
  for (const state of history) if (isNow(state)) latest.set(`${state.type} ${speaker(state.according)}`, state);
  const states = [...latest.values()];
  return states.filter((state) => {
    const own = latest.get(`${state.type} `);
    return !own || own === state || (state.day ?? "") >= (own.day ?? "");
  });
}

/** What may be or is planned is not how things stand. */
function isNow({ standing }: StateTold): boolean {
  return standing === "so" || standing === "not-so";
}

function speaker(according: readonly Party[]): string {
  return according[0]?.key ?? "";
}

function order({ statements }: StateTold): string {
  return statements[0]?.order ?? "";
}
