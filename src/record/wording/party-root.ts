import type { PartyMention } from "../../statement/index.js";
import { nameKey } from "../statement-index.js";
import { wholeNameStem } from "./name-stem.js";

/**
 * The state or body that a party belongs to as far as its id or name shows it, so that a government, its army and its officials stand beside each
 * other: "egypt" for "Ministry of Foreign Affairs of Egypt" and `egypt-government`.
 */
export function partyRoot(party: PartyMention): string {
  const id = party.actor?.id ?? party.collective_of;
  if (id) return wholeNameStem(id.replace(ORGAN_ID, ""));
  const name = nameKey(party).slice("name:".length);
  const of = name.length > LONGEST ? null : BODY_OF.exec(name);
  return wholeNameStem(of?.[1] ?? name);
}

const ORGAN_ID = /-(?:government|parliament|armed-forces|police|(?:foreign|defence|interior)-ministry|presidency)$/;

/** What is longer is no name of a body, and would take long to look through. */
const LONGEST = 300;
const BODY_OF =
  /^(?:[\p{L} ]+ )?(?:government|ministry|ministers?|presidents?|parliament|forces|army|military|police|office|officials?|delegation|envoys?|authorities) (?:[\p{L} ]+ )?of (?:the )?(.+)$/u;
