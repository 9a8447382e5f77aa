import { type Command, Option } from "commander";
import type { ActorBook } from "../../reading/index.js";
import type { CorrectedParty, Correction } from "../../record/index.js";
import type { Status } from "../../statement/index.js";
import type { Context } from "../context.js";
import { knowledgeOption } from "../knowledge-option.js";
import { actorBook } from "./actor-book.js";
import { day, number } from "./options.js";

/** Fields of a statement, as an analyst gives them. */
export interface FieldOptions {
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

export function withFields(command: Command, context: Context): Command {
  return command
    .option("--type <type>", "type, measure or type of condition")
    .option("--sub <name>", "mode of an event, scope of a figure, state of a condition")
    .option("--status <status>", "happened, ongoing, planned, possible or negated")
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
    .addOption(knowledgeOption(context.environment));
}

/** The fields that were given; names of actors are looked up in the lists. */
export async function fieldsOf(options: FieldOptions, context: Context): Promise<Correction> {
  const { type, sub, status, where, from, until, min, max, about, clear = [] } = options;
  const book = options.by || options.to || options.claimant ? await actorBook(context, options.knowledge) : null;
  const parties = (names: readonly string[] | undefined, field: string) =>
    clear.includes(field) ? [] : names?.map((name) => partyOf(name, book));
  const [by, to, claimants] = [parties(options.by, "by"), parties(options.to, "to"), parties(options.claimant, "claimants")];
  return {
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
}

function partyOf(name: string, book: ActorBook | null): CorrectedParty {
  const found = book?.actors.get(name) ?? (book?.named(name).length === 1 ? book.named(name)[0] : undefined);
  return found ? { is: found.name, actor: { id: found.id, name: found.name } } : { is: name };
}
