import { everywhere, type HostileInput } from "../input.js";

/** What means something to whoever looks it up: said in reports, and asked for in searches. */
const QUERIES: readonly (readonly [name: string, tries: string, payload: string])[] = [
  ["drop", "ends a string of SQL and drops a table", "'; DROP TABLE report; --"],
  ["or", "makes every row fit", "' OR 1=1 --"],
  ["union", "adds rows of another table", "' UNION SELECT sql FROM sqlite_master --"],
  ["attach", "opens another file", "'; ATTACH DATABASE '/tmp/x' AS x; --"],
  ["double-quotes", "ends a name of SQL", '" OR ""="'],
  ["like", "fits everything", "%_%"],
  ["glob", "fits everything the other way", "*[!a]?"],
  ["match-operators", "is nothing but operators of the full text", "AND OR NOT NEAR"],
  ["match-near", "is a call of the full text", "NEAR(army hills, 999999999)"],
  ["match-column", "names a column of the full text", "words : army"],
  ["match-columns", "names columns", "- {words rowid} : army"],
  ["match-first", "asks for the beginning", "^army + hills"],
  ["match-quotes", "opens a phrase and never closes it", '"army leaves'],
  ["match-many-quotes", "opens phrases throughout", '"""" "" "army""hills"'],
  ["match-star", "is nothing but stars", "* ** army***"],
  ["match-brackets", "opens brackets throughout", `${"(".repeat(500)}army`],
  ["match-null", "ends a string early", 'army\u0000hills" OR words:*'],
  ["match-long", "is a query of ten thousand words", "the army ".repeat(5_000).trim()],
  ["regular", "takes exponential time as a regular expression", `${"(a+)+".repeat(20)}$`],
  ["json-path", "is a path of JSON", "$.statements[*].quote"],
  ["nothing", "has no letter", "!!! --- \u2014 ..."],
  ["wide-words", "is in letters without spaces between words", "\u519b\u961f\u79bb\u5f00\u5c71\u4e18"],
];

export const QUERY: readonly HostileInput[] = QUERIES.map(([name, tries, payload]) => everywhere(`query-${name}`, tries, payload));

/** The same as somebody's search words. */
export const SEARCHES: readonly string[] = QUERIES.map(([, , payload]) => payload);
