import type { PlaceBasis, PlaceKind } from "../../text/index.js";
import { type Candidate, isArea } from "./atlas.js";
import { type Evidence, kilometres } from "./evidence.js";

export type Choice =
  | { readonly kind: "one"; readonly candidate: Candidate; readonly basis: PlaceBasis }
  | { readonly kind: "several"; readonly candidates: readonly Candidate[] };

/** What the words say that the place lies in: ISO codes and GeoNames codes of first-level units, and points near it. */
export interface Surroundings {
  readonly countries: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** How well known a kind of place is before the report is read, on the scale of the decimal logarithm of a town's people. */
const PRIOR: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 9,
  continent: 9,
  sea: 8,
  region: 7.2,
  territory: 8.5,
  admin1: 6.6,
  admin2: 3.6,
};
const LISTED = 5.6;
const CAPITAL = 1.5;
/** A unit whose chief city bears its name ("Aleppo") is meant only where the words say so: reports mean the city. */
const NAMED_AFTER_CITY = -3;
const CITY = 100_000;
const SEAT = 0.4;
const QUARTER = -0.7;
const ALTERNATE = -1.2;
/** What the report adds: the country is named at all, and all the more often; a first-level unit; places near by. */
const COUNTRY_NAMED = 1.4;
const COUNTRY_SHARE = 1.6;
const UNIT_NAMED = 1.2;
/** Places that lie in the unit are named. */
const UNIT_PEOPLED = 2;
const NEAR = { 100: 1.4, 400: 0.7 } as const;
/** Said to lie in it: more than anything else can say. */
const SAID = 12;
const KIND_SAID = 6;
/** Two that lie further apart than this in likelihood are told apart. */
const CLEAR = 0.45;
/** Namesakes nearer than this are the same spot on the record (a city and its district). */
const SAME_SPOT = 50;

/** Which of the bearers of a name is meant. `kinds`: what the words allow it to be; null: anything. */
export function choose(
  name: string,
  candidates: readonly Candidate[],
  kinds: readonly PlaceKind[] | null,
  surroundings: Surroundings,
  evidence: Evidence,
): Choice | null {
  const told = candidates.some((c) => said(c, surroundings));
  const fitting = told ? candidates.filter((c) => said(c, surroundings)) : candidates;
  if (fitting.length === 0) return null;
  const scored = fitting
    .map((candidate) => {
      const city = !kinds && candidate.feature === "admin1" && fitting.some((c) => isCityOf(c, candidate)) ? NAMED_AFTER_CITY : 0;
      const before = prior(candidate) + city + (kinds && fits(candidate, kinds) ? KIND_SAID : 0) + (told ? SAID : 0);
      return { candidate, before, score: before + support(candidate, name, evidence) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, ...rest] = scored;
  if (!best) return null;
  const rivals = rest.filter((r) => best.score - r.score < CLEAR && !sameSpot(best.candidate, r.candidate));
  if (rivals.length > 0) return { kind: "several", candidates: [best, ...rivals].slice(0, 5).map((s) => s.candidate) };
  const byPrior = Math.max(...scored.map((s) => s.before)) - best.before < CLEAR;
  const basis = told
    ? "said"
    : fitting.length === 1
      ? "only-one"
      : byPrior && best.score - best.before < COUNTRY_NAMED
        ? "best-known"
        : "context";
  return { kind: "one", candidate: best.candidate, basis };
}

function said({ countries, unit }: Candidate, around: Surroundings): boolean {
  if (around.units.size > 0 && unit !== null && around.units.has(unit)) return true;
  return countries.some((c) => around.countries.has(c));
}

function prior({ place, feature, population, alternate }: Candidate): number {
  const known = PRIOR[place.kind] ?? (feature === null ? LISTED : Math.log10(Math.max(population, 300)));
  const rank =
    feature === "capital" && !alternate
      ? CAPITAL
      : feature === "seat1"
        ? SEAT
        : feature === "quarter" || feature === "former"
          ? QUARTER
          : 0;
  return known + rank + (alternate ? ALTERNATE : 0);
}

function support(candidate: Candidate, name: string, evidence: Evidence): number {
  const shares = candidate.countries.map((code) => evidence.country(code, name));
  const share = Math.max(0, ...shares);
  const distance = evidence.distance(candidate, name);
  const near = distance < 100 ? NEAR[100] : distance < 400 ? NEAR[400] : 0;
  const unit =
    candidate.unit === null
      ? 0
      : isArea(candidate)
        ? evidence.peopled(candidate.unit, name) && UNIT_PEOPLED
        : evidence.unit(candidate.unit, name) && UNIT_NAMED;
  return (share > 0 ? COUNTRY_NAMED + COUNTRY_SHARE * share : 0) + near + Number(unit);
}

const isCityOf = ({ place, population, unit, alternate }: Candidate, area: Candidate): boolean =>
  place.kind === "settlement" && population >= CITY && unit === area.unit && !alternate;

const fits = ({ place }: Candidate, kinds: readonly PlaceKind[]): boolean => kinds.includes(place.kind);

/** A city and the unit named after it, or two records of one settlement. */
function sameSpot(a: Candidate, b: Candidate): boolean {
  if (kilometres(a, b) < SAME_SPOT) return true;
  if (a.place.lat !== null && b.place.lat !== null) return false;
  return a.countries.some((c) => b.countries.includes(c)) && (a.unit === null || b.unit === null || a.unit === b.unit);
}
