import type { StatementIndex } from "../statement-index.js";
import type { Database } from "./database.js";
import { ROLES } from "./facets.js";

/** So many are remembered; most statements are of few types, parties and places. */
const REMEMBERED = 50_000;

export const term = {
  type: (type: string): string => `type:${type}`,
  outlet: (outlet: string): string => `outlet:${outlet}`,
  party: (key: string): string => `party:${key}`,
  place: (key: string): string => `place:${key}`,
};

/** Numbers of the words that statements are posted under. */
export class Terms {
  readonly #numbers = new Map<string, number>();

  constructor(readonly db: Database) {}

  find(name: string): number | null {
    const known = this.#numbers.get(name) ?? this.db.get<{ id: number }>("SELECT id FROM term WHERE name = ?", name)?.id;
    if (known !== undefined) this.#remember(name, known);
    return known ?? null;
  }

  put(name: string): number {
    const number = this.find(name) ?? this.db.run("INSERT INTO term (name) VALUES (?)", name);
    this.#remember(name, number);
    return number;
  }

  /** After a change that was taken back: its numbers go to others. */
  forget(): void {
    this.#numbers.clear();
  }

  #remember(name: string, number: number): void {
    if (this.#numbers.size >= REMEMBERED) this.#numbers.clear();
    this.#numbers.set(name, number);
  }
}

/** The names that a statement is posted under, each with the roles of the party. */
export function postingsOf(index: StatementIndex): ReadonlyMap<string, number> {
  const postings = new Map<string, number>([[term.type(index.type), 0]]);
  for (const place of index.places) postings.set(term.place(place), 0);
  for (const { role, key } of index.parties) postings.set(term.party(key), (postings.get(term.party(key)) ?? 0) | ROLES[role]);
  return postings;
}
