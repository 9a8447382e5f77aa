import { STATUSES, type Status } from "../statement/index.js";
import { Failure } from "../text/index.js";
import type { KnownActor } from "./positions/actor-lookup.js";
import type { StatementQuery } from "./query.js";
import { nameKey } from "./statement-index.js";

/** What somebody asks for in words: names or ids of actors, names of places or two letters for a country. */
export interface Filters {
  readonly actor?: readonly string[] | undefined;
  readonly by?: readonly string[] | undefined;
  readonly claimant?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  readonly outlet?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** What is asked of the lists of actors. */
export interface ActorNames {
  readonly actors: ReadonlyMap<string, KnownActor>;
  named(name: string): readonly KnownActor[];
  acronym(letters: string): readonly KnownActor[];
}

/**
 * The query that filters stand for; the lists of actors are asked for only where an actor is. Fails with `bad-option` where a status is none, with
 * `unknown-actor` where a name fits several.
 */
export async function statementQuery(filters: Filters, names: () => Promise<ActorNames>): Promise<StatementQuery> {
  const named = [filters.actor, filters.by, filters.claimant].some((given) => given !== undefined);
  const book = named ? await names() : null;
  const keys = (given: readonly string[] | undefined) => given?.flatMap((name) => (book ? actorKeys(name, book) : []));
  return defined({
    parties: keys(filters.actor),
    by: keys(filters.by),
    claimants: keys(filters.claimant),
    types: filters.type,
    statuses: filters.status?.map(checkedStatus),
    places: filters.place?.map(placeKey),
    outlets: filters.outlet,
    from: filters.from,
    until: filters.until,
  });
}

/** Organs through which a state acts: who asks for the state asks for these too. */
const ORGANS: ReadonlySet<string> = new Set(["government", "parliament", "ministry", "armed-forces", "police"]);

/** Keys of an actor, of what is part of it, and of their unnamed people; of a name that no list knows, the name itself. */
function actorKeys(name: string, book: ActorNames): readonly string[] {
  // A key of the record's own, as its lists of actors link to it.
  if (/^(?:name|of):/.test(name)) return [name];
  const found = book.actors.get(name) ?? onlyNamed(name, book);
  if (!found) return [nameKey({ is: name })];
  const members = [...book.actors.values()].filter(
    (actor) => actor.partOf === found.id || (found.kind === "state" && actor.country === found.country && ORGANS.has(actor.kind)),
  );
  return [found, ...members].flatMap(({ id }) => [id, `of:${id}`]);
}

/** Two letters are a country; a key of the record's own stays what it is. */
function placeKey(place: string): string {
  if (/^(?:geonames|country|admin1|admin2|place|name):/.test(place)) return place;
  return /^[A-Za-z]{2}$/.test(place) ? `country:${place.toUpperCase()}` : nameKey({ is: place });
}

function onlyNamed(name: string, book: ActorNames): KnownActor | null {
  const found = [...new Set([...book.named(name), ...book.acronym(name)])];
  const states = found.filter(({ kind }) => kind === "state");
  const [only, ...others] = states.length > 0 ? states : found;
  if (others.length > 0) throw new Failure("unknown-actor", `“${name}” may be ${found.map(({ id }) => id).join(", ")}: give the id`);
  return only ?? null;
}

function checkedStatus(written: string): Status {
  const status = STATUSES.find((each) => each === written);
  if (!status) throw new Failure("bad-option", `“${written}” is no status; it may be ${STATUSES.join(", ")}`);
  return status;
}

/** The same without what is undefined. */
function defined(query: { [K in keyof StatementQuery]: StatementQuery[K] | undefined }): StatementQuery {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as StatementQuery;
}
