import type { Change } from "../store.js";
import { Bucket } from "./bucket.js";
import type { Gathering, StoredItem } from "./gathering.js";
import type { GatherMemory, Held } from "./memory.js";

/** The part of a change that gathering needs. */
export type ItemShelf = Pick<Change, "moment" | "near" | "filed" | "items" | "putItems" | "removeItems" | "regroup">;

/** Where an item stands. */
type Placed = Pick<StoredItem, "row" | "order" | "keys">;

/** The items around an item, from memory where that knows them, else from the store. */
export class Neighbours<Features> {
  constructor(
    private readonly shelf: ItemShelf,
    private readonly gathering: Gathering<Features>,
    private readonly memory: GatherMemory<Features>,
  ) {}

  hold(stored: StoredItem): Held<Features> {
    const known = this.memory.held(stored.row);
    if (known) return known;
    const { row, order, keys, group } = stored;
    const held = { row, order, keys, group, features: this.gathering.unpack(stored.features) };
    this.memory.hold(held);
    return held;
  }

  /** Asks once which keys have nothing yet: most of what comes in is new, and need not be looked up one by one. */
  async prepare(keys: readonly string[]): Promise<void> {
    const unknown = [...new Set(keys)].filter((key) => !this.memory.bucket(key));
    const filed = await this.shelf.filed(this.gathering.name, unknown);
    for (const key of unknown) if (!filed.has(key)) this.memory.fill(key, new Bucket([], true, true));
  }

  /** The latest `window` earlier items under each of its keys (`before`), or the later ones of which it is such a candidate (`after`). */
  async of(item: Placed, side: "before" | "after"): Promise<ReadonlySet<Held<Features>>> {
    const found = new Set<Held<Features>>();
    for (const key of item.keys) {
      const near =
        this.memory.bucket(key)?.near(side, item.order, this.gathering.window) ??
        (await this.#fetch(key, item)).near(side, item.order, this.gathering.window) ??
        [];
      for (const one of near) found.add(one);
    }
    return found;
  }

  /** The run around an item that the store has under the key. */
  async #fetch(key: string, item: Placed): Promise<Bucket<Held<Features>>> {
    const { name, window } = this.gathering;
    const before = await this.shelf.near(name, key, "before", item.order, window);
    const after = await this.shelf.near(name, key, "after", item.order, window);
    const own = this.memory.held(item.row);
    const things = [...before.toReversed().map((one) => this.hold(one)), ...(own ? [own] : []), ...after.map((one) => this.hold(one))];
    const bucket = new Bucket(things, before.length < window, after.length < window);
    this.memory.fill(key, bucket);
    return bucket;
  }
}
