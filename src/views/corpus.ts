import type { Mention, PartyMention, PlaceMention, Statement, StatementPlace, When } from "../statement/index.js";
import type { Dateline, Dating, Report } from "../text/index.js";

/** What read the report. */
export interface Engine {
  readonly name: string;
  readonly version: string;
}

type DatelinePlace = Pick<StatementPlace, "id" | "name" | "kind" | "country" | "lat" | "lon">;

/** A report and its statements in the corpus format, keys in this order. */
export interface CorpusRecord {
  readonly id: string;
  readonly source: { readonly outlet: string | null; readonly url: string | null };
  readonly published: string | null;
  readonly published_known: boolean;
  /** How the day was worked out, where the report does not tell it. */
  readonly dating?: Dating;
  /** Where it was filed, where its text says so; not the place of what it tells. */
  readonly dateline?: { readonly t: string; readonly at: number; readonly places: readonly DatelinePlace[] };
  readonly revised: string | null;
  readonly fetched: string | null;
  readonly headline: string;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly engine: Engine;
}

/** The keys of every kind of statement, in the order in which they are written. */
const KEYS = [
  "id",
  "kind",
  "type",
  "mode",
  "measure",
  "state",
  "value",
  "bound",
  "words",
  "unit",
  "per",
  "part_of",
  "compared_with",
  "scope",
  "since",
  "status",
  "quote",
  "at",
  "head",
  "headAt",
  "by",
  "to",
  "who",
  "where",
  "when",
  "said",
  "about",
  "claimants",
  "confidence",
  "because",
] as const;

export function corpusRecord(report: Report, statements: readonly Statement[], engine: Engine): CorpusRecord {
  return {
    id: report.id,
    source: { outlet: report.outlet, url: report.url },
    published: report.published,
    published_known: report.publishedKnown,
    ...(report.dating && { dating: report.dating }),
    ...(report.dateline && { dateline: dateline(report.dateline) }),
    revised: report.revised,
    fetched: report.fetched,
    headline: report.headline,
    text: report.text,
    statements: statements.map(inOrder),
    engine: { name: engine.name, version: engine.version },
  };
}

function dateline({ t, start, places }: Dateline): NonNullable<CorpusRecord["dateline"]> {
  return { t, at: start, places: places.map(({ id, name, kind, country, lat, lon }) => ({ id, name, kind, country, lat, lon })) };
}

/** The same statement with its keys in the order of `KEYS`, so that equal statements are equal bytes. */
function inOrder(statement: Statement): Statement {
  const entries = new Map<string, unknown>(Object.entries(statement));
  return Object.fromEntries(
    KEYS.filter((key) => entries.has(key)).map((key) => [key, value(key, entries.get(key))]),
  ) as unknown as Statement;
}

function value(key: (typeof KEYS)[number], given: unknown): unknown {
  switch (key) {
    case "by":
    case "to":
    case "claimants":
      return (given as readonly PartyMention[]).map(party);
    case "who":
      return mention(given as Mention);
    case "where":
      return where(given as PlaceMention);
    case "when":
    case "said":
      return when(given as When);
    default:
      return given;
  }
}

function mention({ t, is, at }: Mention): Mention {
  return at === undefined ? { t, is } : { t, is, at };
}

function party(given: PartyMention): PartyMention {
  const { actor, candidates, collective_of } = given;
  return {
    ...mention(given),
    ...(actor && { actor: { id: actor.id, name: actor.name } }),
    ...(candidates && { candidates }),
    ...(collective_of !== undefined && { collective_of }),
  };
}

function where(given: PlaceMention): PlaceMention {
  const { place, candidates, dateline } = given;
  return { ...mention(given), ...(place && { place: placed(place) }), ...(candidates && { candidates }), ...(dateline && { dateline }) };
}

function placed({ id, name, kind, country, lat, lon, precision, basis, claimed_by }: StatementPlace): StatementPlace {
  return { id, name, kind, country, lat, lon, precision, basis, ...(claimed_by && { claimed_by }) };
}

function when({ t, from, to, grain, basis, relativeTo, at }: When): When {
  const counted = relativeTo && { relativeTo: { day: relativeTo.day, is: relativeTo.is } };
  return { t, from, to, grain, basis, ...counted, ...(at !== undefined && { at }) };
}
