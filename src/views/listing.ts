import type { StoredStatement } from "../record/index.js";
import type { Status } from "../statement/index.js";
import { csvCell, type FieldValue } from "./csv-cell.js";
import { claim, lineOf, type Piece } from "./line.js";
import { type Quote, quoteOf } from "./quote.js";

/** What a question to the record gives: entries, each with the words it rests on. How it looks is left to whoever shows it. */
export interface Listing {
  /** The names of the fields, in the order in which they stand in a table. */
  readonly columns: readonly string[];
  readonly entries: readonly ListEntry[];
  /** How many more there are than were asked for; null where nobody counted. */
  readonly more: boolean;
}

export interface ListEntry {
  /** What the entries around it share: a day, a party, a process. */
  readonly heading: string | null;
  readonly status: Status | null;
  /** How it stands, where that is more than a status of a statement: "disputed", "postponed". */
  readonly label?: string;
  /** What it says, in pieces as on a digest's line. */
  readonly pieces: readonly Piece[];
  /** What there is to say besides: rival accounts, origins, falls. */
  readonly notes: readonly string[];
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly cites: readonly Cite[];
}

/** Where it is said: a statement of the record, its words, who says so, in which report. */
export interface Cite {
  /** The permanent name of the statement, or of the report where no one statement is meant. */
  readonly id: string;
  readonly status: Status | null;
  readonly quote: Quote;
  readonly claim: { readonly own: boolean; readonly text: string };
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly report: string;
  /** What became of it: added by hand, accepted, rejected, corrected, withdrawn; empty where it stands as it was read. */
  readonly marks: readonly string[];
}

export function citeOf(stored: StoredStatement): Cite {
  const { id, statement, report } = stored;
  return {
    id,
    status: statement.status,
    quote: quoteOf(statement),
    claim: claim(statement.claimants),
    outlet: report.outlet,
    published: report.published,
    url: report.url,
    report: report.id,
    marks: marksOf(stored),
  };
}

/** An entry of one statement. */
export function statementEntry(stored: StoredStatement, heading: string | null): ListEntry {
  const { index, statement } = stored;
  return {
    heading,
    status: statement.status,
    pieces: lineOf(statement).pieces,
    notes: [],
    fields: {
      day: index.day,
      kind: index.kind,
      type: index.type,
      sub: index.sub,
      status: index.status,
      by: index.kind === "condition" ? [] : namesOf(statement.kind === "condition" ? [] : statement.by),
      to: statement.kind === "event" ? namesOf(statement.to) : [],
      where: statement.where?.place?.name ?? statement.where?.is ?? null,
      from: index.from,
      until: index.to,
      min: statement.kind === "figure" ? statement.value.min : null,
      max: statement.kind === "figure" ? statement.value.max : null,
      about: statement.kind === "figure" ? null : statement.about,
    },
    cites: [citeOf(stored)],
  };
}

export const STATEMENT_COLUMNS = [
  "day",
  "kind",
  "type",
  "sub",
  "status",
  "by",
  "to",
  "where",
  "from",
  "until",
  "min",
  "max",
  "about",
] as const;

function namesOf(parties: readonly { readonly is: string; readonly actor?: { readonly name: string } }[]): readonly string[] {
  return parties.map(({ is, actor }) => actor?.name ?? is);
}

function marksOf({ decided, statement, read, withdrawn, addedBy }: StoredStatement): readonly string[] {
  return [
    ...(addedBy ? [`added by ${addedBy.user}`] : []),
    ...(decided ? [decided] : []),
    ...(statement === read ? [] : ["corrected"]),
    ...(withdrawn ? [`withdrawn ${withdrawn.at.slice(0, 10)}`] : []),
  ];
}

/** A listing for programs: each entry with its fields and the statements it rests on. */
export function listingJson({ entries, more }: Listing): { readonly entries: readonly object[]; readonly more: boolean } {
  return {
    entries: entries.map(({ heading, fields, notes, cites }) => ({
      ...(heading !== null && { heading }),
      ...fields,
      ...(notes.length > 0 && { notes }),
      statements: cites.map(citeFields),
    })),
    more,
  };
}

const CITE_COLUMNS = ["statement", "words", "claimants", "outlet", "published", "url", "report", "marks"] as const;

/** A listing as comma-separated values (see `csvCell`), a row for each statement that an entry rests on; without the names of the columns where it goes on from another. */
export function listingCsv({ columns, entries }: Listing, withHead = true): string {
  const head = ["heading", ...columns, "notes", ...CITE_COLUMNS];
  const rows = entries.flatMap(({ heading, fields, notes, cites }) => {
    const own = [heading, ...columns.map((column) => fields[column] ?? null), notes];
    const cited = cites.map(citeFields);
    return (cited.length > 0 ? cited : [null]).map((cite) => [...own, ...CITE_COLUMNS.map((column) => cite?.[column] ?? null)]);
  });
  return [...(withHead ? [head] : []), ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function citeFields({ id, quote, claim: said, outlet, published, url, report, marks }: Cite) {
  return {
    statement: id,
    words: quote.before + quote.head + quote.after,
    claimants: said.own ? "" : said.text,
    outlet,
    published,
    url,
    report,
    marks,
  };
}
