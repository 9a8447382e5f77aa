import { invariant } from "../text/index.js";

/** The closed vocabularies of a statement. Events: PLOVER (Open Event Data Alliance). */
export const MODES = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional",
  ],
} as const satisfies Record<string, readonly string[]>;
export type EventType = keyof typeof MODES;

/** How things stand: type → its states. */
export const STATES = {
  talks: [
    "scheduled",
    "under-way",
    "progress",
    "breakthrough",
    "agreed",
    "difficult",
    "stalled",
    "at-risk",
    "suspended",
    "resumed",
    "concluded",
    "collapsed",
  ],
  truce: ["agreed", "in-force", "holding", "fragile", "violated", "applies", "lasting", "extended", "expired", "ended", "collapsed"],
  access: ["open", "granted", "restricted", "delayed", "suspended", "blocked", "closed", "cut-off", "stranded"],
  need: ["hunger", "famine", "disease", "medical", "water", "shelter", "services", "shortage", "funding", "aid", "crisis", "supplied"],
  displacement: ["displaced", "fleeing", "evacuated", "emptied", "refugees", "arriving", "returning", "departing", "separated", "easing"],
  captivity: ["held", "hostage", "imprisoned", "house-arrest", "missing", "found", "well-treated", "freed", "exchanged", "died"],
  control: ["holds", "gains", "loses", "contested", "occupied", "divided", "claimed", "governed", "secession", "dissolved", "secured"],
  siege: ["besieged", "surrounded", "blockaded", "cut-off", "trapped", "lifted"],
  damage: ["destroyed", "damaged", "disrupted", "casualties", "explosion", "polluted"],
  hostilities: [
    "war",
    "fighting",
    "violence",
    "tension",
    "threat",
    "stalemate",
    "escalation",
    "easing",
    "calm",
    "resumed",
    "ended",
    "victory",
  ],
} as const satisfies Record<string, readonly string[]>;
export type ConditionType = keyof typeof STATES;

export const MEASURES = [
  "killed",
  "injured",
  "missing",
  "captive",
  "released",
  "displaced",
  "refugees",
  "hungry",
  "arrested",
  "destroyed",
  "strikes",
  "troops",
  "aid",
  "money",
  "voters",
  "other",
] as const;
export type Measure = (typeof MEASURES)[number];

export const STATUSES = ["happened", "ongoing", "planned", "possible", "negated"] as const;
export type Status = (typeof STATUSES)[number];

export const BOUNDS = ["exact", "about", "at-least", "more-than", "up-to", "range"] as const;
export type Bound = (typeof BOUNDS)[number];

/** What a number may be in. `other`: a noun that names neither people nor a unit of measurement. */
export const UNITS = ["people", "money", "share", "length", "area", "mass", "volume", "power", "other"] as const;
export type UnitKind = (typeof UNITS)[number];

/** What a rate counts by. */
export const PERIODS = ["second", "minute", "hour", "day", "week", "month", "quarter", "year", "person", "household"] as const;
export type Period = (typeof PERIODS)[number];

export const SCOPES = ["incident", "cumulative", "current"] as const;
export type Scope = (typeof SCOPES)[number];

/** The name of a vocabulary that the model's label is. */
export function oneOf<T extends string>(names: readonly T[], name: string): T {
  const found = names.find((n) => n === name);
  invariant(found, `${name} is none of ${names.join(", ")}`);
  return found;
}
