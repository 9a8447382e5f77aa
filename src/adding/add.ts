import type { Intake } from "../intake/index.js";
import type { Pool } from "../reading/index.js";
import { type Added, type Engine, type Entry, type OpenRecord, revisionHash } from "../record/index.js";
import type { Failure } from "../text/index.js";

/** How far adding has come. Numbers of reports, but for `statements` and `withdrawn`. */
export interface Tally {
  readonly new: number;
  readonly revision: number;
  /** Read again by a newer version. */
  readonly reread: number;
  readonly known: number;
  readonly statements: number;
  readonly withdrawn: number;
  /** What could not be read. */
  readonly missed: number;
}

export interface Adding {
  readonly record: OpenRecord;
  readonly pool: Pool;
  readonly engine: Engine;
  /** The time by the clock, ISO 8601, UTC. */
  readonly now: () => string;
}

/** After each thing that came in: how far adding is, the reports that are on record by now, and what could not be read. */
export interface Step {
  readonly tally: Tally;
  readonly added: readonly Added[];
  readonly failure: Failure | null;
}

/** At most so many reports, and so many milliseconds of reading, are written as one change. */
const BATCH = 25;
const BATCH_TIME = 2_000;

/** Reads what comes in and puts it on record, a batch at a time: what was added stays, whatever happens after. Ends with a step when all is on record. */
export async function* addReports(items: AsyncIterable<Intake>, { record, pool, engine, now }: Adding): AsyncGenerator<Step> {
  const tally = { new: 0, revision: 0, reread: 0, known: 0, statements: 0, withdrawn: 0, missed: 0 };
  let batch: Entry[] = [];
  let begun = performance.now();
  const commit = async (): Promise<readonly Added[]> => {
    const added = batch.length > 0 ? await record.add(batch, now()) : [];
    for (const { kind, statements, withdrawn } of added) {
      tally[kind] += 1;
      tally.statements += statements;
      tally.withdrawn += withdrawn;
    }
    batch = [];
    begun = performance.now();
    return added;
  };
  for await (const { item, read } of pool.readEach(withKnown(items, record, engine), ({ intake, known }) =>
    intake.kind === "report" && !known ? intake.report : null,
  )) {
    let failure: Failure | null = null;
    if (item.intake.kind === "failure") failure = item.intake.failure;
    else if (item.known) tally.known += 1;
    else if (read?.kind === "failure") failure = read.failure;
    else if (read) {
      const { identity, original } = item.intake;
      batch.push({ ...read, identity, original, engine });
    }
    if (failure) tally.missed += 1;
    const added = batch.length >= BATCH || performance.now() - begun > BATCH_TIME ? await commit() : [];
    yield { tally: { ...tally }, added, failure };
  }
  const added = await commit();
  yield { tally: { ...tally }, added, failure: null };
}

/** Marks what the record holds already, read by this version: it need not be read again. */
async function* withKnown(
  items: AsyncIterable<Intake>,
  record: OpenRecord,
  engine: Engine,
): AsyncGenerator<{ intake: Intake; known: boolean }> {
  for await (const intake of items) {
    if (intake.kind === "failure") yield { intake, known: false };
    else {
      const [report] = await record.store.reports({ identities: [intake.identity] });
      const hash = revisionHash(intake.report);
      const revision = report?.revisions.find((each) => each.hash === hash);
      yield { intake, known: revision?.readings.some(({ engine: { version } }) => version === engine.version) ?? false };
    }
  }
}
