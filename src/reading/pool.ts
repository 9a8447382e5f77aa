import { Failure, type Report } from "../text/index.js";
import { inOrder } from "./in-order.js";
import type { ReaderOptions, ReaderPaths } from "./read.js";
import type { Reading } from "./reader.js";
import { Threads, ThreadsUnavailable } from "./threads.js";

/** Reads on up to `jobs` threads, each with a reader of its own that opens `paths`; `worker` is where `worker.js` lies. */
export interface PoolOptions {
  readonly worker: URL;
  readonly paths: ReaderPaths;
  readonly jobs: number;
  readonly options?: ReaderOptions;
}

/** An item with what its report says; `read` is null where the item carries no report. */
export interface ReadItem<Item> {
  readonly item: Item;
  readonly read: Outcome | null;
}

export type Outcome = ({ readonly kind: "statements" } & Reading) | { readonly kind: "failure"; readonly failure: Failure };

/** Reads several reports at once. */
export interface Pool {
  /**
   * Reads the reports of a stream and yields in the order of its items, with a bounded number begun. A report that brings its reader down
   * is a `reader-failed` failure in its place; rejects with `reader-unavailable` where no reader can be opened.
   */
  readEach<Item>(items: AsyncIterable<Item>, reportOf: (item: Item) => Report | null): AsyncIterable<ReadItem<Item>>;
  close(): Promise<void>;
}

/** Enough for threads to go on while a long report ahead of theirs is read. */
const BEGUN_PER_JOB = 8;

export function openPool({ worker, paths, jobs, options = {} }: PoolOptions): Pool {
  const threads = new Threads<Report, Reading>(worker, jobs, [paths, options]);
  return {
    readEach: (items, reportOf) =>
      inOrder(items, jobs * BEGUN_PER_JOB, async (item) => {
        const report = reportOf(item);
        return { item, read: report === null ? null : await read(threads, report) };
      }),
    close: () => threads.close(),
  };
}

async function read(threads: Threads<Report, Reading>, report: Report): Promise<Outcome> {
  try {
    return { kind: "statements", ...(await threads.run(report)) };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    if (problem instanceof ThreadsUnavailable) throw new Failure("reader-unavailable", `the reader cannot be opened: ${reason}`);
    return { kind: "failure", failure: new Failure("reader-failed", `the reader broke down on report ${report.id}: ${reason}`) };
  }
}
