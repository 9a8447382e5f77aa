import { type Command, InvalidArgumentError } from "commander";
import { calendarIn, changesSince, countsIn, Look, type OpenRecord, type Process, positionsIn, processesIn } from "../../record/index.js";
import {
  calendarListing,
  changesListing,
  figuresListing,
  type Listing,
  positionsListing,
  processesListing,
  timeline,
} from "../../views/index.js";
import type { Context } from "../context.js";
import { actorLookup } from "./actor-book.js";
import { queryOf } from "./filters.js";
import { day, type Filters, type RecordChoice, type Shown, withFilters, withListing } from "./options.js";
import { printListing } from "./print.js";
import { withOpen } from "./show.js";

type ListingOptions = RecordChoice & Shown & Filters;

/** Adds the questions that the record answers. */
export function addListingCommands(program: Command, context: Context): void {
  const listing = (
    name: string,
    summary: string,
    description: string,
    answer: (record: OpenRecord, options: ListingOptions) => Promise<Listing>,
    but: readonly (keyof Filters)[] = [],
  ) =>
    withFilters(program.command(name), context, but)
      .summary(summary)
      .description(description)
      .action((options: ListingOptions) =>
        withOpen(context, options, async (record) =>
          printListing(await answer(record, options), options, context, "Nothing on record fits."),
        ),
      );

  listing(
    "timeline",
    "what happened, by day",
    "Lists happenings by day: each once, however many reports tell of it, with its status, its origins, and where accounts differ.",
    async ({ store }, options) =>
      timeline(await new Look(store).happenings({ ...(await queryOf(options, context)), sort: "day" }, options.limit)),
  );
  listing(
    "positions",
    "where each party stands on each issue",
    "Lists issues with the positions of each party: since when, in what words, and what changed.",
    async ({ store }, options) =>
      positionsListing(
        await positionsIn(new Look(store), await queryOf(options, context), options.limit, await actorLookup(context, options.knowledge)),
      ),
  );

  listing(
    "figures",
    "what was counted, by whom",
    "Lists counts with a line for each value and claimant; rival values, falls and jumps are flagged, nothing is averaged.",
    async ({ store }, options) => figuresListing(await countsIn(new Look(store), await queryOf(options, context), options.limit)),
  );
  listing(
    "calendar",
    "visits, meetings and deadlines, planned and held",
    "Lists visits, meetings, talks and what is due, by day: what was planned, put off, called off and held.",
    async ({ store }, options) =>
      calendarListing(
        await calendarIn(new Look(store), await queryOf(options, context), await actorLookup(context, options.knowledge)),
        options.limit,
      ),
    ["type", "status"],
  );

  withFilters(program.command("process"), context, ["type", "status"])
    .summary("negotiations: sides, rounds, status, sticking points")
    .description(
      "Lists negotiations, each with its sides, mediators and hosts, its rounds, how it stands and who says so, and where the sides are opposed.",
    )
    .argument("[name]", "words of the name, or of a side's")
    .action((name: string | undefined, options: ListingOptions) =>
      withOpen(context, options, async ({ store }) => {
        const all = await processesIn(new Look(store), await queryOf(options, context), await actorLookup(context, options.knowledge));
        const wanted = name === undefined ? all : all.filter((process) => isCalled(process, name));
        await printListing(processesListing(wanted, options.limit), options, context, "No negotiation on record fits.");
      }),
    );

  withListing(program.command("changes"), context, null)
    .summary("what changed since a moment, or since your last visit")
    .description("Lists what is new, changed, contradicted, corrected or withdrawn since a moment; left out: since you last saw all of it.")
    .option("--since <time>", "a day, YYYY-MM-DD, or a time, as 2024-05-03T10:00Z", time)
    .option("--user <name>", "whose last visit counts", context.user)
    .action((options: ChangesOptions) => withOpen(context, options, (record) => printChanges(record, options, context)));
}

type ChangesOptions = RecordChoice &
  Omit<Shown, "limit"> & { readonly limit?: number; readonly since?: string; readonly user: string; readonly knowledge?: string };

/** Who asks since the last visit has paid another one once everything was shown. */
async function printChanges(record: OpenRecord, { since, limit, ...options }: ChangesOptions, context: Context): Promise<void> {
  const { store } = record;
  const from = since === undefined ? ((await store.lastVisit(options.user)) ?? { number: 0, at: "" }) : await store.momentAt(since);
  const changes = await changesSince(store, from, await actorLookup(context, options.knowledge));
  const listing = changesListing(changes, limit ?? changes.news.length);
  await printListing(listing, options, context, "Nothing changed.");
  if (since === undefined && !listing.more) await record.visit(options.user, changes.until, context.now());
}

function isCalled({ names, name, principals }: Process, wanted: string): boolean {
  const all = [name, ...names.map(({ text }) => text), ...principals.map((party) => party.name)];
  return all.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
}

/** A time as ISO 8601 in UTC; a day is its first moment. */
function time(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return `${day(written)}T00:00:00.000Z`;
  const found = /^\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(found)) throw new InvalidArgumentError("It has to be a day, YYYY-MM-DD, or a time such as 2024-05-03T10:00Z.");
  return new Date(found).toISOString();
}
