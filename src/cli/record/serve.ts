import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { Context } from "../context.js";
import { write } from "../write.js";
import { type RecordChoice, withRecord } from "./options.js";

interface ServeChoice extends RecordChoice {
  readonly port: number;
  readonly host: string;
  readonly user: string;
  readonly sample: boolean;
  readonly open: boolean;
  readonly allowPrivate: boolean;
}

const EXAMPLES = `
Examples:
  rapporteur serve                       the record rapporteur.record, made if there is none
  rapporteur serve -r sudan.record -p 0  another record, on any port that is free
  rapporteur serve --sample              a fresh record of the reports that ship, to look around in

Nobody else can reach it: it answers on this machine only, and asks no other machine for anything.
`;

export function addServeCommands(program: Command, context: Context): void {
  withRecord(program.command("mcp"), context)
    .summary("answer an assistant about the record")
    .description(
      "Speaks the Model Context Protocol on standard input and output: an assistant can ask the record and quote it, and change nothing.",
    )
    .action(async ({ record: file }: RecordChoice) => {
      const record = await context.openRecord(file);
      try {
        await context.answerAssistant({ record, file, user: context.user });
      } finally {
        await record.store.close();
      }
    });

  withRecord(program.command("serve"), context)
    .summary("show the record in a browser")
    .description("Serves the record as pages and as an API, to this machine alone.")
    .option("-p, --port <n>", "port; 0: any that is free", port, 4173)
    .option("--host <address>", "address of this machine: localhost, 127.0.0.1 or ::1", "127.0.0.1")
    .option("--user <name>", "whose decisions and visits are noted", context.user)
    .option("--sample", "a fresh record of the sample reports, in a temporary folder", false)
    .option("--allow-private", "let pages of this machine and its network be fetched when reports are added by address", false)
    .option("--no-open", "do not show it in the browser of this machine")
    .addHelpText("after", EXAMPLES)
    .action((choice: ServeChoice) => serve(choice, context));
}

async function serve({ record: path, host, port, user, sample, open, allowPrivate }: ServeChoice, context: Context): Promise<void> {
  const file = sample ? join(await mkdtemp(join(tmpdir(), "rapporteur-")), "sample.record") : path;
  const record = await context.openRecord(file, { create: true });
  try {
    const server = await context.serve({ record, file, user, host, port, allowPrivate });
    await write(context.stdout, `${file} is shown at ${server.url}\nCtrl+C ends it.\n`);
    if (sample) server.add("the samples", [context.samples]);
    if (open && context.stdout.isTTY) await (await import("open")).default(server.url);
    await context.ended();
    await server.close();
  } finally {
    await record.store.close();
  }
}

function port(written: string): number {
  const value = Number(written);
  if (!/^\d{1,5}$/.test(written) || value > 65_535) throw new InvalidArgumentError("It has to be a port, 0 to 65535.");
  return value;
}
