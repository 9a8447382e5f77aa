/**
 * Works on what `source` gives, at most `limit` items begun and not yet handed on at a time, and yields the results in the order of the
 * items. A slow consumer slows the source down; a result is yielded as soon as its turn has come, however slow the source.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const items = source[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (true) {
      if (!ended && begun.length < limit) next ??= items.next();
      const turn = begun[0];
      if (next === null && turn === undefined) return;
      const first = await Promise.race([
        ...(turn ? [turn.then((result) => ({ kind: "result" as const, result }))] : []),
        ...(next ? [next.then((item) => ({ kind: "item" as const, item }))] : []),
      ]);
      if (first.kind === "result") {
        begun.shift();
        yield first.result;
        continue;
      }
      next = null;
      ended = first.item.done === true;
      if (first.item.done !== true) begun.push(watched(work(first.item.value)));
    }
  } finally {
    // Not awaited: a source that is waiting for input would keep a consumer that has had enough.
    if (!ended) Promise.resolve(items.return?.()).catch(() => undefined);
  }
}

/** A promise whose failure is looked at when its turn comes, and is not "unhandled" until then. */
function watched<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
