import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { type PageContent, readPage } from "../src/intake/html/page.js";
import { Failure } from "../src/text/index.js";

/**
 * Measures what intake makes of real pages: `npm run bench:intake [folder]`. The folder holds one folder a page, each with
 * source.html, expected.html and expected-metadata.json, as Readability's own test pages do.
 */
const folder = process.argv[2] ?? "../shared/datasets/readability-pages";
const root = existsSync(join(folder, "pages")) ? join(folder, "pages") : folder;
const WORST = 12;

interface Expected {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
  readonly siteName?: string | null;
  readonly lang?: string | null;
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function score(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 && expected.length === 0) return 1;
  const left = new Map<string, number>();
  for (const token of expected) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared += 1;
    left.set(token, count - 1);
  }
  return (2 * shared) / (found.length + expected.length);
}

/** The text of expected.html with all tags taken for breaks but the inline ones. */
function expectedText(html: string): string {
  const spaced = html.replace(/<\/?(?!(?:a|b|i|em|strong|span|sup|sub|code|font|u|small|abbr)\b)[a-z][^>]*>/gi, " $& ");
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
}

const plain = (text: string): string => tokens(text).join(" ");

/** Titles are given with and without the site's name: the one may hold the other. */
function sameHeadline(found: string, expected: string): boolean {
  const [a, b] = [plain(found), plain(expected)];
  return a === b || (a !== "" && b !== "" && (a.includes(b) || b.includes(a)) && score(tokens(found), tokens(expected)) >= 0.5);
}

function sameNames(found: string | null, expected: string): boolean {
  return found !== null && (plain(expected).includes(plain(found)) || plain(found).includes(plain(expected.replace(/^by\s+/i, ""))));
}

interface Tally {
  right: number;
  of: number;
}
const tallies: Record<string, Tally> = {};
const wrong: string[] = [];

function count(field: string, page: string, expected: string | null | undefined, found: string | null, same: (e: string) => boolean): void {
  if (expected === null || expected === undefined || expected.trim() === "") return;
  tallies[field] ??= { right: 0, of: 0 };
  const tally = tallies[field];
  tally.of += 1;
  if (same(expected.trim())) tally.right += 1;
  else wrong.push(`${field.padEnd(9)} ${page.padEnd(28)} ${JSON.stringify(found)} for ${JSON.stringify(expected.trim().slice(0, 90))}`);
}

function read(page: string): PageContent | string {
  try {
    return readPage(readFileSync(join(root, page, "source.html")), { url: null, charset: null }, page);
  } catch (problem) {
    if (problem instanceof Failure) return problem.code;
    throw problem;
  }
}

const rows: { readonly page: string; readonly f1: number; readonly note: string }[] = [];
const began = performance.now();
for (const page of readdirSync(root).sort()) {
  const expected = tokens(expectedText(readFileSync(join(root, page, "expected.html"), "utf8")));
  const told = JSON.parse(readFileSync(join(root, page, "expected-metadata.json"), "utf8")) as Expected;
  const content = read(page);
  const ok = typeof content === "string" ? null : content;
  const found = tokens(ok?.paragraphs.join("\n") ?? "");
  rows.push({
    page,
    f1: score(found, expected),
    note: `${found.length} words for ${expected.length}${ok === null ? ` (${content})` : ""}`,
  });
  count("headline", page, told.title, ok?.headline ?? null, (title) => sameHeadline(ok?.headline ?? "", title));
  count("date", page, told.publishedTime, ok?.published?.day ?? null, (time) => ok?.published?.day === time.slice(0, 10));
  count("byline", page, told.byline, ok?.byline ?? null, (byline) => sameNames(ok?.byline ?? null, byline));
  count("outlet", page, told.siteName, ok?.outlet ?? null, (site) => sameNames(ok?.outlet ?? null, site));
  count("language", page, told.lang, ok?.language ?? null, (lang) => ok?.language?.toLowerCase() === lang.toLowerCase());
}

console.log(`${rows.length} pages, ${Math.round((performance.now() - began) / rows.length)} ms a page\n`);
console.log(`text      F1 ${(rows.reduce((sum, row) => sum + row.f1, 0) / rows.length).toFixed(4)}`);
for (const [field, { right, of }] of Object.entries(tallies))
  console.log(`${field.padEnd(9)} ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);
console.log("\nworst texts");
for (const row of rows.sort((a, b) => a.f1 - b.f1).slice(0, WORST)) console.log(`${row.f1.toFixed(4)}  ${row.page.padEnd(28)} ${row.note}`);
console.log(`\nother than expected\n${wrong.join("\n")}`);
