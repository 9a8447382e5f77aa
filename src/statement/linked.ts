import type { ActorLink } from "../text/index.js";
import type { PartyMention } from "./statement.js";

/** What a mention says of the actor that it stands for; nothing where nobody known fits. */
export function linked(link: ActorLink): Pick<PartyMention, "actor" | "candidates" | "collective_of"> {
  switch (link.kind) {
    case "actor":
      return { actor: { id: link.id, name: link.name } };
    case "ambiguous":
      return { candidates: link.candidates.map(({ id }) => id) };
    case "collective":
      return { collective_of: link.of };
    case "unknown":
      return {};
  }
}

/** Whether two mentions are of one party: by name, or as one known actor. */
export function isSameParty(a: PartyMention, b: PartyMention): boolean {
  return a.is === b.is || (a.actor !== undefined && a.actor.id === b.actor?.id);
}
