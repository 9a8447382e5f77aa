import type { Moment } from "../stored.js";
import type { Bucket } from "./bucket.js";

/** An item with its features unpacked. */
export interface Held<Features> {
  readonly row: number;
  readonly order: string;
  readonly keys: readonly string[];
  readonly features: Features;
  group: number;
}

const ITEMS = 8_000;
/** A run of more items than this many windows forgets its beginning. */
const WINDOWS = 6;

/**
 * What one gathering remembers of a store from one change to the next, so that not everything is read again. It may be kept for as long as the store is open:
 * where it cannot be sure that nobody else has changed the record, it begins anew.
 */
export class GatherMemory<Features> {
  #buckets = new Generations<string, Bucket<Held<Features>>>();
  #held = new Generations<number, Held<Features>>();
  /** The moment of the change that it was last used in. */
  #moment: Moment | null = null;
  #settled = false;

  /** `items`: so many are remembered before those are forgotten that were not asked for lately. */
  constructor(private readonly items = ITEMS) {}

  /** Says that the change of this moment was written; without it, the next one begins anew. */
  settle(moment: Moment): void {
    this.#settled ||= moment === this.#moment;
  }

  /** To be called first in every change, with its own moment object; what belongs to another state of the record is forgotten. */
  enter(moment: Moment): void {
    if (moment === this.#moment) return;
    if (!this.#settled || moment.number !== (this.#moment?.number ?? 0) + 1) this.#forget();
    this.#moment = moment;
    this.#settled = false;
  }

  bucket(key: string): Bucket<Held<Features>> | undefined {
    return this.#buckets.get(key, (bucket) => {
      for (const item of bucket.things) this.#held.get(item.row);
    });
  }

  held(row: number): Held<Features> | undefined {
    return this.#held.get(row);
  }

  hold(item: Held<Features>): void {
    this.#held.set(item.row, item);
  }

  fill(key: string, bucket: Bucket<Held<Features>>): void {
    this.#buckets.set(key, bucket);
  }

  /** Puts a new item where it belongs. */
  put(item: Held<Features>, window: number): void {
    this.hold(item);
    for (const key of item.keys) {
      const bucket = this.bucket(key);
      bucket?.put(item);
      bucket?.keepLast(WINDOWS * window);
    }
  }

  remove({ row, order, keys }: Pick<Held<Features>, "row" | "order" | "keys">): void {
    for (const key of keys) this.bucket(key)?.remove(order);
    this.#held.delete(row);
  }

  /** Keeps what was asked for lately. Not while items are being moved: they would come back as they were before. */
  tidy(): void {
    if (this.#held.young < this.items) return;
    this.#held.age();
    this.#buckets.age();
  }

  #forget(): void {
    this.#buckets = new Generations();
    this.#held = new Generations();
  }
}

/** A map that forgets what was not asked for between two agings. */
class Generations<Key, Value> {
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  get young(): number {
    return this.#young.size;
  }

  /** `kept` is called when something old is asked for again. */
  get(key: Key, kept?: (value: Value) => void): Value | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.#young.set(key, old);
    kept?.(old);
    return old;
  }

  set(key: Key, value: Value): void {
    this.#young.set(key, value);
  }

  delete(key: Key): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  age(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }
}
