import { type Command, InvalidArgumentError, Option } from "commander";
import type { ActorBook, ActorFolders } from "../reading/index.js";
import { ACTOR_KINDS, type ActorKind, Failure } from "../text/index.js";
import { actorLine, actorText } from "../views/index.js";
import type { Context } from "./context.js";
import { PARTLY_READ, READ } from "./exit-status.js";
import { knowledgeOption } from "./knowledge-option.js";
import { write } from "./write.js";

interface Own {
  readonly knowledge?: string;
}
interface ListOptions extends Own {
  readonly kind?: ActorKind;
  readonly country?: string;
}
interface AddOptions extends Own {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string;
  readonly partOf?: string;
  readonly alias: readonly string[];
  readonly evidence: readonly string[];
}

const EXAMPLES = `
Examples:
  rapporteur actors list --kind armed-group --country SD
  rapporteur actors show "Antony Blinken"
  rapporteur actors add example-council --name "Example Council" --kind armed-group --country SD --evidence "our interview, 2024-05-03" -k ours
  rapporteur actors alias antony-blinken "Secretary Blinken" -k ours
  rapporteur actors merge example-council rapid-support-forces --note "one command since May" -k ours
  rapporteur actors split example-council -k ours
  rapporteur actors check
`;

/** The lists are read with the whole of language and resolution, which other commands need not wait for. */
const lists = () => import("../reading/index.js");

/** Adds `actors` with its commands; `done` takes the exit status. */
export function addActorCommands(program: Command, context: Context, done: (status: number) => void): void {
  const actors = program
    .command("actors")
    .summary("look up and extend the lists of who is who")
    .description(
      "Looks up who is who in the lists of knowledge/actors/, and extends them in a folder of your own. What ships is never changed.",
    )
    .addHelpText("after", EXAMPLES);
  const foldersOf = ({ knowledge }: Own): ActorFolders => ({ shipped: context.knowledge, own: knowledge ?? null });
  const say = (text: string) => write(context.stdout, text);
  const command = (name: string, summary: string) =>
    actors.command(name).summary(summary).description(`${summary}.`).addOption(knowledgeOption(context.environment));

  command("list", "list actors: id, kind, country, name")
    .addOption(new Option("--kind <kind>", "only those of this kind").choices(ACTOR_KINDS))
    .option("--country <code>", "only those of this country, ISO 3166-1", countryCode)
    .action(async (options: ListOptions) => {
      const { actors: all } = await (await lists()).openActors(foldersOf(options));
      const wanted = [...all.values()].filter(
        ({ kind, country }) => (options.kind ?? kind) === kind && (options.country ?? country) === country,
      );
      await say(wanted.map((actor) => `${actorLine(actor)}\n`).join(""));
    });

  command("show", "show everything that the lists say of an actor")
    .argument("<who>", "id or name")
    .action(async (who: string, options: Own) => {
      const book = await (await lists()).openActors(foldersOf(options));
      const actor = book.actors.get(who) ?? onlyNamed(who, book);
      await say(actorText(actor, book.merges.get(actor.id)?.into ?? null));
    });

  command("add", "add an actor to your own lists")
    .argument("<id>", "small letters, digits and hyphens, of no other actor")
    .requiredOption("--name <name>", "as the record is to show it")
    .addOption(new Option("--kind <kind>", "what it is").choices(ACTOR_KINDS).makeOptionMandatory())
    .option("--country <code>", "ISO 3166-1; left out: of no one country", countryCode)
    .option("--part-of <id>", "the actor that it is part of")
    .option("--alias <name...>", "further names and spellings", [])
    .requiredOption("--evidence <source...>", "the report, data set or page that tells it")
    .action(async (id: string, options: AddOptions) => {
      const { name, kind, country = null, partOf, alias: names, evidence } = options;
      await (await lists()).addActor(foldersOf(options), { id, name, kind, country, partOf, names, evidence });
    });

  command("alias", "give an actor a further name")
    .argument("<id>")
    .argument("<name...>")
    .action(async (id: string, names: readonly string[], options: Own) => (await lists()).addNames(foldersOf(options), id, names));

  command("merge", "say that one actor is nobody else than another; split takes it back")
    .argument("<id>", "is from now on")
    .argument("<into>", "this one")
    .option("--note <text>", "why")
    .action(async (id: string, into: string, options: Own & { readonly note?: string }) =>
      (await lists()).mergeActors(foldersOf(options), { id, into, on: context.today(), note: options.note ?? null }),
    );

  command("split", "take a merge back; nothing is lost")
    .argument("<id>")
    .action(async (id: string, options: Own) => (await lists()).splitActor(foldersOf(options), id));

  command("check", "say everything that is wrong with the lists")
    .argument("[folder]", "a folder of your own instead of the one that is set")
    .action(async (folder: string | undefined, options: Own) => {
      const { actors: count, problems } = await (await lists()).checkActors(
        foldersOf(folder === undefined ? options : { knowledge: folder }),
      );
      await say([...problems, `${count} actors, ${problems.length} wrong`].map((line) => `${line}\n`).join(""));
      done(problems.length > 0 ? PARTLY_READ : READ);
    });
}

function onlyNamed(name: string, book: ActorBook) {
  const found = [...new Set([...book.named(name), ...book.acronym(name), ...book.spelled(name).map(({ actor }) => actor)])];
  const [only] = found;
  if (only && found.length === 1) return only;
  const ids = found.map(({ id }) => id).join(", ");
  throw new Failure("unknown-actor", found.length === 0 ? `no list has an actor “${name}”` : `“${name}” may be ${ids}: give the id`);
}

function countryCode(written: string): string {
  if (!/^[a-z]{2}$/i.test(written)) throw new InvalidArgumentError("It has to be two letters.");
  return written.toUpperCase();
}
