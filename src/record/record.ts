import { createHash } from "node:crypto";
import { Failure, wholeText } from "../text/index.js";
import { holds } from "./decisions/anchor.js";
import { correct } from "./decisions/correct.js";
import type { Decision, Ruling } from "./decisions/decision.js";
import type { Derivations } from "./derive.js";
import type { Entry } from "./entry.js";
import { gather } from "./gather/gather.js";
import { type GatheringName, type Item, orderOf } from "./gather/gathering.js";
import { indexOf } from "./statement-index.js";
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

const STATEMENT_GATHERINGS = ["happening", "count", "issue"] as const satisfies readonly GatheringName[];

/** A record that is kept: reports come in, analysts decide, and what belongs together is gathered as they do. */
export class OpenRecord {
  constructor(
    readonly store: Store,
    private readonly derivations: Derivations,
  ) {}

  /** Adds entries as one change: all of them, or none. `at`: the time by the clock, ISO 8601, UTC. */
  async add(entries: readonly Entry[], at: string): Promise<readonly Added[]> {
    return this.store.write(at, async (change) => {
      const decisions = (await change.decisions()).filter(({ undone }) => undone === null);
      const added: Added[] = [];
      const moved: Moved = { came: [], put: [], gone: [] };
      for (const entry of entries) added.push(await this.#addOne(change, entry, decisions, moved));
      await this.#gather(change, moved);
      return added;
    });
  }

  /** Fails with `not-in-record` where the statement that it rules on is not there, with `bad-correction` where it cannot be so. */
  async decide(decision: NewDecision, at: string): Promise<Decision> {
    return this.store.write(at, async (change) => {
      const made = await change.putDecision(decision);
      await this.#applyTo(change, made.ruling);
      return made;
    });
  }

  /** Takes a decision back; what it did is undone, that it was made stays on record. */
  async undo(id: number, by: string, at: string): Promise<Decision> {
    return this.store.write(at, async (change) => {
      const found = (await change.decisions()).find((decision) => decision.id === id);
      if (!found) throw new Failure("not-in-record", `the record has no decision ${id}; \`rapporteur decisions\` lists them`);
      if (found.undone) throw new Failure("not-in-record", `decision ${id} is undone already, by ${found.undone.by} on ${found.undone.at}`);
      const undone = await change.undoDecision(id, by);
      await this.#applyTo(change, undone.ruling);
      return undone;
    });
  }

  /** Notes that this user has seen the record as it stands, and gives the moment of the visit before. */
  async visit(user: string, at: string): Promise<Moment | null> {
    const before = await this.store.lastVisit(user);
    const seen = await this.store.latest();
    if (seen.number > 0) await this.store.write(at, (change) => change.putVisit(user, seen.number));
    return before;
  }

  async #addOne(change: Change, entry: Entry, decisions: readonly Decision[], moved: Moved): Promise<Added> {
    const { report, identity, original, engine } = entry;
    const hash = createHash("sha256").update(wholeText(report), "utf8").digest("hex");
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
    moved.gone.push(...gone);
    if (put.kind !== "known") moved.came.push({ row: put.report, order: orderOf(report.published, identity, hash), report });
    const decided = decisions.some(({ ruling }) => "anchor" in ruling && ruling.anchor.report === identity);
    const standing = new Set(rows.filter((row) => !gone.includes(row)));
    if (decided) {
      moved.put.push(...(await this.#decided(change, await change.statements({ rows: [...standing], rejected: true }), decisions)));
    } else {
      for (const [i, row] of rows.entries()) {
        const one = read[i];
        if (one && standing.has(row)) moved.put.push({ row, ...one, identity, report });
      }
    }
    const kind = put.kind === "known" ? "reread" : put.kind;
    return { kind, report: report.id, statements: rows.length, withdrawn: gone.length };
  }

  /** Decides anew what stands of the statements that a ruling holds, and gathers them anew. */
  async #applyTo(change: Change, ruling: Ruling): Promise<void> {
    if (!("anchor" in ruling)) return;
    const reports = await change.reports({ identities: [ruling.anchor.report] });
    const statements = await change.statements({ reports: reports.map(({ row }) => row), rejected: true });
    const held = statements.filter((statement) => holds(ruling.anchor, statement));
    const decisions = (await change.decisions()).filter(({ undone }) => undone === null);
    const put = await this.#decided(change, held, decisions);
    await this.#gather(change, { came: [], put, gone: held.map(({ row }) => row) });
  }

  /** Writes what the decisions make of these statements, and gives those that stand: not the rejected ones. */
  async #decided(change: Change, statements: readonly StoredStatement[], decisions: readonly Decision[]): Promise<Moved["put"]> {
    const put: Moved["put"] = [];
    for (const stored of statements) {
      const rulings = decisions.map(({ ruling }) => ruling).filter((ruling) => "anchor" in ruling && holds(ruling.anchor, stored));
      const statement = rulings.reduce((made, ruling) => (ruling.kind === "correct" ? correct(made, ruling.fields) : made), stored.read);
      const verdict = rulings.findLast(({ kind }) => kind === "accept" || kind === "reject")?.kind;
      const decided = verdict === undefined ? null : verdict === "accept" ? "accepted" : "rejected";
      const index = indexOf(statement, stored.report.published);
      await change.putDecided(stored.row, statement === stored.read ? null : statement, index, decided);
      if (decided !== "rejected") put.push({ ...stored, statement, index, identity: stored.report.identity });
    }
    return put;
  }

  async #gather(change: Change, { came, put, gone }: Moved): Promise<void> {
    const { origin, statements } = this.derivations;
    await gather(change, origin.gathering, { put: came.map(origin.itemOf).filter(isItem), remove: [] });
    for (const name of STATEMENT_GATHERINGS) {
      const { gathering, itemOf } = statements[name];
      const items = put.map(itemOf).filter(isItem);
      const kept = new Set(items.map(({ row }) => row));
      await gather(change, gathering, { put: items, remove: gone.filter((row) => !kept.has(row)) });
    }
  }
}

/** What a change brings to the gatherings: reports, statements that stand, rows of statements that may stand no more. */
interface Moved {
  readonly came: Parameters<Derivations["origin"]["itemOf"]>[0][];
  readonly put: Parameters<Derivations["statements"]["happening"]["itemOf"]>[0][];
  readonly gone: number[];
}

function isItem(item: Item<unknown> | null): item is Item<unknown> {
  return item !== null;
}
