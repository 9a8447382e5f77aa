import { type Command, InvalidArgumentError, Option } from "commander";
import { Failure } from "../../text/index.js";
import type { Context } from "../context.js";
import { knowledgeOption } from "../knowledge-option.js";
import { NARROWEST } from "../terminal.js";

/** Where the record lies. */
export interface RecordChoice {
  readonly record: string;
}

/** How a listing is shown. */
export interface Shown {
  readonly format: ListingFormat;
  readonly width?: number;
  readonly color: boolean;
  readonly limit: number;
}

/** Which statements a listing is made of. */
export interface Filters {
  readonly actor?: readonly string[];
  readonly by?: readonly string[];
  readonly claimant?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly place?: readonly string[];
  readonly outlet?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly knowledge?: string;
}

export const LISTING_FORMATS = ["text", "json", "csv"] as const;
export type ListingFormat = (typeof LISTING_FORMATS)[number];

/** The record's file where neither the command nor the environment names one. */
const RECORD = "rapporteur.record";

export function withRecord(command: Command, context: Context): Command {
  return command.addOption(
    new Option("-r, --record <file>", "the record (RAPPORTEUR_RECORD sets it for good)").default(
      context.environment.RAPPORTEUR_RECORD ?? RECORD,
    ),
  );
}

/** `limit`: how many entries are shown where nobody says; null: all. */
export function withListing(command: Command, context: Context, limit: number | null = 50): Command {
  return withRecord(command, context)
    .addOption(new Option("-f, --format <format>", "text for people, json and csv for programs").choices(LISTING_FORMATS).default("text"))
    .addOption(
      new Option("-n, --limit <n>", `at most so many entries${limit === null ? " (default: all)" : ""}`)
        .argParser(wholeNumber)
        .default(limit ?? undefined),
    )
    .option("-w, --width <columns>", `columns of the text, at least ${NARROWEST} (default: the terminal's)`, wholeNumber)
    .option("--no-color", "leave the text's colours out");
}

/** Which statements a listing is made of; `but`: filters that it has no use for, refused where they are given. */
export function withFilters(command: Command, context: Context, but: readonly (keyof Filters)[] = []): Command {
  const filters = [
    new Option("--actor <who...>", "with this actor in any role: name or id; a state with its organs"),
    new Option("--by <who...>", "done by this actor"),
    new Option("--claimant <who...>", "said by this actor"),
    new Option("--type <type...>", "of this type: ASSAULT, CONSULT …, killed, displaced …, talks, truce …"),
    new Option("--status <status...>", "happened, ongoing, planned, possible or negated"),
    new Option("--place <place...>", "at this place: name, or two letters for a country"),
    new Option("--outlet <outlet...>", "in reports of this outlet"),
    new Option("--from <day>", "from this day on, YYYY-MM-DD").argParser(day),
    new Option("--until <day>", "up to this day, YYYY-MM-DD").argParser(day),
    knowledgeOption(context.environment),
  ];
  withListing(command, context);
  for (const filter of filters) command.addOption(but.some((name) => name === filter.attributeName()) ? filter.hideHelp() : filter);
  return command.hook("preAction", () => refuse(command.opts(), but, `\`${command.name()}\` knows by itself what belongs there`));
}

/** Fails with `bad-option` where one of the filters is given. */
export function refuse(options: Filters, names: readonly (keyof Filters)[], why: string): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given) throw new Failure("bad-option", `--${given} has no use here: ${why}`);
}

export function wholeNumber(written: string): number {
  if (!/^\d{1,6}$/.test(written) || written === "0") throw new InvalidArgumentError("It has to be a whole number, 1 or more.");
  return Number(written);
}

/** The value of a figure. */
export function number(written: string): number {
  if (!/^-?\d{1,15}(?:\.\d+)?$/.test(written))
    throw new InvalidArgumentError("It has to be a number in digits, without commas: 1200 or 3.5.");
  return Number(written);
}

export function day(written: string): string {
  const time = Date.parse(`${written}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written)
    throw new InvalidArgumentError("It has to be a day of the calendar, YYYY-MM-DD.");
  return written;
}
