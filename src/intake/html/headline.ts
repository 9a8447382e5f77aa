import { foldWhiteSpace } from "../white-space.js";
import type { PageDocument } from "./dom.js";
import { type Node, textOf } from "./json-ld.js";
import { type Meta, metaValues } from "./meta.js";

/** Who fills in Dublin Core does so for catalogues: it comes first. */
const META_NAMES = [
  "dc.title",
  "dcterm.title",
  "dcterms.title",
  "og.title",
  "headline",
  "parsely-title",
  "sailthru.title",
  "citation_title",
  "twitter.title",
  "title",
];

/** The headline as the page prints it: its main heading where metadata bears it out, else what metadata says. Empty where there is none. */
export function findHeadline(document: PageDocument, article: Node | null, meta: Meta, outlet: string | null): string {
  const title = foldWhiteSpace(document.querySelector("head > title, title")?.textContent ?? "");
  const told = [textOf(article?.headline), textOf(article?.name), ...META_NAMES.map((name) => metaValues(meta, [name])[0] ?? "")]
    .filter((text) => text !== "")
    .map((text) => withoutSiteName(text, outlet));
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => foldWhiteSpace(heading.textContent ?? ""))
    .filter((text) => text !== "");
  const printed = headings.find((heading) => [...told, title].some((text) => saysTheSame(heading, text)));
  if (printed !== undefined) return printed;
  const [only = "", ...others] = headings;
  if (told.length === 0 && others.length === 0 && (words(title).length < 2 || NAMES_A_FORM.test(title))) return only || title;
  return told[0] ?? withoutSiteName(title, outlet);
}

/** Titles that tell what sort of page it is, and not what it says. */
const NAMES_A_FORM = /^(?:press|news|media) (?:releases?|statements?|advisory|note)$|^(?:latest|breaking) news$|^untitled document$/i;

/** A title that one of the article's first lines repeats in part is narrowed to that line: the rest is the site's. */
export function asPrinted(headline: string, lines: readonly string[]): string {
  const parts = headline.split(new RegExp(SEPARATOR, "gu")).map((part) => words(part).join(" "));
  return (
    lines.slice(0, FIRST_LINES).find((line) => words(line).length >= 3 && parts.length > 1 && parts.includes(words(line).join(" "))) ??
    headline
  );
}

const FIRST_LINES = 8;
const SEPARATOR = /\s+(?:[|\\/»›–—•·_-]|--|::|>)\s+|\s*(?:\||::)\s*/u;

/** A title without the outlet's name and sections that many sites put after (or before) it. */
export function withoutSiteName(title: string, outlet: string | null): string {
  const parts = title.split(new RegExp(SEPARATOR, "gu")).map((part) => part.trim());
  if (parts.length < 2) return title;
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (outlet !== null && namesOutlet(last, outlet))
    return withoutSiteName(title.slice(0, title.lastIndexOf(last)).replace(TRAILING, ""), outlet);
  if (outlet !== null && namesOutlet(first, outlet)) return title.slice(first.length).replace(LEADING, "");
  // A bar parts headline from site and section; a dash as often stands inside the headline itself.
  if (/\||::/.test(title) && words(first).length >= 3) return title.split(/\s*(?:\||::)\s*/)[0] ?? title;
  return title;
}

const TRAILING = /\s*(?:[|\\/»›–—•·_>-]|--|::)\s*$/u;
const LEADING = /^\s*(?:[|\\/»›–—•·_>-]|--|::)\s*/u;

function namesOutlet(part: string, outlet: string): boolean {
  const [a, b] = [squeeze(part), squeeze(outlet)];
  return (
    a !== "" &&
    b !== "" &&
    (a === b ||
      a === `${b}com` ||
      b === `${a}com` ||
      (a.length >= 3 && b.startsWith(a)) ||
      (b.length >= 3 && a.startsWith(b) && words(part).length <= 6))
  );
}

function squeeze(name: string): string {
  return words(name)
    .join("")
    .replace(/^(?:the|www)/, "");
}

/** Whether two wordings are of one headline: most words of the shorter are in the longer. */
function saysTheSame(a: string, b: string): boolean {
  const [shorter, longer] = [words(a), words(b)].sort((one, other) => one.length - other.length) as [string[], string[]];
  if (shorter.length === 0) return false;
  const pool = new Set(longer);
  const shared = shorter.filter((word) => pool.has(word)).length;
  return shared / shorter.length > 0.6 && shorter.length >= Math.min(3, longer.length) && shorter.length * 3 >= longer.length;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
