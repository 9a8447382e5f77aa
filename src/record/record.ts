import { Failure, invariant, wholeText } from "../text/index.js";
import { addedStatement } from "./decisions/added.js";
import { holds } from "./decisions/anchor.js";
import type { Decision, Ruling } from "./decisions/decision.js";
import { checkGathered } from "./decisions/grouping.js";
import { aliasKeys, standing, verdict } from "./decisions/verdict.js";
import type { Came, Derivations, Told } from "./derive.js";
import type { Entry } from "./entry.js";
import { gather } from "./gather/gather.js";
import { GATHERINGS, type GatheringName, type Item, orderOf } from "./gather/gathering.js";
import { GatherMemory } from "./gather/memory.js";
import { revisionHash } from "./revision-hash.js";
import { indexOf, nameKey } from "./statement-index.js";
import type { Change, NewDecision, Store } from "./store.js";
import type { Moment, StoredStatement } from "./stored.js";

/** What became of an entry. `known`: this text was there, read by this version or a newer one. `reread`: a newer version read it. */
export interface Added {
  readonly kind: "new" | "revision" | "reread" | "known";
  readonly report: string;
  readonly statements: number;
  /** Statements that no longer stand. */
  readonly withdrawn: number;
}

/** The greatest place in a report that `orderOf` has room for. */
const AFTER_ALL_READ = 99_999;

const STATEMENT_GATHERINGS = ["happening", "count", "issue"] as const satisfies readonly GatheringName[];

/** A record that is kept: reports come in, analysts decide, and what belongs together is gathered as they do. */
export class OpenRecord {
  readonly #memories = new Map(GATHERINGS.map((name) => [name, new GatherMemory<unknown>()]));

  constructor(
    readonly store: Store,
    private readonly derivations: Derivations,
  ) {}

  /** Adds entries as one change: all of them, or none. `at`: the time by the clock, ISO 8601, UTC. */
  async add(entries: readonly Entry[], at: string): Promise<readonly Added[]> {
    return this.#write(at, async (change) => {
      const rulings = standing(await change.decisions());
      const added: Added[] = [];
      const news: News = { came: new Map(), put: [], gone: [] };
      for (const entry of entries) added.push(await this.#addOne(change, entry, rulings, news));
      // Of two revisions of a report, the later takes back what the earlier brought.
      const gone = new Set(news.gone);
      await this.#gather(change, { came: [...news.came.values()], put: news.put.filter(({ row }) => !gone.has(row)), gone: news.gone });
      return added;
    });
  }

  /**
   * Puts a decision on record and does as it says. Fails with `bad-correction` where a field cannot be so or words are not the report's, with
   * `not-in-record` where a statement is added to a report that is not there, with `bad-option` where a statement belongs
   * to nothing of the sort that is to be merged, split or named.
   */
  async decide(decision: NewDecision, at: string): Promise<Decision> {
    return this.#write(at, async (change) => {
      await checkGathered(change, decision.ruling);
      const made = await change.putDecision(decision);
      if (made.ruling.kind === "add") await this.#putAdded(change, made, made.ruling);
      else await this.#applyTo(change, made);
      return made;
    });
  }

  /** Takes a decision back; what it did is undone, that it was made stays on record. */
  async undo(id: number, by: string, at: string): Promise<Decision> {
    return this.#write(at, async (change) => {
      const found = (await change.decisions()).find((decision) => decision.id === id);
      if (!found) throw new Failure("not-in-record", `the record has no decision ${id}; \`rapporteur decisions\` lists them`);
      if (found.undone) throw new Failure("not-in-record", `decision ${id} is undone already, by ${found.undone.by} on ${found.undone.at}`);
      const undone = await change.undoDecision(id, by);
      if (undone.ruling.kind === "add") {
        const own = (await ofReport(change, undone.ruling.anchor.report))
          .filter(({ addedBy }) => addedBy?.decision === id)
          .map(({ row }) => row);
        await change.withdraw(own);
        await this.#gather(change, { came: [], put: [], gone: own });
      } else await this.#applyTo(change, undone);
      return undone;
    });
  }

  /** Notes that this user has seen the record as it stood at a moment; what was seen before stays seen. */
  async visit(user: string, seen: Moment, at: string): Promise<void> {
    const before = await this.store.lastVisit(user);
    if (seen.number > (before?.number ?? 0)) await this.store.write(at, (change) => change.putVisit(user, seen.number));
  }

  /** Writes a change; what the gatherings remember holds on once it is written. */
  async #write<T>(at: string, work: (change: Change) => Promise<T>): Promise<T> {
    const { made, moment } = await this.store.write(at, async (change) => ({ made: await work(change), moment: change.moment }));
    for (const memory of this.#memories.values()) memory.settle(moment);
    return made;
  }

  async #addOne(change: Change, entry: Entry, rulings: readonly Ruling[], news: News): Promise<Added> {
    const { report, identity, original, engine } = entry;
    const hash = revisionHash(report);
    const put = await change.putReport({ identity, report, hash, original });
    const read = entry.statements.map((statement, i) => ({
      statement,
      vectors: entry.vectors[i] ?? { thing: new Int8Array(), about: null },
      index: indexOf(statement, report.published),
      order: orderOf(report.published, identity, hash, i),
    }));
    const rows = await change.putReading(put.revision, engine, read);
    if (rows === null) return { kind: "known", report: report.id, statements: 0, withdrawn: 0 };
    const gone = await change.withdrawSuperseded(put.report);
    news.gone.push(...gone);
    if (put.kind === "new") news.came.set(put.report, { row: put.report, order: orderOf(report.published, identity, hash), report });
    if (put.kind === "revision") news.came.set(put.report, await currentOf(change, put.report));
    const overtaken = new Set(gone);
    const aliases = new Set(aliasKeys(rulings));
    const ruled = rulings.some((ruling) => "anchor" in ruling && ruling.anchor.report === identity);
    const again: number[] = [];
    for (const [i, row] of rows.entries()) {
      const one = read[i];
      if (!one || overtaken.has(row)) continue;
      if (ruled || one.index.parties.some(({ key }) => aliases.has(key))) again.push(row);
      else news.put.push({ row, ...one, identity, report });
    }
    if (again.length > 0)
      news.put.push(...(await this.#decided(change, await change.statements({ rows: again, rejected: true }), rulings)));
    const kind = put.kind === "known" ? "reread" : put.kind;
    return { kind, report: report.id, statements: rows.length, withdrawn: gone.length };
  }

  /** Puts a statement that an analyst adds after those that were read in the revision. */
  async #putAdded(change: Change, decision: Decision, ruling: Extract<Ruling, { kind: "add" }>): Promise<void> {
    const { report: identity, revision: hash } = ruling.anchor;
    const [stored] = await change.reports({ identities: [identity] });
    const current = stored?.revisions.at(-1);
    if (!current) throw new Failure("not-in-record", `the record has no report ${identity}`);
    if (current.hash !== hash)
      throw new Failure("bad-correction", `${current.report.id} has other words by now: a statement is added to its newest revision`);
    const statement = addedStatement(ruling, wholeText(current.report), decision.id);
    const { published } = current.report;
    const row = await change.putAdded(current.row, decision, {
      statement,
      vectors: { thing: new Int8Array(), about: null },
      index: indexOf(statement, published),
      order: `${orderOf(published, identity, hash, AFTER_ALL_READ)} ${String(decision.id).padStart(8, "0")}`,
    });
    const put = await this.#decided(change, await change.statements({ rows: [row] }), standing(await change.decisions()));
    await this.#gather(change, { came: [], put, gone: [] });
  }

  /** Decides anew what stands of the statements that a decision is about, and gathers them anew. */
  async #applyTo(change: Change, decision: Decision): Promise<void> {
    const held = await heldBy(change, decision);
    const put = await this.#decided(change, held, standing(await change.decisions()));
    await this.#gather(change, { came: [], put, gone: held.map(({ row }) => row) });
  }

  /** Writes what the decisions make of these statements, and gives those that stand: not the rejected ones. */
  async #decided(change: Change, statements: readonly StoredStatement[], rulings: readonly Ruling[]): Promise<readonly Told[]> {
    const put: Told[] = [];
    for (const stored of statements) {
      const { statement, decided } = verdict(stored, rulings);
      const index = indexOf(statement, stored.report.published);
      await change.putDecided(stored.row, statement === stored.read ? null : statement, index, decided);
      if (decided !== "rejected") put.push({ ...stored, statement, index, identity: stored.report.identity });
    }
    return put;
  }

  async #gather(change: Change, { came, put, gone }: Moved): Promise<void> {
    const { origin, statements } = this.derivations;
    await gather(change, origin.gathering, { put: came.map(origin.itemOf).filter(isItem), remove: [] }, this.#memories.get("origin"));
    for (const name of STATEMENT_GATHERINGS) {
      const { gathering, itemOf } = statements[name];
      const items = put.map(itemOf).filter(isItem);
      const kept = new Set(items.map(({ row }) => row));
      await gather(change, gathering, { put: items, remove: gone.filter((row) => !kept.has(row)) }, this.#memories.get(name));
    }
  }
}

/** The statements that a decision changes as it is made or undone. */
async function heldBy(change: Change, { id, ruling, undone }: Decision): Promise<readonly StoredStatement[]> {
  if (ruling.kind === "alias") {
    const name = nameKey({ is: ruling.name });
    const named = await change.statements({ parties: [name], rejected: true });
    // What is an actor by another alias of the name, or by this one that is taken back, is found by the actor, and was read by the name.
    const actors = (await change.decisions()).flatMap((other) =>
      other.ruling.kind === "alias" && nameKey({ is: other.ruling.name }) === name && (other.id !== id || undone)
        ? [other.ruling.actor.id]
        : [],
    );
    if (actors.length === 0) return named;
    const known = await change.statements({ parties: actors, rejected: true });
    const renamed = known.filter(
      ({ statement, read }) => statement !== read && indexOf(read, null).parties.some(({ key }) => key === name),
    );
    return [...new Map([...named, ...renamed].map((statement) => [statement.row, statement])).values()];
  }
  return (await ofReport(change, ruling.anchor.report)).filter((statement) => holds(ruling.anchor, statement));
}

/** What stands of the statements of a report, rejected ones too. */
async function ofReport(change: Change, identity: string): Promise<readonly StoredStatement[]> {
  const reports = await change.reports({ identities: [identity] });
  return change.statements({ reports: reports.map(({ row }) => row), rejected: true });
}

/** A report as it stands, which need not be the revision that came last. */
async function currentOf(change: Change, row: number): Promise<Came> {
  const [report] = await change.reports({ rows: [row] });
  const current = report?.revisions.at(-1);
  invariant(report && current, `there is no report ${row}`);
  return { row, order: orderOf(current.report.published, report.identity, current.hash), report: current.report };
}

/** What a change brings to the gatherings: reports, statements that stand, rows of statements that may stand no more; what is in both is put. */
interface Moved {
  readonly came: readonly Came[];
  readonly put: readonly Told[];
  readonly gone: readonly number[];
}

/** What entries bring, one after the other: reports by their rows, statements, and rows of those that later ones took back. */
interface News {
  readonly came: Map<number, Came>;
  readonly put: Told[];
  readonly gone: number[];
}

function isItem(item: Item<unknown> | null): item is Item<unknown> {
  return item !== null;
}
