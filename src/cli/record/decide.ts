import { type Command, Option } from "commander";
import {
  anchorOf,
  GATHERED_AS,
  GATHERINGS,
  type GatheringName,
  type OpenRecord,
  type Ruling,
  reportNamed,
  statementNamed,
} from "../../record/index.js";
import type { Statement } from "../../statement/index.js";
import { Failure } from "../../text/index.js";
import { decisionLine } from "../../views/index.js";
import type { Context } from "../context.js";
import { knowledgeOption } from "../knowledge-option.js";
import { inert } from "../terminal.js";
import { write } from "../write.js";
import { actorBook } from "./actor-book.js";
import { type FieldOptions, fieldsOf, withFields } from "./fields.js";
import { type RecordChoice, wholeNumber, withRecord } from "./options.js";
import { stated, wordsIn } from "./state.js";

interface Why extends RecordChoice {
  readonly why?: string;
  readonly user: string;
}
interface Of extends Why {
  readonly of?: GatheringName;
}
interface StateOptions extends Why, FieldOptions {
  readonly kind: Statement["kind"];
  readonly words: string;
  readonly head: string;
}

const STATE_EXAMPLE = `
Example:
  rapporteur state first --kind event --words "troops withdrew from the bridge" --head withdrew \\
    --type RETREAT --sub withdraw --status happened --by "Bolmark troops"
`;

/** Adds the commands by which an analyst decides. Nothing that was read is changed; every decision can be undone. */
export function addDecisionCommands(program: Command, context: Context): void {
  const command = (name: string, summary: string) =>
    withRecord(program.command(name), context)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}. What was read stays; \`rapporteur undo\` takes the decision back.`)
      .option("--why <text>", "why, for those who read it later")
      .option("--user <name>", "who decides", context.user);
  const decide = async (options: Why, rule: (record: OpenRecord) => Promise<Ruling>) => {
    const record = await context.openRecord(options.record);
    try {
      const made = await record.decide({ ruling: await rule(record), by: options.user, why: options.why ?? null }, context.now());
      await write(context.stdout, `${inert(decisionLine(made))}\n`);
    } finally {
      await record.store.close();
    }
  };

  for (const kind of ["accept", "reject"] as const)
    command(kind, kind === "accept" ? "say that a statement is as the report has it" : "leave a statement out of all views")
      .argument("<statement>", "as listings name it: report#e120")
      .action((id: string, options: Why) =>
        decide(options, async (record) => ({ kind, anchor: anchorOf(await statementNamed(record.store, id)) })),
      );

  command("note", "write a note on a statement")
    .argument("<statement>")
    .argument("<text>")
    .action((id: string, text: string, options: Why) =>
      decide(options, async (record) => ({ kind: "note", anchor: anchorOf(await statementNamed(record.store, id)), text })),
    );

  withFields(command("correct", "put fields of a statement right"), context)
    .argument("<statement>")
    .action((id: string, options: Why & FieldOptions) =>
      decide(options, async ({ store }) => {
        const fields = await fieldsOf(options, context);
        if (Object.keys(fields).length === 0)
          throw new Failure("bad-option", "nothing to correct: give at least one field, such as --status planned");
        return { kind: "correct", anchor: anchorOf(await statementNamed(store, id)), fields };
      }),
    );

  withFields(command("state", "add a statement that was not read"), context)
    .argument("<report>")
    .addOption(new Option("--kind <kind>", "what it is").choices(["event", "figure", "condition"]).makeOptionMandatory())
    .requiredOption("--words <words>", "the report's exact words")
    .requiredOption("--head <word>", "the one of the words that carries it; of a figure, the number")
    .addHelpText("after", STATE_EXAMPLE)
    .action((id: string, options: StateOptions) =>
      decide(options, async ({ store }) => {
        const report = await reportNamed(store, id);
        return stated(report, options.kind, wordsIn(report, options.words, options.head), await fieldsOf(options, context));
      }),
    );

  const of = (usual: string) => new Option("--of <sort>", `what they belong to; left out: ${usual}`).choices(GATHERINGS);
  const own = "the happening, count or issue of the statement";
  command("merge", "say that two statements tell of one thing")
    .argument("<statement>")
    .argument("<other>")
    .addOption(of(own))
    .action((id: string, other: string, options: Of) =>
      decide(options, async ({ store }) => {
        const [one, two] = [await statementNamed(store, id), await statementNamed(store, other)];
        return { kind: "merge", gathering: options.of ?? GATHERED_AS[one.statement.kind], anchor: anchorOf(one), with: anchorOf(two) };
      }),
    );
  command("split", "say that a statement tells of another thing than those it was gathered with")
    .argument("<statement>")
    .addOption(of(own))
    .action((id: string, options: Of) =>
      decide(options, async ({ store }) => {
        const one = await statementNamed(store, id);
        return { kind: "split", gathering: options.of ?? GATHERED_AS[one.statement.kind], anchor: anchorOf(one) };
      }),
    );
  command("name", "give the issue, happening or count of a statement a name")
    .argument("<statement>")
    .argument("<name>")
    .addOption(of("the issue of the statement; where it has none, its happening or count"))
    .action((id: string, name: string, options: Of) =>
      decide(options, async ({ store }) => {
        const one = await statementNamed(store, id);
        const gathering = options.of ?? (one.groups.issue === null ? GATHERED_AS[one.statement.kind] : "issue");
        return { kind: "name", gathering, anchor: anchorOf(one), name };
      }),
    );
  command("alias", "say whom a name stands for, in what is on record and what will come")
    .argument("<name>")
    .argument("<actor>", "id")
    .addOption(knowledgeOption(context.environment))
    .action((name: string, id: string, options: Why & { readonly knowledge?: string }) =>
      decide(options, async () => {
        const actor = (await actorBook(context, options.knowledge)).actors.get(id);
        if (!actor) throw new Failure("unknown-actor", `no list has an actor of the id “${id}”`);
        return { kind: "alias", name, actor: { id, name: actor.name } };
      }),
    );

  withRecord(program.command("undo"), context)
    .summary("take a decision back")
    .description("Takes a decision back. That it was made stays on record.")
    .argument("<decision>", "its number, as `rapporteur decisions` lists it", wholeNumber)
    .option("--user <name>", "who takes it back", context.user)
    .action(async (id: number, options: Why) => {
      const record = await context.openRecord(options.record);
      try {
        await write(context.stdout, `${inert(decisionLine(await record.undo(id, options.user, context.now())))}\n`);
      } finally {
        await record.store.close();
      }
    });
}
