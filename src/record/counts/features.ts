import { type FigureStatement, MEASURES, PERIODS, SCOPES, STATUSES, UNITS } from "../../statement/index.js";
import type { Embedding } from "../../text/index.js";
import type { Told } from "../derive.js";
import { dayNumber, hash32, hashes, isCountry, known } from "../gather/features.js";
import { placeKeys } from "../statement-index.js";
import { partyRoot } from "../wording/party-root.js";
import { populationOf } from "./population.js";

/** What tells one count from another; names are hashes of 32 bits, days are counted from 1970, `UNKNOWN_DAY` where not told. */
export interface CountFeatures {
  /** Places in the lists of measures, scopes, kinds of unit and periods; −1 where none is told. */
  readonly measure: number;
  readonly scope: number;
  readonly unit: number;
  /** What the unit is: a currency, a symbol, a noun; 0 where not told. */
  readonly unitIs: number;
  readonly per: number;
  readonly from: number;
  readonly to: number;
  readonly since: number;
  /** 1 where the days are told in words. */
  readonly sure: number;
  readonly published: number;
  readonly report: number;
  readonly country: number;
  /** Least and greatest value; −1 where open. */
  readonly min: number;
  readonly max: number;
  readonly part: number;
  readonly status: number;
  /** Who says so, of a chain whoever said it first; 0 for the outlet itself. */
  readonly voice: number;
  readonly sorts: ArrayLike<number>;
  readonly words: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  readonly by: ArrayLike<number>;
  readonly thing: Embedding | null;
  readonly about: Embedding | null;
}

/** Greater numbers do not fit; such counts are told apart by other things. */
const GREATEST = 2 ** 31 - 1;

export function featuresOf({ vectors, identity, report }: Told, figure: FigureStatement): CountFeatures {
  const { from = null, to = null, basis } = figure.when ?? {};
  const places = figure.where ? placeKeys(figure.where) : [];
  const population = populationOf(figure.who?.t ?? figure.who?.is ?? "");
  return {
    measure: MEASURES.indexOf(figure.measure),
    scope: SCOPES.indexOf(figure.scope),
    unit: figure.unit ? UNITS.indexOf(figure.unit.kind) : -1,
    unitIs: figure.unit?.is ? hash32(figure.unit.is) : 0,
    per: figure.per ? PERIODS.indexOf(figure.per.by) : -1,
    from: dayNumber(from),
    to: dayNumber(to),
    since: dayNumber(figure.since),
    sure: basis === undefined || basis === "context" ? 0 : 1,
    published: dayNumber(report.published),
    report: hash32(identity),
    country: hash32(places.find(isCountry) ?? ""),
    min: whole(figure.value.min),
    max: whole(figure.value.max),
    part: Number(figure.part_of !== undefined),
    status: STATUSES.indexOf(figure.status),
    voice: figure.claimants.length === 0 ? 0 : hash32(figure.claimants.at(-1)?.is ?? ""),
    sorts: hashes(population.sorts, 3),
    words: hashes(population.words, 8),
    places: hashes(
      places.filter((key) => !isCountry(key)),
      4,
    ),
    by: hashes(figure.by.map(partyRoot), 3),
    thing: known(vectors.thing),
    about: vectors.about && known(vectors.about),
  };
}

/** At most four keys: counts of one place, of one doer, of one day in one country, and of one report find each other. */
export function keysOf({ index, identity }: Told, figure: FigureStatement): readonly string[] {
  const places = figure.where ? placeKeys(figure.where) : [];
  const country = places.find(isCountry);
  const [agent] = figure.by.map(partyRoot);
  const anchors = [
    places.find((key) => !isCountry(key)),
    agent ?? country,
    index.from === null ? undefined : `${index.from} ${country ?? ""}`,
    identity,
  ];
  return [...new Set(anchors.filter((anchor) => anchor !== undefined))].map((anchor) => `${figure.measure} ${anchor}`);
}

function whole(value: number | null): number {
  return value === null ? -1 : Math.min(GREATEST, Math.round(value));
}
