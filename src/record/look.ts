import type { Decision } from "./decisions/decision.js";
import { decidedGrouping, type Grouping } from "./decisions/grouping.js";
import type { GatheringName } from "./gather/gathering.js";
import { type Happening, happeningOf } from "./happenings/happening.js";
import type { StatementQuery } from "./query.js";
import { membersOf } from "./same-group.js";
import type { Shelf } from "./store.js";
import type { StoredStatement } from "./stored.js";

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

/** A look at the record as it stands, or as it stood at a moment; decisions are read once. */
export class Look {
  #decisions: Promise<readonly Decision[]> | null = null;
  readonly #groupings = new Map<GatheringName, Promise<Grouping>>();

  constructor(
    readonly shelf: Shelf,
    readonly asOf: number | null = null,
  ) {}

  decisions(): Promise<readonly Decision[]> {
    this.#decisions ??= this.shelf.decisions().then((all) => all.filter(({ moment }) => this.asOf === null || moment <= this.asOf));
    return this.#decisions;
  }

  grouping(of: GatheringName): Promise<Grouping> {
    const known = this.#groupings.get(of) ?? this.decisions().then((decisions) => decidedGrouping(this.shelf, decisions, of));
    this.#groupings.set(of, known);
    return known;
  }

  statements(query: StatementQuery): Promise<readonly StoredStatement[]> {
    return this.shelf.statements({ ...query, ...(this.asOf !== null && { asOf: this.asOf }) });
  }

  /** The groups of which at least one statement fits, whole; as many as wanted, in the order in which the query gives their statements. */
  async groups(of: Exclude<GatheringName, "origin">, query: StatementQuery, limit: number): Promise<Page<Gathered>> {
    const grouping = await this.grouping(of);
    const most = limit * STATEMENTS_PER_GROUP;
    const fitting = await this.shelf.founders(of, { ...query, ...(this.asOf !== null && { asOf: this.asOf }), limit: most });
    const names = [...new Set(fitting.flatMap(({ row, founder }) => grouping.groupOfRow(row, founder) ?? []))];
    const found = await this.gathered(of, names.slice(0, limit));
    return { found, more: names.length > limit || fitting.length === most };
  }

  /** Groups by name, in the order asked for. */
  async gathered(of: GatheringName, names: readonly string[]): Promise<readonly Gathered[]> {
    const grouping = await this.grouping(of);
    const members = new Map<string, StoredStatement[]>(names.map((name) => [name, []]));
    for (const statement of await membersOf(this.shelf, grouping, of, names, this.asOf ?? undefined))
      members.get(grouping.groupOf(statement) ?? "")?.push(statement);
    return [...members]
      .filter(([, of]) => of.length > 0)
      .map(([group, statements]) => ({ group, name: grouping.nameOf(group), statements }));
  }

  async happenings(query: StatementQuery, limit: number): Promise<Page<Happening & { readonly name: string | null }>> {
    const { found, more } = await this.groups("happening", { ...query, kinds: ["event"] }, limit);
    return { found: found.flatMap(({ statements, name }) => withName(happeningOf(statements), name)), more };
  }
}

function withName<T>(made: T | null, name: string | null): readonly (T & { readonly name: string | null })[] {
  return made === null ? [] : [{ ...made, name }];
}
