import type { Command } from "commander";
import { addReports, type Tally } from "../../adding/index.js";
import { invariant } from "../../text/index.js";
import type { Context } from "../context.js";
import { NOT_READ, PARTLY_READ, READ } from "../exit-status.js";
import { knowledgeOption } from "../knowledge-option.js";
import { privateOption } from "../private-option.js";
import { openProgress } from "../progress.js";
import { plain } from "../terminal.js";
import { write } from "../write.js";
import { type RecordChoice, wholeNumber, withRecord } from "./options.js";

interface AddOptions extends RecordChoice {
  readonly published?: string;
  readonly allowPrivate: boolean;
  readonly jobs: number;
  readonly knowledge?: string;
}

const EXAMPLES = `
Examples:
  rapporteur add reports/                       every report of a folder, into rapporteur.record
  rapporteur add https://example.org/news/1     fetches the page; fetched again when it has changed, it is a revision
  rapporteur add day.jsonl -r sudan.record      into a record of its own

What was added stays, whatever happens after; the same command again goes on where it broke off.
`;

export function addAddCommand(program: Command, context: Context, done: (status: number) => void): void {
  withRecord(program.command("add"), context)
    .summary("read reports and put them on record")
    .description("Reads reports and puts them on record. The same report twice is one report; one that has changed is a revision.")
    .argument("<input...>", "files (.txt, .html, .json, .jsonl), folders, addresses of pages, or - for standard input")
    .option("-p, --published <date>", "day of publication, YYYY-MM-DD, of reports that do not tell their own")
    .addOption(privateOption())
    .option("-j, --jobs <n>", "threads to read on", wholeNumber, context.cores)
    .addOption(knowledgeOption(context.environment))
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: readonly string[], options: AddOptions) => done(await addInputs(inputs, options, context)));
}

async function addInputs(inputs: readonly string[], options: AddOptions, context: Context): Promise<number> {
  const record = await context.openRecord(options.record, { create: true });
  const pool = context.openPool(options.jobs, { knowledge: options.knowledge });
  const progress = openProgress(context.stderr, context.stderr.isTTY === true);
  let tally: Tally | null = null;
  try {
    const items = context.intake(inputs, { published: options.published, fetch: { allowPrivate: options.allowPrivate } });
    for await (const step of addReports(items, { record, pool, engine: context.engine, now: context.now })) {
      if (step.failure) context.stderr.write(`not added: ${plain(step.failure.message)} [${step.failure.code}]\n`);
      tally = step.tally;
      progress.update(there(tally), tally.missed);
    }
  } finally {
    progress.stop();
    await pool.close();
    await record.store.close();
  }
  invariant(tally, "adding ends with a step");
  await write(context.stdout, summary(tally, options.record));
  if (tally.missed === 0) return READ;
  return there(tally) > 0 ? PARTLY_READ : NOT_READ;
}

/** Reports that are on record by now, whether they were before or not. */
function there(tally: Tally): number {
  return tally.new + tally.revision + tally.reread + tally.known;
}

function summary(tally: Tally, record: string): string {
  const parts = [
    `${many(tally.new, "new report")}`,
    ...(tally.revision > 0 ? [many(tally.revision, "revision")] : []),
    ...(tally.reread > 0 ? [`${tally.reread} read again`] : []),
    ...(tally.known > 0 ? [`${tally.known} known already`] : []),
    many(tally.statements, "statement"),
    ...(tally.withdrawn > 0 ? [`${many(tally.withdrawn, "statement")} withdrawn`] : []),
    ...(tally.missed > 0 ? [`${tally.missed} not added`] : []),
  ];
  return `${record}: ${parts.join(", ")}\n`;
}

function many(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
