import type { Intake } from "../intake/index.js";
import type { Failure } from "../text/index.js";
import type { Context } from "./context.js";
import { NOT_READ, PARTLY_READ, READ } from "./exit-status.js";
import { lookOf } from "./look.js";
import { type OutputFormat, openOutput } from "./output.js";
import { openProgress } from "./progress.js";
import { plain } from "./terminal.js";
import { OutputClosed, write } from "./write.js";

export interface ReadOptions {
  readonly format: OutputFormat;
  readonly published?: string;
  readonly allowPrivate: boolean;
  readonly jobs: number;
  readonly width?: number;
  readonly color: boolean;
  readonly minConfidence?: number;
  readonly explain: boolean;
  readonly knowledge?: string;
}

interface Miss {
  readonly input: string;
  readonly failure: Failure;
}

/** As many failures are named; the rest is counted, so that a stream of bad lines takes no more memory than a good one. */
const NAMED_FAILURES = 20;

/** Reads everything that the inputs hold, writes it in their order, says what failed, and gives the exit status. */
export async function readInputs(inputs: readonly string[], options: ReadOptions, context: Context): Promise<number> {
  const { stdout, stderr } = context;
  const output = openOutput({
    format: options.format,
    look: lookOf(options, context),
    engine: context.engine,
    single: inputs.length === 1,
  });
  const progress = openProgress(stderr, stderr.isTTY === true && stdout.isTTY !== true);
  const pool = context.openPool(options.jobs, {
    thresholds: { confidence: options.minConfidence },
    explain: options.explain,
    knowledge: options.knowledge,
  });
  const misses: Miss[] = [];
  let missed = 0;
  let read = 0;
  const miss = (input: string, failure: Failure) => {
    missed += 1;
    if (misses.length < NAMED_FAILURES) misses.push({ input, failure });
  };
  const items = context.intake(inputs, { published: options.published, fetch: { allowPrivate: options.allowPrivate } });
  try {
    for await (const { item, read: outcome } of pool.readEach(items, reportOf)) {
      if (item.kind === "failure") miss(item.input, item.failure);
      else if (outcome?.kind === "failure") miss(item.input, outcome.failure);
      else if (outcome?.kind === "statements") {
        read += 1;
        await write(stdout, output.add(outcome.report, outcome.statements));
      }
      progress.update(read, missed);
    }
    await write(stdout, output.end());
  } catch (problem) {
    if (!(problem instanceof OutputClosed)) throw problem;
  } finally {
    progress.stop();
    await pool.close();
  }
  if (missed > 0) stderr.write(summary(misses, missed, read));
  if (missed === 0) return READ;
  return read > 0 ? PARTLY_READ : NOT_READ;
}

function reportOf(item: Intake) {
  return item.kind === "report" ? item.report : null;
}

function summary(misses: readonly Miss[], missed: number, read: number): string {
  const lines = misses.map(({ failure }) => `not read: ${plain(failure.message)} [${failure.code}]`);
  const rest = missed > misses.length ? [`… and ${missed - misses.length} more`] : [];
  const counted = missed + read > 1 ? [`${missed} of ${missed + read} not read`] : [];
  return [...lines, ...rest, ...counted].map((line) => `${line}\n`).join("");
}
