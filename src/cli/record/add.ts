import { createHash } from "node:crypto";
import type { Command } from "commander";
import type { Intake } from "../../intake/index.js";
import type { Added, Entry, OpenRecord } from "../../record/index.js";
import { type Failure, wholeText } from "../../text/index.js";
import type { Context } from "../context.js";
import { NOT_READ, PARTLY_READ, READ } from "../exit-status.js";
import { knowledgeOption } from "../knowledge-option.js";
import { openProgress } from "../progress.js";
import { write } from "../write.js";
import { type RecordChoice, wholeNumber, withRecord } from "./options.js";

interface AddOptions extends RecordChoice {
  readonly published?: string;
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

/** At most so many reports, and so many milliseconds of reading, are written as one change. */
const BATCH = 25;
const BATCH_TIME = 2_000;

export function addAddCommand(program: Command, context: Context, done: (status: number) => void): void {
  withRecord(program.command("add"), context)
    .summary("read reports and put them on record")
    .description("Reads reports and puts them on record. The same report twice is one report; one that has changed is a revision.")
    .argument("<input...>", "files (.txt, .html, .json, .jsonl), folders, addresses of pages, or - for standard input")
    .option("-p, --published <date>", "day of publication, YYYY-MM-DD, of reports that do not tell their own")
    .option("-j, --jobs <n>", "threads to read on", wholeNumber, context.cores)
    .addOption(knowledgeOption(context.environment))
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: readonly string[], options: AddOptions) => done(await addInputs(inputs, options, context)));
}

async function addInputs(inputs: readonly string[], options: AddOptions, context: Context): Promise<number> {
  const record = await context.openRecord(options.record, { create: true });
  const pool = context.openPool(options.jobs, { knowledge: options.knowledge });
  const progress = openProgress(context.stderr, context.stderr.isTTY === true);
  const tally = { new: 0, revision: 0, reread: 0, known: 0, statements: 0, withdrawn: 0, missed: 0 };
  const miss = (failure: Failure) => {
    tally.missed += 1;
    context.stderr.write(`not added: ${failure.message} [${failure.code}]\n`);
  };
  let batch: Entry[] = [];
  let begun = performance.now();
  const commit = async () => {
    for (const added of await record.add(batch, context.now())) count(tally, added);
    batch = [];
    begun = performance.now();
  };
  try {
    const unread = withKnown(context.intake(inputs, { published: options.published }), record, context);
    for await (const { item, read } of pool.readEach(unread, ({ intake, known }) =>
      intake.kind === "report" && !known ? intake.report : null,
    )) {
      if (item.intake.kind === "failure") miss(item.intake.failure);
      else if (item.known) tally.known += 1;
      else if (read?.kind === "failure") miss(read.failure);
      else if (read) {
        const { identity, original } = item.intake;
        batch.push({ ...read, identity, original, engine: context.engine });
      }
      if (batch.length >= BATCH || (batch.length > 0 && performance.now() - begun > BATCH_TIME)) await commit();
      progress.update(tally.new + tally.revision + tally.reread + tally.known, tally.missed);
    }
    if (batch.length > 0) await commit();
  } finally {
    progress.stop();
    await pool.close();
    await record.store.close();
  }
  await write(context.stdout, summary(tally, options.record));
  const there = tally.new + tally.revision + tally.reread + tally.known;
  if (tally.missed === 0) return READ;
  return there > 0 ? PARTLY_READ : NOT_READ;
}

/** Marks what the record holds already, read by this version: it need not be read again. */
async function* withKnown(
  items: AsyncIterable<Intake>,
  record: OpenRecord,
  context: Context,
): AsyncGenerator<{ intake: Intake; known: boolean }> {
  for await (const intake of items) {
    if (intake.kind === "failure") yield { intake, known: false };
    else {
      const [report] = await record.store.reports({ identities: [intake.identity] });
      const hash = createHash("sha256").update(wholeText(intake.report), "utf8").digest("hex");
      const revision = report?.revisions.find((each) => each.hash === hash);
      yield { intake, known: revision?.readings.some(({ engine }) => engine.version === context.engine.version) ?? false };
    }
  }
}

type Tally = { -readonly [K in Added["kind"] | "statements" | "withdrawn" | "missed"]: number };

function count(tally: Tally, { kind, statements, withdrawn }: Added): void {
  tally[kind] += 1;
  tally.statements += statements;
  tally.withdrawn += withdrawn;
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
