import type { Report } from "../text/index.js";
import { openReader, type ReaderOptions, type ReaderPaths } from "./read.js";
import type { Reading } from "./reader.js";

import { serve } from "./thread.js";

/** A thread of the pool: opens a reader of its own and reads one report a message. */
await serve<[ReaderPaths, ReaderOptions], Report, Reading>(async ([paths, options]) => {
  const reader = await openReader(paths, options);
  return { run: (report) => reader.read(report), close: () => reader.close() };
});
