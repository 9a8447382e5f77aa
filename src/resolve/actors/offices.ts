import type { Actor, Tenure } from "./actor.js";

/** Somebody in an office. */
export interface Holding {
  readonly actor: Actor;
  readonly tenure: Tenure;
}

/** Who held an office on a day: one of whom the sources are sure, or those who may have. */
export type Holder =
  | { readonly kind: "sure"; readonly actor: Actor }
  | { readonly kind: "doubtful"; readonly candidates: readonly { readonly actor: Actor; readonly why: string }[] };

/** Beyond this, a sighting tells nothing of the day where no other on its far side does; and where one does, beyond the length of a long term. */
const NEAR_DAYS = 366;
const TERM_DAYS = 5 * 366;
const MOST_CANDIDATES = 6;

/**
 * Within the days of which the sources tell, the holder is sure. Between the last sighting of one and the first of the next both are candidates: nobody
 * saw the change.
 */
export function holderOn(holdings: readonly Holding[], day: string | null): Holder {
  if (day === null) return withoutDay(holdings);
  const spans = holdings.map((holding) => ({ ...holding, ...spanOf(holding.tenure) }));
  const covering = persons(spans.filter(({ first, last }) => first !== null && last !== null && first <= day && day <= last));
  const [only] = covering;
  if (only && covering.length === 1) return { kind: "sure", actor: only };
  if (only) return { kind: "doubtful", candidates: covering.map((actor) => ({ actor, why: `both are told to be in office on ${day}` })) };
  const past = latest(spans.filter(({ last }) => last !== null && last < day));
  const next = earliest(spans.filter(({ first }) => first !== null && day < first));
  const before = past && (past.left === null || day <= past.left) ? past : null;
  const after = next && (next.came === null || next.came <= day) ? next : null;
  if (before && after?.actor === before.actor) return { kind: "sure", actor: before.actor };
  const within = (days: number, from: string | null, to: string | null) => from !== null && to !== null && daysBetween(from, to) <= days;
  if (before?.tenure.open && !next && within(NEAR_DAYS, before.last, day)) return { kind: "sure", actor: before.actor };
  const candidates = [
    ...(before && within(after ? TERM_DAYS : NEAR_DAYS, before.last, day) ? [candidate(before, "last", before.last)] : []),
    ...(after && within(before ? TERM_DAYS : NEAR_DAYS, day, after.first) ? [candidate(after, "first", after.first)] : []),
  ];
  return { kind: "doubtful", candidates };
}

const candidate = ({ actor, tenure }: Holding, which: string, seen: string | null) => ({
  actor,
  why: `${tenure.title}, ${which} known as such on ${seen}`,
});

function withoutDay(holdings: readonly Holding[]): Holder {
  const all = persons(holdings);
  const [only] = all;
  if (only && all.length === 1) return { kind: "sure", actor: only };
  if (all.length > MOST_CANDIDATES) return { kind: "doubtful", candidates: [] };
  return { kind: "doubtful", candidates: all.map((actor) => ({ actor, why: "held the office; the report’s day is unknown" })) };
}

/** Whether the sources do not rule out that somebody held the office on the day; a title goes with its holder for a while before and after. */
export function nearOffice({ from, to, seen }: Tenure, day: string | null): boolean {
  if (day === null) return true;
  const start = [from, seen?.[0]].filter((d) => d !== null && d !== undefined).sort()[0];
  const end = [to, seen?.[1]]
    .filter((d) => d !== null && d !== undefined)
    .sort()
    .at(-1);
  return (start === undefined || daysBetween(day, start) < 366) && (end === undefined || daysBetween(end, day) < 366);
}

/** `first` to `last`: surely in office. `came`, `left`: first and last day that a source allows; null where none does. */
interface Spanning {
  readonly first: string | null;
  readonly last: string | null;
  readonly came: string | null;
  readonly left: string | null;
}

function spanOf({ from, to, seen }: Tenure): Spanning {
  const came = from && whole(from, "01", "01");
  const begun = from && whole(from, "12", "31");
  const left = to && whole(to, "12", "31");
  const ends = to && whole(to, "01", "01");
  const first = earlier(begun, seen?.[0] ?? null) ?? ends;
  const last = later(ends, seen?.[1] ?? null) ?? begun;
  return { first, last, came, left };
}

const earlier = (a: string | null, b: string | null) => (a !== null && b !== null ? (a < b ? a : b) : (a ?? b));
const later = (a: string | null, b: string | null) => (a !== null && b !== null ? (a > b ? a : b) : (a ?? b));

/** A day of the period: its first with ("01", "01"), its last with ("12", "31"). */
function whole(period: string, month: string, day: string): string {
  const [y = "", m = month, d] = period.split("-");
  if (d !== undefined) return period;
  const last = String(new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate()).padStart(2, "0");
  return `${y}-${m}-${day === "31" ? last : day}`;
}

function persons(holdings: readonly Holding[]): readonly Actor[] {
  return [...new Set(holdings.map(({ actor }) => actor))];
}

type Spanned = Holding & Spanning;
const latest = (spans: readonly Spanned[]) =>
  spans.reduce<Spanned | null>((best, s) => (best?.last && s.last && best.last >= s.last ? best : s), null);
const earliest = (spans: readonly Spanned[]) =>
  spans.reduce<Spanned | null>((best, s) => (best?.first && s.first && best.first <= s.first ? best : s), null);

function daysBetween(from: string, to: string): number {
  return (Date.parse(whole(to, "01", "01")) - Date.parse(whole(from, "12", "31"))) / 86_400_000;
}
