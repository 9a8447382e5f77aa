import { invariant } from "../../text/index.js";
import type { StatementQuery } from "../query.js";
import type { Database } from "./database.js";
import { dayNumber, LAST_DAY, UNKNOWN_DAY } from "./days.js";
import { facet, kindNumber, LONG, REJECTED, ROLES, statusNumber, WITHDRAWN } from "./facets.js";
import { matchOf } from "./full-text.js";
import { all, copiesOf, joined, list, type Sql, sql } from "./sql.js";
import { type Terms, term } from "./terms.js";

/** Where a query is looked up. Rows are counted up to `few` only: more are too many to be fetched before they are sorted. */
export interface Look {
  readonly db: Database;
  readonly terms: Terms;
  readonly few: number;
}

/**
 * One thing that a query asks for. `test` tells it of a row under an alias that has the columns row, day and facets: a statement or a posting.
 * Those that narrow down can also find the rows that meet it.
 */
export interface Condition {
  readonly test: (alias: string) => Sql;
  readonly find?: {
    /** How many rows there are, up to `few`. */
    readonly size: () => number;
    readonly rows: Sql;
    /** The postings that hold those rows in the order of their days, and what is to be tested of a posting; the lower the rank, the more telling. */
    readonly walk?: { readonly terms: readonly number[]; readonly rank: number; readonly test: (alias: string) => Sql };
  };
}

/** The two sorts of things in a range of days: those that last no longer than facets can hold, and those that last longer or are open to one side. */
export interface DayTests {
  readonly short: (alias: string) => Sql;
  readonly long: (alias: string) => Sql;
}

/** What a query asks for; null where nothing can meet it. */
export function conditionsOf(look: Look, query: StatementQuery): readonly Condition[] | null {
  const posted = [
    byTerm(look, query.places?.map(term.place), 0),
    byTerm(look, query.parties?.map(term.party), 1),
    byTerm(look, query.by?.map(term.party), 1, ROLES.by),
    byTerm(look, query.to?.map(term.party), 1, ROLES.to),
    byTerm(look, query.claimants?.map(term.party), 1, ROLES.claimant),
    byType(look, query.types),
    byOutlet(look, query.outlets),
  ];
  const match = query.text === undefined ? undefined : matchOf(query.text);
  if (posted.includes(null) || match === null) return null;
  return [
    ...posted.flatMap((condition) => condition ?? []),
    ...facetConditions(query),
    ...(match === undefined ? [] : [byWords(look, match)]),
    ...(query.undecided ? [UNDECIDED] : []),
    ...standing(look, query),
    ...byPublication(look, query),
    ...byMembership(look, query),
  ];
}

const UNDECIDED: Condition = {
  test: (alias) =>
    sql(`NOT EXISTS (SELECT 1 FROM decided d WHERE d.statement = ${alias}.row AND (d.decided IS NOT NULL OR d.corrected IS NOT NULL))`),
};

function byTerm(look: Look, names: readonly string[] | undefined, rank: number, role?: number): Condition | null | undefined {
  if (!names) return undefined;
  const numbers = [...new Set(names.flatMap((name) => look.terms.find(name) ?? []))];
  if (numbers.length === 0) return null;
  const inRole = (alias: string) => (role === undefined ? "TRUE" : `${alias}.facets & ${role}`);
  return {
    test: (alias) =>
      sql(
        `EXISTS (SELECT 1 FROM posting p WHERE p.term IN (${numbers.join()}) AND p.day = ${alias}.day AND p.row = ${alias}.row AND ${inRole("p")})`,
      ),
    find: {
      size: () => counted(look, sql(`SELECT 1 FROM posting WHERE term IN (${numbers.join()})`)),
      rows: sql(`SELECT p.row FROM posting p WHERE p.term IN (${numbers.join()}) AND ${inRole("p")}`),
      walk: { terms: numbers, rank, test: (alias) => sql(inRole(alias)) },
    },
  };
}

function byOutlet(look: Look, outlets: readonly string[] | undefined): Condition | null | undefined {
  if (!outlets) return undefined;
  const numbers = outlets.flatMap((outlet) => look.terms.find(term.outlet(outlet)) ?? []);
  if (numbers.length === 0) return null;
  const wanted = list(outlets);
  const rows = ofRevisions(sql(`SELECT row FROM revision WHERE outlet IN ${wanted.text}`, ...wanted.values));
  return {
    test: (alias) => sql(`EXISTS (SELECT 1 FROM statement s WHERE s.row = ${alias}.row AND s.outlet IN (${numbers.join()}))`),
    find: { size: () => counted(look, rows), rows },
  };
}

/** Types are in the facets, so that postings of parties and places can be sifted by them without a look at others. */
function byType(look: Look, types: readonly string[] | undefined): Condition | null | undefined {
  const condition = byTerm(look, types?.map(term.type), 3);
  const find = condition?.find;
  if (!condition || !find) return condition;
  return { ...condition, test: (alias) => sql(`${facet.type(`${alias}.facets`)} IN (${find.walk?.terms.join()})`) };
}

function facetConditions({ kinds, statuses, rejected }: StatementQuery): readonly Condition[] {
  return [
    ...(kinds ? [sifted((alias) => `${facet.kind(`${alias}.facets`)} IN (${kinds.map(kindNumber).join()})`)] : []),
    ...(statuses ? [sifted((alias) => `${facet.status(`${alias}.facets`)} IN (${statuses.map(statusNumber).join()})`)] : []),
    ...(rejected ? [] : [sifted((alias) => `${alias}.facets & ${REJECTED} = 0`)]),
  ];
}

function sifted(text: (alias: string) => string): Condition {
  return { test: (alias) => sql(text(alias)) };
}

function byWords(look: Look, match: string): Condition {
  const rows = sql("SELECT rowid AS row FROM quote WHERE quote MATCH ?", match);
  const size = counted(look, rows);
  return {
    test: (alias) =>
      size < look.few
        ? sql(`${alias}.row IN (${rows.text})`, match)
        : sql(`EXISTS (SELECT 1 FROM quote WHERE quote MATCH ? AND rowid = ${alias}.row)`, match),
    find: { size: () => size, rows },
  };
}

/** What stands, or stood at a moment, or has come or gone since one. */
function standing(look: Look, { addedAfter, withdrawnAfter, asOf, withdrawn }: StatementQuery): readonly Condition[] {
  const conditions: Condition[] = [];
  const of = (alias: string, test: string) => `EXISTS (SELECT 1 FROM statement s WHERE s.row = ${alias}.row AND ${test})`;
  if (asOf !== undefined) {
    const end = firstRowAfter(look.db, asOf);
    conditions.push({ test: (alias) => sql(`${alias}.row < ?`, end) });
  }
  if (withdrawnAfter !== undefined) {
    const range = sql("withdrawn > ? AND withdrawn <= ?", withdrawnAfter, asOf ?? Number.MAX_SAFE_INTEGER);
    const rows = sql(`SELECT row FROM statement WHERE ${range.text}`, ...range.values);
    conditions.push({
      test: (alias) => sql(of(alias, range.text), ...range.values),
      find: { size: () => counted(look, rows), rows },
    });
  } else if (!withdrawn) {
    conditions.push(
      asOf === undefined
        ? sifted((alias) => `${alias}.facets & ${WITHDRAWN} = 0`)
        : { test: (alias) => sql(of(alias, "(s.withdrawn IS NULL OR s.withdrawn > ?)"), asOf) },
    );
  }
  if (addedAfter !== undefined) {
    const start = firstRowAfter(look.db, addedAfter);
    const rows = sql("SELECT row FROM statement WHERE row >= ?", start);
    conditions.push({ test: (alias) => sql(`${alias}.row >= ?`, start), find: { size: () => counted(look, rows), rows } });
  }
  return conditions;
}

/** Rows are given in the order of the moments. */
function firstRowAfter(db: Database, moment: number): number {
  const reading = db.get<{ first: number }>("SELECT first FROM reading WHERE added > ? ORDER BY added, row LIMIT 1", moment);
  return reading?.first ?? Number.MAX_SAFE_INTEGER;
}

function byPublication(look: Look, { publishedFrom, publishedUntil }: StatementQuery): readonly Condition[] {
  if (publishedFrom === undefined && publishedUntil === undefined) return [];
  const range = sql("published BETWEEN ? AND ?", ...rangeOf(publishedFrom, publishedUntil));
  const days = sql("published BETWEEN ? AND ?", publishedFrom ?? "", publishedUntil ?? "9999-12-31");
  const rows = ofRevisions(sql(`SELECT row FROM revision WHERE ${days.text}`, ...days.values));
  return [
    {
      test: (alias) => sql(`EXISTS (SELECT 1 FROM statement s WHERE s.row = ${alias}.row AND s.${range.text})`, ...range.values),
      find: { size: () => counted(look, rows), rows },
    },
  ];
}

function byMembership(look: Look, { rows, reports, groups }: StatementQuery): readonly Condition[] {
  const lists = [
    ...(rows ? [joined([sql("SELECT value FROM"), list(rows)], " ")] : []),
    ...(reports ? [ofReports(list(reports))] : []),
    ...(groups ? [groups.of === "origin" ? ofReports(copiesOf(groups.founders)) : ofGroups(groups.of, list(groups.founders))] : []),
  ];
  return lists.map((found) => ({
    test: (alias) => sql(`${alias}.row IN (${found.text})`, ...found.values),
    find: { size: () => counted(look, found), rows: found },
  }));
}

function ofGroups(gathering: string, founders: Sql): Sql {
  return sql(`SELECT row FROM ${gathering}_item WHERE founder IN ${founders.text}`, ...founders.values);
}

function ofReports(reports: Sql): Sql {
  return ofRevisions(sql(`SELECT row FROM revision WHERE report IN ${reports.text}`, ...reports.values));
}

function ofRevisions(revisions: Sql): Sql {
  return sql(
    `SELECT s.row FROM reading g CROSS JOIN statement s ON s.row >= g.first AND s.row < g.first + g.statements WHERE g.revision IN (${revisions.text})`,
    ...revisions.values,
  );
}

/** How many rows there are, up to `few`. */
function counted({ db, few }: Look, rows: Sql): number {
  const count = db.get<{ n: number }>(`SELECT count(*) AS n FROM (${rows.text} LIMIT ${few})`, ...rows.values);
  invariant(count, "a count without a row");
  return count.n;
}

export function dayTests({ from, until }: StatementQuery): DayTests | null {
  if (from === undefined && until === undefined) return null;
  const [first, last] = rangeOf(from, until);
  return {
    short: (alias) =>
      all([
        sql(`${alias}.day BETWEEN ? AND ?`, Math.max(first - LONG, UNKNOWN_DAY + 1), last),
        sql(`${facet.span(`${alias}.facets`)} < ${LONG} AND ${alias}.day + ${facet.span(`${alias}.facets`)} >= ?`, first),
      ]),
    long: (alias) =>
      sql(
        `${facet.span(`${alias}.facets`)} = ${LONG} AND EXISTS (SELECT 1 FROM statement s WHERE s.row = ${alias}.row
         AND coalesce(s.first, ${UNKNOWN_DAY}) <= ? AND coalesce(s.last, ${LAST_DAY}) >= ?)`,
        last,
        first,
      ),
  };
}

function rangeOf(from: string | undefined, until: string | undefined): readonly [number, number] {
  return [from === undefined ? UNKNOWN_DAY + 1 : dayNumber(from), until === undefined ? LAST_DAY : dayNumber(until)];
}
