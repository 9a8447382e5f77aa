/** What is still to be looked at, the earliest in the order first, each once (a binary heap). */
export class Agenda<Thing extends { readonly row: number; readonly order: string }> {
  readonly #heap: Thing[] = [];
  readonly #rows = new Set<number>();

  add(thing: Thing): void {
    if (this.#rows.has(thing.row)) return;
    this.#rows.add(thing.row);
    const heap = this.#heap;
    let at = heap.push(thing) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Thing;
      if (above.order <= thing.order) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = thing;
  }

  /** Takes the earliest; undefined where nothing is left. */
  next(): Thing | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#rows.delete(first.row);
    if (heap.length === 0) return first;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const [left, right] = [heap[child] as Thing, heap[child + 1]];
      const below = right !== undefined && right.order < left.order ? right : left;
      if (last.order <= below.order) break;
      heap[at] = below;
      at = below === left ? child : child + 1;
    }
    heap[at] = last;
    return first;
  }
}
