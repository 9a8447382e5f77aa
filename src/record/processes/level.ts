import type { PartyMention } from "../../statement/index.js";
import type { ActorLookup } from "../positions/actor-lookup.js";
import { officeOn } from "../positions/party.js";
import type { StoredStatement } from "../stored.js";
import type { Level } from "./process.js";

/** The highest first. A deputy stands where the office does not. */
const TITLES: readonly (readonly [Level, RegExp])[] = [
  [
    "leaders",
    /(?<!vice[- ]|deputy |former )\b(?:presidents?|prime ministers?|premiers?|king|emir|sultan|chancellor|crown prince|leaders?|heads? of (?:state|government))\b/i,
  ],
  ["ministers", /(?<!prime |deputy |vice |former )\b(?:ministers?|secretary of state|foreign secretary)\b/i],
  [
    "envoys",
    /\b(?:envoys?|representatives?|ambassadors?|negotiators?|advisers?|advisors?|diplomats|deputy (?:foreign )?ministers?|delegations?|intelligence chiefs?|spy chiefs?)\b/i,
  ],
];
const TECHNICAL = /\b(?:technical|working[- ](?:groups?|level)|experts?)\b/i;

/** Who met: by the words of the reports and the offices of those who are named; null where neither tells. */
export function levelOf(statements: readonly StoredStatement[], lookup: ActorLookup): Level | null {
  if (statements.some(({ statement }) => TECHNICAL.test(statement.quote))) return "technical";
  const titles = statements.flatMap(({ statement, index }) => [
    statement.quote,
    ...offices(statement.kind === "event" ? [...statement.by, ...statement.to] : [], index.day, lookup),
  ]);
  return TITLES.find(([, title]) => titles.some((words) => title.test(words)))?.[0] ?? null;
}

function offices(mentions: readonly PartyMention[], day: string | null, lookup: ActorLookup): readonly string[] {
  return mentions.flatMap(({ actor, is }) => {
    const known = actor && lookup.actor(actor.id);
    return known ? [officeOn(known.roles, day)?.title ?? ""] : [is];
  });
}
