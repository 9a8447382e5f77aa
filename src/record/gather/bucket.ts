/** What stands in a bucket. */
export interface Placed {
  readonly order: string;
}

/** A run of the items under one key, without gaps; of what lies beyond its ends it knows at most that there is nothing. */
export class Bucket<Thing extends Placed> {
  /** `first`, `last`: whether the run begins with the first of all items under the key, and ends with the last. */
  constructor(
    readonly things: Thing[],
    private first: boolean,
    private last: boolean,
  ) {}

  /** The nearest things on one side of a place, at most `limit`, earliest first; null where the run does not tell. */
  near(side: "before" | "after", order: string, limit: number): readonly Thing[] | null {
    if (!this.#covers(order)) return null;
    const { things } = this;
    const at = this.#at(order);
    if (side === "before") return at >= limit || this.first ? things.slice(Math.max(0, at - limit), at) : null;
    const from = things[at]?.order === order ? at + 1 : at;
    return things.length - from >= limit || this.last ? things.slice(from, from + limit) : null;
  }

  /** Takes in a new thing, if it belongs to the run. */
  put(thing: Thing): void {
    if (this.#covers(thing.order)) this.things.splice(this.#at(thing.order), 0, thing);
  }

  remove(order: string): void {
    const at = this.#at(order);
    if (this.things[at]?.order === order) this.things.splice(at, 1);
  }

  /** Forgets all but the last so many things. */
  keepLast(count: number): void {
    if (this.things.length <= count) return;
    this.things.splice(0, this.things.length - count);
    this.first = false;
  }

  #covers(order: string): boolean {
    const [first, last] = [this.things[0], this.things.at(-1)];
    if (!first || !last) return this.first && this.last;
    return (this.first || first.order <= order) && (this.last || order <= last.order);
  }

  /** Where a thing of that place stands or would stand. */
  #at(order: string): number {
    let [low, high] = [0, this.things.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.things[middle]?.order ?? "") < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
