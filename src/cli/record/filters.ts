import type { ActorBook } from "../../reading/index.js";
import { nameKey, type StatementQuery } from "../../record/index.js";
import { STATUSES, type Status } from "../../statement/index.js";
import { Failure } from "../../text/index.js";
import type { Context } from "../context.js";
import { actorBook } from "./actor-book.js";
import type { Filters } from "./options.js";

/** The query that the filters of a command stand for. Fails with `bad-option` where a status is none, with `unknown-actor` where a name fits several. */
export async function queryOf(filters: Filters, context: Context): Promise<StatementQuery> {
  const named = [filters.actor, filters.by, filters.claimant].some((names) => names !== undefined);
  const book = named ? await actorBook(context, filters.knowledge) : null;
  const keys = (names: readonly string[] | undefined) => names?.flatMap((name) => (book ? actorKeys(name, book) : []));
  return defined({
    parties: keys(filters.actor),
    by: keys(filters.by),
    claimants: keys(filters.claimant),
    types: filters.type,
    statuses: filters.status?.map(checkedStatus),
    places: filters.place?.map((place) => (/^[A-Za-z]{2}$/.test(place) ? `country:${place.toUpperCase()}` : nameKey({ is: place }))),
    outlets: filters.outlet,
    from: filters.from,
    until: filters.until,
  });
}

/** Organs through which a state acts: who asks for the state asks for these too. */
const ORGANS: ReadonlySet<string> = new Set(["government", "parliament", "ministry", "armed-forces", "police"]);

/** Keys of an actor, of what is part of it, and of their unnamed people; of a name that no list knows, the name itself. */
function actorKeys(name: string, book: ActorBook): readonly string[] {
  const found = book.actors.get(name) ?? onlyNamed(name, book);
  if (!found) return [nameKey({ is: name })];
  const members = [...book.actors.values()].filter(
    (actor) => actor.partOf === found.id || (found.kind === "state" && actor.country === found.country && ORGANS.has(actor.kind)),
  );
  return [found, ...members].flatMap(({ id }) => [id, `of:${id}`]);
}

function onlyNamed(name: string, book: ActorBook) {
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
