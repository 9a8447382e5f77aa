import type { Command } from "commander";
import { isAbout, Look, type OpenRecord, reportNamed, type StoredStatement, statementNamed } from "../../record/index.js";
import { type Listing, reportCard, searchListing, statementCard } from "../../views/index.js";
import type { Context } from "../context.js";
import { queryOf } from "./filters.js";
import { type Filters, type RecordChoice, refuse, type Shown, withFilters, withListing } from "./options.js";
import { printListing } from "./print.js";

/** Adds `show` and `search`. */
export function addShowCommands(program: Command, context: Context): void {
  withListing(program.command("show"), context)
    .summary("show a report or a statement of the record")
    .description("Shows a report with all its statements, or a statement with its words, its decisions and what tells of the same.")
    .argument("<name>", "of a report, or of a statement: report#e120")
    .action((name: string, options: RecordChoice & Shown) =>
      withOpen(context, options, async (record) => printListing(await shown(record, name), options, context, "Nothing.")),
    );

  withFilters(program.command("search"), context)
    .summary("find statements by words and by what they are")
    .description("Finds statements: by words of the report, and by actor, type, status, claimant, place, day, outlet.")
    .argument("[words]", 'words, "phrases" and beginnings*, all of which must stand in the words of a statement')
    .option("--reports", "find reports by their whole text, outlet and day of publication instead", false)
    .action((words: string | undefined, options: RecordChoice & Shown & Filters & { readonly reports: boolean }) =>
      withOpen(context, options, async (record) =>
        printListing(await found(record, words, options, context), options, context, "Nothing on record fits."),
      ),
    );
}

/** Opens the record, and closes it whatever happens. */
export async function withOpen<T>(context: Context, { record: path }: RecordChoice, work: (record: OpenRecord) => Promise<T>): Promise<T> {
  const record = await context.openRecord(path);
  try {
    return await work(record);
  } finally {
    await record.store.close();
  }
}

async function shown({ store }: OpenRecord, name: string): Promise<Listing> {
  const look = new Look(store);
  const decisions = await look.decisions();
  // Ids that reports bring along may look like the name of a statement.
  if (!name.includes("#") || (await store.reports({ ids: [name] })).length > 0) {
    const report = await reportNamed(store, name);
    const statements = await store.statements({ reports: [report.row], rejected: true, withdrawn: true, sort: "order" });
    const own = decisions.filter(({ ruling }) => "anchor" in ruling && ruling.anchor.report === report.identity);
    return reportCard(report, statements, await look.copies(report), { own, lost: await look.lost(own) });
  }
  const statement = await statementNamed(store, name);
  const own = decisions.filter((decision) => isAbout(decision, statement));
  return statementCard(statement, await look.sameGroup(statement), own);
}

async function found(
  record: OpenRecord,
  words: string | undefined,
  options: Shown & Filters & { readonly reports: boolean },
  context: Context,
): Promise<Listing> {
  const limit = options.limit + 1;
  if (options.reports) {
    refuse(
      options,
      ["actor", "by", "claimant", "type", "status", "place"],
      "reports are found by their words, outlet and day of publication",
    );
    const reports = await record.store.reports({
      ...(words !== undefined && { text: words }),
      ...(options.outlet && { outlets: options.outlet }),
      ...(options.from !== undefined && { publishedFrom: options.from }),
      ...(options.until !== undefined && { publishedUntil: options.until }),
      limit,
    });
    return searchListing({ reports }, options.limit);
  }
  const query = await queryOf(options, context);
  const statements: readonly StoredStatement[] = await record.store.statements({
    ...query,
    ...(words !== undefined && { text: words }),
    sort: "day",
    limit,
  });
  return searchListing({ statements }, options.limit);
}
