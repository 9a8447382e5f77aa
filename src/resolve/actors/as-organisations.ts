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
  const listed = [...actors.values()].flatMap((actor) => {
    const sort = SORTS[actor.kind];
    return sort ? [{ actor, sort }] : [];
  });
  const bearers = new Map<string, number>();
  for (const { actor } of listed) for (const name of actor.names) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return listed.map(({ actor, sort }) => {
    const own = actor.names.filter((name) => isTelling(name, actor) && (!ACRONYM.test(name) || bearers.get(name) === 1));
    return { name: actor.name, sort, acronyms: [], forms: own };
  });
}

/** Short forms in capitals belong to whoever bears them alone. */
const ACRONYM = /^(?:[\p{Lu}\d]{2,5}|(?:\p{Lu}\.){2,5})$/u;

/** Other short forms are words or names of others besides ("Force", "Dawn"), and are left to the report's own explanation. */
function isTelling(name: string, { kind }: Actor): boolean {
  return name.includes(" ") || (kind !== "outlet" && (name.length > 3 || ACRONYM.test(name)));
}
