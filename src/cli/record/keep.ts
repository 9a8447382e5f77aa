import type { Command } from "commander";
import { type Decision, type Entry, Look, type OpenRecord, type StoredRevision } from "../../record/index.js";
import { Failure, type Report } from "../../text/index.js";
import { decisionLine } from "../../views/index.js";
import type { Context } from "../context.js";
import { NOT_READ, PARTLY_READ, READ } from "../exit-status.js";
import { knowledgeOption } from "../knowledge-option.js";
import { openProgress } from "../progress.js";
import { inert, plain } from "../terminal.js";
import { write } from "../write.js";
import { type RecordChoice, wholeNumber, withRecord } from "./options.js";
import { withOpen } from "./show.js";

interface RereadOptions extends RecordChoice {
  readonly jobs: number;
  readonly knowledge?: string;
}

/** Adds the commands that look after a record: `backup`, `check`, `reread`, `decisions`. */
export function addKeepingCommands(program: Command, context: Context, done: (status: number) => void): void {
  withRecord(program.command("backup"), context)
    .summary("copy the record, also while others write")
    .description("Writes a copy of the record as it stands, also while others write. The copy is a record like any other.")
    .argument("<file>", "where to; it must not be there yet")
    .action((path: string, options: RecordChoice) => withOpen(context, options, ({ store }) => store.backup(path)));

  withRecord(program.command("check"), context)
    .summary("say whether the record is whole")
    .description("Says everything that is wrong with the record's file.")
    .action((options: RecordChoice) =>
      withOpen(context, options, async ({ store }) => {
        const problems = await store.check();
        await write(
          context.stdout,
          problems.length === 0 ? `${options.record} is whole\n` : problems.map((problem) => `${plain(problem)}\n`).join(""),
        );
        done(problems.length === 0 ? READ : PARTLY_READ);
      }),
    );

  withRecord(program.command("decisions"), context)
    .summary("list what analysts decided")
    .description("Lists what analysts decided, by number, with what was undone and what has lost its statement.")
    .action((options: RecordChoice) =>
      withOpen(context, options, async ({ store }) => {
        const look = new Look(store);
        const decisions = await look.decisions();
        const lost = new Set(await look.lost(decisions));
        const line = (decision: Decision) =>
          `${inert(decisionLine(decision))}${lost.has(decision) ? " · its statement stands no more" : ""}\n`;
        await write(context.stdout, decisions.map(line).join(""));
      }),
    );

  withRecord(program.command("reread"), context)
    .summary("read the record's reports again with this version")
    .description(
      "Reads every report that this version has not read yet. What earlier versions read stays on record; decisions hold on to their words.",
    )
    .option("-j, --jobs <n>", "threads to read on", wholeNumber, context.cores)
    .addOption(knowledgeOption(context.environment))
    .action(async (options: RereadOptions) => done(await withOpen(context, options, (record) => reread(record, options, context))));
}

/** One report is one change: an interrupted run goes on where it broke off. */
async function reread(record: OpenRecord, options: RereadOptions, context: Context): Promise<number> {
  const pool = context.openPool(options.jobs, { knowledge: options.knowledge });
  const progress = openProgress(context.stderr, context.stderr.isTTY === true);
  let read = 0;
  let missed = 0;
  try {
    for await (const { item, read: outcome } of pool.readEach(unread(record, context), ({ revision }) => undated(revision.report))) {
      if (outcome?.kind === "failure") {
        missed += 1;
        context.stderr.write(`not read: ${plain(outcome.failure.message)} [${outcome.failure.code}]\n`);
      } else if (outcome) {
        const bytes = await record.store.original(item.revision.original);
        if (!bytes) throw new Failure("record-corrupt", `the original of ${item.revision.report.id} is not in the record`);
        const { report, statements, vectors } = outcome;
        const entry: Entry = {
          report,
          statements,
          vectors,
          identity: item.identity,
          original: { bytes, mediaType: item.revision.mediaType },
          engine: context.engine,
        };
        await record.add([entry], context.now());
        read += 1;
      }
      progress.update(read, missed);
    }
  } finally {
    progress.stop();
    await pool.close();
  }
  await write(context.stdout, `${options.record}: ${read} read again${missed > 0 ? `, ${missed} not read` : ""}\n`);
  if (missed === 0) return READ;
  return read > 0 ? PARTLY_READ : NOT_READ;
}

/** As many reports are looked up at a time. */
const PAGE = 200;

/** The newest revisions that this version has not read. */
async function* unread(
  { store }: OpenRecord,
  { engine }: Context,
): AsyncGenerator<{ readonly identity: string; readonly revision: StoredRevision }> {
  for (let offset = 0; ; offset += PAGE) {
    const reports = await store.reports({ offset, limit: PAGE });
    for (const { identity, revisions } of reports) {
      const revision = revisions.at(-1);
      if (revision && !revision.readings.some((reading) => reading.engine.version === engine.version)) yield { identity, revision };
    }
    if (reports.length < PAGE) return;
  }
}

/** The report without the day that an earlier reading worked out: this one works it out for itself. */
function undated({ dating, dateline, ...report }: Report): Report {
  return dating ? { ...report, published: null, publishedKnown: false } : report;
}
