import type { EventStatement } from "../../statement/index.js";
import { readPhrase } from "../issues/phrase.js";

export type StanceKind =
  | "demands"
  | "insists"
  | "offers"
  | "promises"
  | "willing"
  | "agrees-in-principle"
  | "agrees"
  | "signs"
  | "concedes"
  | "supports"
  | "rejects"
  | "accuses"
  | "threatens";

/** How far a stance is taken: `planned` and `possible` are not yet, `not-taken` is told not to be, `denied` by the party itself. */
export type Standing = "taken" | "planned" | "possible" | "not-taken" | "denied";

/** A stand on a matter, as one statement tells it. */
export interface Stance {
  readonly kind: StanceKind;
  readonly standing: Standing;
  /** For the matter or against it, whatever the words ("an end to the blockade" is against the blockade); null where a stance is neither. */
  readonly toward: "for" | "against" | null;
}

const KINDS: Partial<Record<EventStatement["type"], StanceKind>> = {
  REQUEST: "demands",
  AGREE: "agrees",
  CONCEDE: "concedes",
  SUPPORT: "supports",
  REJECT: "rejects",
  ACCUSE: "accuses",
  THREATEN: "threatens",
};

/** What stand the agent of an event takes; null where it takes none, as in talks and fighting. */
export function stanceOf(event: EventStatement): Stance | null {
  const kind = kindOf(event);
  if (!kind || event.about === null) return null;
  const toward = kind === "accuses" || kind === "threatens" ? null : kind === "rejects" ? -1 : 1;
  const direction = toward === null ? null : toward * readPhrase(event.about).polarity;
  return { kind, standing: standingOf(event), toward: direction === null ? null : direction > 0 ? "for" : "against" };
}

function kindOf(event: EventStatement): StanceKind | null {
  const kind = KINDS[event.type] ?? null;
  if (kind === "rejects") return INSISTING.test(event.head) ? "insists" : kind;
  if (kind !== "agrees") return kind;
  // "Initialled" is not yet signed, and "will sign" is a matter of the standing.
  if (WILLING.test(event.head) || WILLING_BEFORE.test(before(event))) return "willing";
  if (SIGNING.test(event.head)) return "signs";
  if (OFFERING.test(event.head)) return "offers";
  if (IN_PRINCIPLE.test(event.quote)) return "agrees-in-principle";
  return PROMISING.test(event.head) ? "promises" : kind;
}

/** Who refuses by insisting is for what the words name: "insists on control of the corridor". */
const INSISTING = /^(?:insist|maintain|keep|kept|retain|cling|clung|stick|stuck|stand|stood|hold|held|vow|defend)/i;
const WILLING = /^(?:ready|readiness|willing|willingness|open|openness|prepared|inclined)$/i;
const WILLING_BEFORE = /\b(?:ready|willing|open|prepared|inclined) (?:to|in) (?:\w+ly )?$/i;
const SIGNING = /^(?:sign(?:s|ed|ing|ature|atory|atories)?|ratif\w+|inks?|inked|countersigned)$/i;
const OFFERING = /^(?:offer\w*|propos\w+|suggest\w*|volunteer\w*)$/i;
const PROMISING = /^(?:promis\w+|pledg\w+|vow\w*|commit\w*|undert(?:ake|akes|aken|aking|ook)|guarantee\w*|assur\w+|sw(?:ear|ore|orn))$/i;
const IN_PRINCIPLE =
  /\b(?:in principle|preliminar(?:y|ily)|tentative(?:ly)?|provisional(?:ly)?|initial(?:l?ed)?|in (?:broad )?outline|broad(?:ly)? agree\w*|partial(?:ly)?|conditional(?:ly)?|with reservations|subject to|framework (?:agreement|deal|accord))\b/i;

/** The status, unless the words before the head say less than it. */
function standingOf(event: EventStatement): Standing {
  const ahead = ACCEPTING.has(event.type) || REJECTING.test(event.head) ? before(event) : "";
  if (event.status === "negated" || NOT_BEFORE.test(ahead)) return isDenial(event) ? "denied" : "not-taken";
  if (event.status === "possible" || POSSIBLE_BEFORE.test(ahead)) return "possible";
  if (event.status === "planned" || PLANNED_BEFORE.test(ahead)) return "planned";
  return "taken";
}

/** Types whose head says yes. Where a type says no, "not" before the head is what makes it so: "does not accept" is a rejection that stands. */
const ACCEPTING: ReadonlySet<EventStatement["type"]> = new Set(["AGREE", "CONCEDE", "SUPPORT"]);
const REJECTING = /^(?:reject|refus|veto|oppos|dismiss|rebuff|spurn)/i;
const POSSIBLE_BEFORE =
  /\b(?:may|might|could|would|likely to|expected to|hopes? to|hoped to|hoping to|considering)(?: (?:soon|still|also|yet|\w+ly|have|be|been))* $/i;
const PLANNED_BEFORE = /\b(?:will|due to|set to|about to|poised to|plans to|planned to|intends to)(?: (?:soon|also|\w+ly|be))* $/i;
const NOT_BEFORE =
  /(?:\bnot|n[’']t|\bnever|\byet to|\brefus(?:es|ed|ing) to|\bdeclin(?:es|ed|ing) to|\bden(?:ies|ied|y|ying)(?: that (?:it|he|she|they))?)(?: (?:yet|ever|having|had|has|have|been|be|any|\w+ly))* $/i;

/** By the agent himself, in his own words. */
function isDenial({ claimants, by, quote }: EventStatement): boolean {
  return /\b(?:den(?:y|ies|ied|ying|ials?))\b/i.test(quote) || claimants.some((claimant) => by.some((party) => isSame(claimant, party)));
}

function isSame(a: EventStatement["by"][number], b: EventStatement["by"][number]): boolean {
  return a.actor && b.actor ? a.actor.id === b.actor.id : a.is === b.is;
}

function before({ quote, at, headAt }: EventStatement): string {
  return quote.slice(0, Math.max(0, headAt - at));
}
