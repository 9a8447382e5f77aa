import { isAbout } from "./decisions/anchor.js";
import type { Decision } from "./decisions/decision.js";
import { decidedGrouping, decidedOrigin, type Grouping } from "./decisions/grouping.js";
import { GATHERED_AS, type GatheringName } from "./gather/gathering.js";
import { type Happening, happeningOf } from "./happenings/happening.js";
import type { StatementQuery } from "./query.js";
import type { Shelf } from "./store.js";
import type { StoredReport, StoredStatement } from "./stored.js";

/** Statements that belong together, as gathered and as the analyst decided, in the record's order. */
export interface Gathered {
  /** See `Grouping`. */
  readonly group: string;
  readonly name: string | null;
  readonly statements: readonly StoredStatement[];
}

/** What a page of a listing holds; `more` where it was cut. */
export interface Page<T> {
  readonly found: readonly T[];
  readonly more: boolean;
}

/** As many statements are looked through for each group that is wanted: things are told several times over. */
const STATEMENTS_PER_GROUP = 8;

/** A look at the record as it stands, with what belongs together as the analyst decided; decisions are read once. */
export class Look {
  #decisions: Promise<readonly Decision[]> | null = null;
  readonly #groupings = new Map<GatheringName, Promise<Grouping>>();

  constructor(readonly shelf: Shelf) {}

  decisions(): Promise<readonly Decision[]> {
    this.#decisions ??= this.shelf.decisions();
    return this.#decisions;
  }

  grouping(of: GatheringName): Promise<Grouping> {
    const known = this.#groupings.get(of) ?? this.decisions().then((decisions) => decidedGrouping(this.shelf, decisions, of));
    this.#groupings.set(of, known);
    return known;
  }

  async statements(query: StatementQuery): Promise<readonly StoredStatement[]> {
    const statements = await this.shelf.statements(query);
    const decisions = await this.decisions();
    if (!decisions.some(({ ruling }) => "gathering" in ruling && ruling.gathering === "origin")) return statements;
    const origins = await this.grouping("origin");
    return statements.map((statement) => ({
      ...statement,
      report: { ...statement.report, origin: decidedOrigin(origins, statement.report) },
    }));
  }

  /**
   * The groups of which at least one statement fits, whole; as many as wanted after so many others, in the order in which the query gives
   * their statements.
   */
  async groups(of: Exclude<GatheringName, "origin">, query: StatementQuery, limit: number, skip = 0): Promise<Page<Gathered>> {
    const grouping = await this.grouping(of);
    const most = (skip + limit) * STATEMENTS_PER_GROUP;
    const fitting = await this.shelf.founders(of, { ...query, limit: most });
    const names = [...new Set(fitting.flatMap(({ row, founder }) => grouping.groupOfRow(row, founder) ?? []))];
    const found = await this.gathered(of, names.slice(skip, skip + limit));
    return { found, more: names.length > skip + limit || fitting.length === most };
  }

  /** Groups by name, in the order asked for. */
  async gathered(of: Exclude<GatheringName, "origin">, names: readonly string[]): Promise<readonly Gathered[]> {
    const grouping = await this.grouping(of);
    const members = new Map<string, StoredStatement[]>(names.map((name) => [name, []]));
    for (const statement of await this.members(of, names)) members.get(grouping.groupOf(statement) ?? "")?.push(statement);
    return [...members]
      .filter(([, of]) => of.length > 0)
      .map(([group, statements]) => ({ group, name: grouping.nameOf(group), statements }));
  }

  /** The statements of groups by name, in the record's order. */
  async members(of: Exclude<GatheringName, "origin">, groups: readonly string[]): Promise<readonly StoredStatement[]> {
    if (groups.length === 0) return [];
    const grouping = await this.grouping(of);
    const wanted = new Set(groups);
    const founders = [...new Set(groups.flatMap((group) => grouping.foundersOf(group)))];
    const statements = await this.statements({ groups: { of, founders }, sort: "order" });
    return statements.filter((statement) => wanted.has(grouping.groupOf(statement) ?? ""));
  }

  /** The statements that tell of the same thing as this one, itself among them: of the same happening, count or issue. */
  async sameGroup(statement: StoredStatement): Promise<readonly StoredStatement[]> {
    const of = GATHERED_AS[statement.statement.kind];
    const group = (await this.grouping(of)).groupOf(statement);
    return group === null ? [statement] : this.members(of, [group]);
  }

  /** The reports that print the same dispatch as this one, itself not among them. */
  async copies(report: StoredReport): Promise<readonly StoredReport[]> {
    const grouping = await this.grouping("origin");
    const group = grouping.groupOfRow(report.row, report.origin);
    const reports = await this.shelf.reports({ origins: group === null ? [] : grouping.foundersOf(group) });
    return reports.filter(({ row, origin }) => row !== report.row && grouping.groupOfRow(row, origin) === group);
  }

  /** Of these decisions, those that are not undone and whose statements stand no more. */
  async lost(decisions: readonly Decision[]): Promise<readonly Decision[]> {
    const anchored = decisions.filter(({ ruling, undone }) => undone === null && "anchor" in ruling);
    if (anchored.length === 0) return [];
    const identities = anchored.flatMap(({ ruling }) => ("anchor" in ruling ? [ruling.anchor.report] : []));
    const reports = await this.shelf.reports({ identities: [...new Set(identities)] });
    const statements = await this.statements({ reports: reports.map(({ row }) => row), rejected: true });
    return anchored.filter((decision) => !statements.some((statement) => isAbout(decision, statement)));
  }

  async happenings(query: StatementQuery, limit: number, skip = 0): Promise<Page<Happening & { readonly name: string | null }>> {
    const { found, more } = await this.groups("happening", { ...query, kinds: ["event"] }, limit, skip);
    return { found: found.flatMap(({ statements, name }) => withName(happeningOf(statements), name)), more };
  }
}

function withName<T>(made: T | null, name: string | null): readonly (T & { readonly name: string | null })[] {
  return made === null ? [] : [{ ...made, name }];
}
