import type { Bound, EventStatement, EventType, FigureStatement, Measure, Scope, Status } from "../statement/index.js";

/** How each status is said to a reader. A mark and a word: neither needs colour to be told from the others. */
export const STATUS_WORDING: Readonly<Record<Status, { readonly mark: string; readonly label: string }>> = {
  happened: { mark: "●", label: "happened" },
  ongoing: { mark: "◐", label: "ongoing" },
  planned: { mark: "○", label: "planned" },
  possible: { mark: "?", label: "possible" },
  negated: { mark: "✗", label: "not so" },
};

/** Nouns, not verbs: a noun takes neither the tense of a status nor the number of a party, and judges nothing. */
const EVENT_WORDING: Readonly<Record<EventType, string>> = {
  AGREE: "agreement",
  CONSULT: "talks",
  SUPPORT: "support",
  CONCEDE: "concession",
  COOPERATE: "cooperation",
  AID: "aid",
  RETREAT: "step back",
  REQUEST: "request",
  ACCUSE: "accusation",
  REJECT: "rejection",
  THREATEN: "warning",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilisation",
  COERCE: "coercion",
  ASSAULT: "attack",
};

/** Where a mode says more than its type. Modes that are absent here are named by their type. */
const MODE_WORDING: Readonly<Record<string, string>> = {
  "CONSULT visit": "visit",
  "CONSULT third-party": "mediation",
  "CONSULT phone": "phone call",
  "RETREAT withdraw": "withdrawal",
  "RETREAT release": "release",
  "RETREAT return": "return",
  "RETREAT disarm": "disarmament",
  "RETREAT ceasefire": "ceasefire",
  "RETREAT access": "access given",
  "RETREAT resign": "resignation",
  "ACCUSE disapprove": "criticism",
  "ACCUSE investigate": "inquiry",
  "PROTEST riot": "riot",
  "PROTEST strike": "strike",
  "PROTEST hunger": "hunger strike",
  "PROTEST boycott": "boycott",
  "PROTEST obstruct": "obstruction",
  "PROTEST vandalize": "vandalism",
  "SANCTION convict": "conviction",
  "SANCTION expel": "expulsion",
  "SANCTION withdraw": "withdrawal",
  "SANCTION discontinue": "discontinuation",
  "MOBILIZE troops": "troop movement",
  "MOBILIZE weapons": "weapons activity",
  "MOBILIZE police": "police deployment",
  "MOBILIZE militia": "militia movement",
  "COERCE seize": "seizure",
  "COERCE restrict": "restriction",
  "COERCE censor": "censorship",
  "COERCE curfew": "curfew",
  "COERCE martial-law": "martial law",
  "COERCE arrest": "arrest",
  "COERCE deport": "deportation",
  "COERCE withhold": "withholding",
  "COERCE misinformation": "misinformation",
  "COERCE cyber": "cyber attack",
  "ASSAULT abduct": "abduction",
  "ASSAULT beat": "beating",
  "ASSAULT torture": "torture",
  "ASSAULT sexual": "sexual violence",
  "ASSAULT targeted": "killing",
  "ASSAULT destroy": "destruction",
  "ASSAULT firearms": "shooting",
  "ASSAULT explosives": "explosives",
  "ASSAULT suicide-attack": "suicide attack",
  "ASSAULT aerial": "air strike",
  "ASSAULT drone": "drone attack",
  "ASSAULT heavy-weapons": "shelling",
  "ASSAULT crowd-control": "crowd control",
};

const MEASURE_WORDING: Readonly<Record<Measure, string>> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  captive: "held captive",
  released: "released",
  displaced: "displaced",
  refugees: "refugees",
  hungry: "going hungry",
  arrested: "arrested",
  destroyed: "destroyed",
  strikes: "strikes",
  troops: "troops",
  aid: "aid",
  money: "money",
  voters: "voters",
  other: "other figures",
};

const SCOPE_WORDING: Readonly<Record<Scope, string>> = {
  incident: "in one event",
  cumulative: "in all",
  current: "at present",
};

const BOUND_WORDING: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "up-to": "up to ",
  range: "",
};

export function eventWording(event: Pick<EventStatement, "type" | "mode">): string {
  return MODE_WORDING[`${event.type} ${event.mode}`] ?? EVENT_WORDING[event.type];
}

export function stateWording(state: string): string {
  return state.replaceAll("-", " ");
}

/** Measures of people to whom something is done: only there does "in one event" tell one count from another. */
const DONE_TO_PEOPLE: ReadonlySet<Measure> = new Set(["killed", "injured", "missing", "captive", "released", "displaced", "arrested"]);

export function scopeWording(scope: Scope): string {
  return SCOPE_WORDING[scope];
}

/** What a type of event, a measure or a type of condition is called. */
export function typeWording(type: string): string {
  const wordings: Readonly<Record<string, string | undefined>> = { ...EVENT_WORDING, ...MEASURE_WORDING };
  return wordings[type] ?? stateWording(type);
}

/** "killed, in one event". */
export function measureWording(measure: Measure, scope: Scope): string {
  if (scope === "incident" && !DONE_TO_PEOPLE.has(measure)) return MEASURE_WORDING[measure];
  return `${MEASURE_WORDING[measure]}, ${SCOPE_WORDING[scope]}`;
}

/** "more than 41,220"; "about 24–99" where the words give a range only ("dozens"). An open end is said, never filled in. */
export function valueWording({ min, max }: { readonly min: number | null; readonly max: number | null }, bound: Bound): string {
  if (min === null) return max === null ? "number not known" : `up to ${NUMBER.format(max)}`;
  if (max === null) return `${bound === "more-than" ? "more than" : "at least"} ${NUMBER.format(min)}`;
  return `${BOUND_WORDING[bound]}${NUMBER.format(min)}${min === max ? "" : `–${NUMBER.format(max)}`}`;
}

/**
 * The number with what it is in: "dozens (24–99)" where the words are vaguer than any number, "500,000,000 USD", "45 %", "500 a day". What is counted
 * is left to whoever tells it.
 */
export function quantityWording({
  value,
  bound,
  words,
  unit,
  per,
}: Pick<FigureStatement, "value" | "bound" | "words" | "unit" | "per">): string {
  const vague = bound === "about" && value.min !== value.max;
  const number = vague ? `${words.t} (${valueWording(value, "range")})` : valueWording(value, bound);
  const of = unit && unit.kind !== "people" && unit.kind !== "other" && unit.is !== null ? ` ${unit.is}` : "";
  return `${number}${of}${unit?.prices ? ` of ${unit.prices}` : ""}${per ? ` a ${per.by}` : ""}`;
}

const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
