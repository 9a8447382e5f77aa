import type { ActorKind } from "../../text/index.js";
import type { Organisation } from "../names/knowledge.js";
import type { Actor } from "./actor.js";
import type { ActorBook } from "./book.js";

/** The sorts that the naming rules tell apart, of the kinds of actors that have names of their own and act as one. */
const SORTS: Partial<Readonly<Record<ActorKind, Organisation["sort"]>>> = {
  "armed-group": "movement",
  party: "movement",
  organisation: "institution",
  organ: "institution",
  mission: "institution",
  court: "institution",
  agency: "institution",
  "aid-organisation": "institution",
  "rights-group": "institution",
  company: "institution",
  outlet: "institution",
};

/** The known actors as names that the naming rules recognise. */
export function asOrganisations({ actors }: ActorBook): Organisation[] {
  return [...actors.values()].flatMap((actor) => {
    const sort = SORTS[actor.kind];
    return sort ? [{ name: actor.name, sort, acronyms: [], forms: actor.names.filter((name) => isTelling(name, actor)) }] : [];
  });
}

/** Short forms that are words or names of others besides ("CARE", "Force") are left to the report's own explanation. */
function isTelling(name: string, { kind }: Actor): boolean {
  return name.includes(" ") || (kind !== "outlet" && name.length > 3);
}
