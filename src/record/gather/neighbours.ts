import type { Change } from "../store.js";
import type { Candidate } from "./choose.js";
import type { Gathering, StoredItem } from "./gathering.js";

/** The part of a change that gathering needs. */
export type ItemShelf = Pick<Change, "near" | "items" | "putItems" | "removeItems" | "regroup">;

/** Where an item stands. */
export type Placed = Pick<StoredItem, "row" | "order" | "keys">;

/** The items around an item as the change has them so far; features are unpacked once. */
export class Neighbours<Features> {
  readonly #features = new Map<number, Features>();
  /** Groups that are no longer as the store has them. */
  readonly #groups = new Map<number, number>();

  constructor(
    private readonly shelf: ItemShelf,
    private readonly gathering: Gathering<Features>,
  ) {}

  /** Moved items: founder's row by item's row. */
  get moved(): ReadonlyMap<number, number> {
    return this.#groups;
  }

  groupOf(item: StoredItem): number {
    return this.#groups.get(item.row) ?? item.group;
  }

  move(row: number, group: number): void {
    this.#groups.set(row, group);
  }

  featuresOf(item: StoredItem): Features {
    const known = this.#features.get(item.row);
    if (known !== undefined) return known;
    const unpacked = this.gathering.unpack(item.features);
    this.#features.set(item.row, unpacked);
    return unpacked;
  }

  /** The latest `window` earlier items under each of its keys. */
  async candidatesOf(item: Placed): Promise<readonly Candidate<Features>[]> {
    const candidates: Candidate<Features>[] = [];
    for (const found of await this.#around(item, "before"))
      candidates.push({ order: found.order, group: this.groupOf(found), features: this.featuresOf(found) });
    return candidates;
  }

  /** The later items of which it is a candidate. */
  async dependentsOf(item: Placed): Promise<readonly StoredItem[]> {
    return this.#around(item, "after");
  }

  async #around({ keys, order }: Placed, side: "before" | "after"): Promise<readonly StoredItem[]> {
    const { name, window } = this.gathering;
    const found = new Map<number, StoredItem>();
    for (const key of new Set(keys)) for (const item of await this.shelf.near(name, key, side, order, window)) found.set(item.row, item);
    return [...found.values()];
  }
}
