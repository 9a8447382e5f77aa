import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { Failure } from "../text/index.js";
import { addActorCommands } from "./actors.js";
import type { Context } from "./context.js";
import { NOT_READ, READ } from "./exit-status.js";
import { knowledgeOption } from "./knowledge-option.js";
import { FORMATS } from "./output.js";
import { privateOption } from "./private-option.js";
import { type ReadOptions, readInputs } from "./read.js";
import { addRecordCommands } from "./record/index.js";
import { NARROWEST, plain } from "./terminal.js";

const EXAMPLES = `
Examples:
  rapporteur read report.txt                          a digest on the terminal
  rapporteur read page.html --published 2024-09-18    for a page that does not tell its day
  rapporteur read https://example.org/news/1          fetches the page, and nothing else
  rapporteur read reports/ --format jsonl > out.jsonl every report of a folder
  cat report.txt | rapporteur read -                  standard input

Exit status: 0 everything was read, 1 some of it was not, 2 nothing was or the command was not understood.
`;

/** Runs one command and gives its exit status. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let status = READ;
  const program = new Command("rapporteur")
    .description("Reads news reports and official statements about a conflict and its diplomacy, and keeps a sourced record of them.")
    .version(context.engine.version)
    .showHelpAfterError("(rapporteur read --help says more)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  program
    .command("read")
    .summary("say what reports state, and who says so")
    .description(
      "Says who did what to whom, who stands where, which figures are given and how things stand: each with its exact words, its status and who says so.",
    )
    .argument("<input...>", "files (.txt, .html, .json, .jsonl), folders, addresses of pages, or - for standard input")
    .addOption(
      new Option("-f, --format <format>", "digest for people; json and jsonl for programs, with offsets")
        .choices(FORMATS)
        .default("digest"),
    )
    .option("-p, --published <date>", "day of publication, YYYY-MM-DD, of reports that do not tell their own")
    .addOption(privateOption())
    .option("-j, --jobs <n>", "threads to read on", wholeNumber(1), context.cores)
    .option(
      "-c, --min-confidence <p>",
      "leave out what is less sure than p, 0 to 1; a low p lets in what is left out otherwise",
      probability,
    )
    .addOption(knowledgeOption(context.environment))
    .option("--explain", "say where each field comes from: the model, with its score, or the rule", false)
    .option("-w, --width <columns>", `columns of the digest, at least ${NARROWEST} (default: the terminal's)`, wholeNumber(NARROWEST))
    .option("--no-color", "leave the digest's colours out")
    .addHelpText("after", EXAMPLES)
    .action(async (inputs: readonly string[], options: ReadOptions) => {
      status = await readInputs(inputs, options, context);
    });
  const done = (given: number) => {
    status = given;
  };
  addRecordCommands(program, context, done);
  addActorCommands(program, context, done);
  try {
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? READ : NOT_READ;
    if (!(problem instanceof Failure)) throw problem;
    context.stderr.write(`error: ${plain(problem.message)} [${problem.code}]\n`);
    return NOT_READ;
  }
}

function probability(written: string): number {
  const value = Number(written);
  if (!/^(?:[01]|[01]?\.\d+)$/.test(written) || value > 1) throw new InvalidArgumentError("It has to be a number from 0 to 1.");
  return value;
}

function wholeNumber(least: number): (written: string) => number {
  return (written) => {
    const value = Number(written);
    if (!/^\d{1,6}$/.test(written) || value < least) throw new InvalidArgumentError(`It has to be a whole number, ${least} or more.`);
    return value;
  };
}
