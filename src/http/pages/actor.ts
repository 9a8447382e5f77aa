import { Look, nameKey, positionsIn, type StatementQuery, type StoredStatement } from "../../record/index.js";
import { Failure } from "../../text/index.js";
import { type ActorPart, type ActorTold, happeningsPart, listedActor, positionsOf, statementsPart } from "../../views/index.js";
import type { Site } from "../site.js";

interface Asked {
  readonly id: string;
  /** What else has to hold of statements. */
  readonly query: StatementQuery;
  /** The part that is wanted alone. */
  readonly only: ActorPart | null;
  readonly skip: number;
  readonly limit: number;
}

/** Entries of each part where all are shown. */
const FEW = 8;
/** The latest so many statements are looked at for a part. */
const MOST = 400;
const MOST_ISSUES = 12;

/** An actor's page. Fails with `not-in-record` where neither the lists nor the record know it. */
export async function actorTold({ id: asked, query, only, skip, limit }: Asked, site: Site): Promise<ActorTold> {
  const { book, lookup } = await site.actors();
  const { store } = site.record;
  const look = new Look(store);
  const id = book.get(asked)?.id ?? asked;
  const whose = id.startsWith("of:") ? id.slice("of:".length) : null;
  const listed = whose === null ? listedActor(id, book.actors) : null;
  const [mention] = await store.statements({ parties: [id], sort: "day", limit: 1 });
  if (!listed && !mention)
    throw new Failure("not-in-record", `neither the lists nor the record know “${asked}”; /actors lists who is on record`);
  const wants = (part: ActorPart) => only === null || only === part;
  const size = only === null ? FEW : limit;
  const from = only === null ? 0 : skip;
  const nothing = { entries: [], more: false };
  const groups = { event: await look.grouping("happening"), figure: await look.grouping("count"), condition: await look.grouping("issue") };
  const groupOf = (stored: StoredStatement) => groups[stored.statement.kind].groupOf(stored);
  const told = async (kinds: StatementQuery["kinds"] & object) =>
    statementsPart(await look.statements({ ...query, claimants: [id], kinds, sort: "day", limit: from + MOST }), groupOf, from + size);
  const later = ({ entries, more }: ActorTold["said"]) => ({ entries: entries.slice(from), more });
  const acts = async (role: Pick<StatementQuery, "by" | "to">) =>
    happeningsPart(await look.happenings({ ...query, ...role, sort: "day" }, size, from));
  const positions = only === null ? (await positionsIn(look, { ...query, by: [id] }, MOST_ISSUES, lookup)).found : [];
  const state = listed?.kind === "government" ? (listed.partOf?.key ?? id) : id;
  return {
    key: id,
    name: book.get(id)?.name ?? nameOf(id, mention) ?? (whose === null ? id : `unnamed people of ${book.get(whose)?.name ?? whose}`),
    sort: whose !== null ? "unnamed-people" : listed ? "listed" : "on-no-list",
    listed,
    people: await people(id, whose, site, look),
    counts: {
      by: await store.count({ ...query, by: [id] }),
      to: await store.count({ ...query, to: [id] }),
      claimant: await store.count({ ...query, claimants: [id] }),
    },
    only,
    did: wants("did") ? await acts({ by: [id] }) : nothing,
    undergone: wants("undergone") ? await acts({ to: [id] }) : nothing,
    said: wants("said") ? later(await told(["event", "condition"])) : nothing,
    figures: wants("figures") ? later(await told(["figure"])) : nothing,
    positions: positionsOf(positions, new Set([id, state])),
  };
}

/** How reports call a name that no list has; of others the lists say it. */
function nameOf(id: string, mention: StoredStatement | undefined): string | null {
  if (!mention) return null;
  const named = partiesOf(mention).find((party) => party.actor?.id === id || nameKey(party) === id);
  return named?.actor?.name ?? named?.is ?? null;
}

/** The people of an actor whom reports do not name, and what they call them; of such people, whose they are. */
async function people(id: string, whose: string | null, site: Site, look: Look): Promise<ActorTold["people"]> {
  const key = whose === null ? `of:${id}` : id;
  const statements = await look.statements({ parties: [key], sort: "day", limit: MOST });
  if (statements.length === 0) return null;
  const names = new Map<string, number>();
  for (const stored of statements) {
    for (const party of partiesOf(stored)) if (`of:${party.collective_of}` === key) names.set(party.is, (names.get(party.is) ?? 0) + 1);
  }
  const frequent = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
  const { book } = await site.actors();
  return {
    of: whose === null ? null : { key: whose, name: book.get(whose)?.name ?? whose },
    names: frequent.slice(0, MOST_NAMES),
    statements: await site.record.store.count({ parties: [key] }),
  };
}

const MOST_NAMES = 8;

function partiesOf({ statement }: StoredStatement): StoredStatement["statement"]["claimants"] {
  return [
    ...(statement.kind === "condition" ? [] : statement.by),
    ...(statement.kind === "event" ? statement.to : []),
    ...statement.claimants,
  ];
}
