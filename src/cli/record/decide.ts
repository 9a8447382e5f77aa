import { type Command, Option } from "commander";
import type { ActorBook } from "../../reading/index.js";
import {
  anchorOf,
  type CorrectedParty,
  type Correction,
  GATHERED_AS,
  GATHERINGS,
  type GatheringName,
  type OpenRecord,
  type Ruling,
} from "../../record/index.js";
import type { Status } from "../../statement/index.js";
import { Failure } from "../../text/index.js";
import { decisionLine } from "../../views/index.js";
import type { Context } from "../context.js";
import { knowledgeOption } from "../knowledge-option.js";
import { write } from "../write.js";
import { statementNamed } from "./named.js";
import { day, number, type RecordChoice, wholeNumber, withRecord } from "./options.js";

interface Why extends RecordChoice {
  readonly why?: string;
  readonly user: string;
}
interface Of extends Why {
  readonly of?: GatheringName;
}
interface CorrectOptions extends Why {
  readonly type?: string;
  readonly sub?: string;
  readonly status?: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly claimant?: readonly string[];
  readonly where?: string;
  readonly from?: string;
  readonly until?: string;
  readonly min?: number;
  readonly max?: number;
  readonly about?: string;
  readonly clear?: readonly string[];
  readonly knowledge?: string;
}

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
      await write(context.stdout, `${decisionLine(made)}\n`);
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

  command("correct", "put fields of a statement right")
    .argument("<statement>")
    .option("--type <type>", "type, measure or type of condition")
    .option("--sub <name>", "mode of an event, scope of a figure, state of a condition")
    .option("--status <status>")
    .option("--by <who...>", "names or ids of actors")
    .option("--to <who...>")
    .option("--claimant <who...>", "who says so, outermost first")
    .option("--where <place>")
    .option("--from <day>", "first day of the thing", day)
    .option("--until <day>", "last day of the thing", day)
    .option("--min <n>", "least value of a figure", number)
    .option("--max <n>", "greatest value", number)
    .option("--about <words>")
    .addOption(
      new Option("--clear <field...>", "fields that are not known").choices(["sub", "by", "to", "claimants", "where", "when", "about"]),
    )
    .addOption(knowledgeOption(context.environment))
    .action((id: string, options: CorrectOptions) =>
      decide(options, async (record) => {
        const fields = await correctionOf(options, context);
        return { kind: "correct", anchor: anchorOf(await statementNamed(record.store, id)), fields };
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
        await write(context.stdout, `${decisionLine(await record.undo(id, options.user, context.now()))}\n`);
      } finally {
        await record.store.close();
      }
    });
}

async function correctionOf(options: CorrectOptions, context: Context): Promise<Correction> {
  const { type, sub, status, where, from, until, min, max, about, clear = [] } = options;
  const book = options.by || options.to || options.claimant ? await actorBook(context, options.knowledge) : null;
  const parties = (names: readonly string[] | undefined, field: string) =>
    clear.includes(field) ? [] : names?.map((name) => partyOf(name, book));
  const [by, to, claimants] = [parties(options.by, "by"), parties(options.to, "to"), parties(options.claimant, "claimants")];
  const fields: Correction = {
    ...(type !== undefined && { type }),
    ...(sub !== undefined && { sub }),
    ...(clear.includes("sub") && { sub: null }),
    ...(status !== undefined && { status: status as Status }),
    ...(by && { by }),
    ...(to && { to }),
    ...(claimants && { claimants }),
    ...(where !== undefined && { where }),
    ...(clear.includes("where") && { where: null }),
    ...((from !== undefined || until !== undefined) && { when: { from: from ?? null, to: until ?? from ?? null } }),
    ...(clear.includes("when") && { when: null }),
    ...((min !== undefined || max !== undefined) && { value: { min: min ?? null, max: max ?? null } }),
    ...(about !== undefined && { about }),
    ...(clear.includes("about") && { about: null }),
  };
  if (Object.keys(fields).length === 0)
    throw new Failure("bad-option", "nothing to correct: give at least one field, such as --status planned");
  return fields;
}

function partyOf(name: string, book: ActorBook | null): CorrectedParty {
  const found = book?.actors.get(name) ?? (book?.named(name).length === 1 ? book.named(name)[0] : undefined);
  return found ? { is: found.name, actor: { id: found.id, name: found.name } } : { is: name };
}

async function actorBook(context: Context, own: string | undefined): Promise<ActorBook> {
  return (await import("../../reading/index.js")).openActors({ shipped: context.knowledge, own: own ?? null });
}
