import { bytesInput, fileInput, type HostileInput, type Outcome, pageOf, reportInput, SENTENCE, TRAP } from "../input.js";

const WORDS = `${SENTENCE} `;
const READ: Outcome = { gives: ["report"], holds: SENTENCE };
const NO_ARTICLE: Outcome = { gives: ["no-article"] };
/** As many units as a report may have, headline and break included. */
const MOST = 1_000_000;

/** A page that is made only when it is asked for. */
function page(name: string, tries: string, body: () => string, outcome: Outcome = READ, head?: () => string): HostileInput {
  return bytesInput(name, tries, `${name}.html`, () => Buffer.from(pageOf(body(), head?.())), outcome);
}
function plain(name: string, tries: string, content: () => string, outcome: Outcome = READ): HostileInput {
  return bytesInput(name, tries, `${name}.txt`, () => Buffer.from(content()), outcome);
}

/** Entities that stand for ten of the next: a billion, if anybody counted them out. */
function laughs(): string {
  const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i} "${i === 0 ? "ha" : `&l${i - 1};`.repeat(10)}">`);
  return `<!DOCTYPE html [${entities.join("")}]><html><body><article><p>&l9; ${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`;
}

/** Much of one thing: what takes long is done on purpose, and what is nested is nested deep. */
export const SIZE: readonly HostileInput[] = [
  plain("megabyte-line", "A line of nearly a megabyte.", () => WORDS.repeat(MOST / WORDS.length - 1)),
  plain("megabyte-line-too-long", "A line that is longer than a report may be.", () => WORDS.repeat(MOST / WORDS.length + 1), {
    gives: ["too-large"],
  }),
  plain("megabyte-word", "A word of nearly a megabyte.", () => `${SENTENCE}\n${"a".repeat(MOST - 1_000)}`),
  plain("megabyte-spaces", "A line of spaces that ends in a word.", () => `${SENTENCE}\n${" ".repeat(MOST)}end`),
  plain("megabyte-commas", "A line of commas, as a date's end might begin.", () => `By ${",".repeat(MOST / 2)}\n${SENTENCE}`),
  plain("megabyte-digits", "A number of nearly a megabyte.", () => `${SENTENCE}\nIt counted ${"9".repeat(MOST - 1_000)} dead.`),
  plain("megabyte-brackets", "Brackets that open and never close.", () => `${SENTENCE}\n${"(".repeat(MOST - 1_000)}`),
  plain("megabyte-quotes", "Quotation marks that open and never close.", () => `${SENTENCE}\n${"\u201c".repeat(MOST / 4)}`),
  plain("many-lines", "A hundred thousand short lines.", () => `${SENTENCE}\n${"It fell.\n".repeat(100_000)}`),
  plain(
    "many-blank-lines",
    "A hundred thousand lines with nothing in them.",
    () => `Army leaves hills\n${"\n".repeat(100_000)}${SENTENCE}`,
  ),
  plain("many-dates", "Ten thousand dates.", () => `${SENTENCE}\n${"3 May 2031, ".repeat(10_000)}`),
  plain("many-marks", "A letter under twenty thousand marks.", () => `${SENTENCE}\nA${"\u0301".repeat(20_000)}`),
  bytesInput("beyond-bytes", "A file of eleven megabytes.", "beyond.txt", () => Buffer.alloc(11_000_000, "Army "), {
    gives: ["too-large"],
  }),
  bytesInput(
    "beyond-bytes-line",
    "A line of eleven megabytes among others.",
    "beyond.jsonl",
    () => Buffer.from(`{"text":"${SENTENCE}"}\n{"text":"${"a".repeat(11_000_000)}"}\n{"text":"${SENTENCE}"}\n`),
    { gives: ["report", "too-large", "report"] },
  ),
  page("attribute-megabyte", "An attribute of a megabyte.", () => `<p title="${"a".repeat(MOST)}">Army</p>`),
  page(
    "attributes-many",
    "An element with twenty thousand attributes.",
    () => `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(" ")}>Army</p>`,
  ),
  page("classes-many", "An element with a hundred thousand classes.", () => `<p class="${"date ".repeat(100_000)}">Army</p>`),
  bytesInput(
    "fragment-doctypes",
    "A piece of a page with a hundred thousand document types that never end.",
    "f1.html",
    () => Buffer.from(`<p>${SENTENCE}</p><p>${SENTENCE}</p>${"<!doctype ".repeat(100_000)}`),
    READ,
  ),
  bytesInput(
    "fragment-tags",
    "A piece of a page with a hundred thousand tags that never end.",
    "f2.html",
    () => Buffer.from(`<p>${SENTENCE}</p><p>${SENTENCE}</p>${"<html ".repeat(100_000)}`),
    NO_ARTICLE,
  ),
  bytesInput(
    "fragment-comments",
    "A piece of a page with a hundred thousand comments that never end.",
    "f3.html",
    () => Buffer.from(`<p>${SENTENCE}</p><p>${SENTENCE}</p>${"<!--".repeat(100_000)}`),
    READ,
  ),
  page(
    "dates-nested",
    "Four hundred elements in each other that call themselves a date, around a third of a megabyte.",
    () => `${'<div class="date">'.repeat(400)}${WORDS.repeat(3_000)}${"</div>".repeat(400)}`,
  ),
  page(
    "dates-deep",
    "Five thousand times within four hundred elements.",
    () => `${"<div>".repeat(400)}${"<time>then</time>".repeat(5_000)}${"</div>".repeat(400)}`,
    NO_ARTICLE,
  ),
  plain("capitals", "Capitals that might open a dateline.", () => `${"A".repeat(179)}\n${SENTENCE}`),
  plain("capitals-parted", "Capitals with commas that might open a dateline.", () => `${"AA, ".repeat(44)}\n${SENTENCE}`),
  page("nested-blocks", "A hundred thousand blocks in each other.", () => "<div>".repeat(100_000), NO_ARTICLE),
  page("nested-unknown", "A hundred thousand elements in each other that nobody knows.", () => "<x-a>".repeat(100_000), NO_ARTICLE),
  page("nested-inline", "A hundred thousand words of emphasis in each other.", () => "<u>".repeat(100_000), NO_ARTICLE),
  page("nested-drawing", "A hundred thousand groups of a drawing in each other.", () => `<svg>${"<g>".repeat(100_000)}`, NO_ARTICLE),
  page("nested-lists", "Ten thousand lists in each other.", () => "<ul><li>".repeat(10_000), NO_ARTICLE),
  page(
    "nested-well",
    "Four hundred quotations in each other, all closed.",
    () => `${"<blockquote>".repeat(400)}Army${"</blockquote>".repeat(400)}`,
  ),
  page("elements-many", "Ten thousand paragraphs.", () => `<p>${SENTENCE}</p>${"<p>It fell.</p>".repeat(10_000)}`),
  page("breaks-many", "Twenty thousand line breaks.", () => `<p>${"The army left.<br>".repeat(20_000)}</p>`),
  page("cells-many", "A table of ten thousand cells.", () => `<table>${"<tr><td>1</td><td>2</td></tr>".repeat(5_000)}</table>`),
  page("headings-many", "Five thousand headings.", () => "<h1>Army leaves hills for the night</h1>".repeat(5_000)),
  page("links-many", "Ten thousand links.", () => `<p>${'<a href="/x">The army left.</a> '.repeat(10_000)}</p>`),
  page("dated-many", "Ten thousand times.", () => "<time datetime=x>then</time>".repeat(10_000)),
  page("byline-commas", "An author's name of half a megabyte of commas.", () => `<span class="byline">By ${",".repeat(MOST / 2)}x</span>`),
  page(
    "byline-spaces",
    "An author's name of half a megabyte of spaces and dashes.",
    () => `<span rel="author">By ${" -".repeat(MOST / 4)}x</span>`,
  ),
  page(
    "title-bars",
    "A title of ten thousand bars.",
    () => "",
    READ,
    () => `<title>${"The army left | ".repeat(10_000)}hills</title>`,
  ),
  page(
    "title-spaces",
    "A title of spaces.",
    () => "",
    READ,
    () => `<title>Army${" \t".repeat(MOST / 4)}hills</title>`,
  ),
  page(
    "meta-many",
    "Ten thousand meta elements.",
    () => "",
    READ,
    () => '<meta name="author" content="Mara Lindqvist">'.repeat(10_000),
  ),
  page(
    "meta-megabyte",
    "A headline of most of a megabyte.",
    () => "",
    READ,
    () => `<meta property="og:title" content="${"The army left ".repeat(MOST / 20)}">`,
  ),
  page(
    "ld-nested",
    "Metadata nested a hundred thousand deep.",
    () => "",
    READ,
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Army","author":${"[".repeat(100_000)}${"]".repeat(100_000)}}</script>`,
  ),
  page(
    "ld-nested-broken",
    "Metadata nested deep that never ends.",
    () => "",
    READ,
    () => `<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script>`,
  ),
  page(
    "ld-many",
    "Five thousand pieces of metadata.",
    () => "",
    READ,
    () => '<script type="application/ld+json">{"@type":"WebPage"}</script>'.repeat(5_000),
  ),
  page(
    "ld-graph",
    "Metadata that refers to itself.",
    () => "",
    READ,
    () =>
      `<script type="application/ld+json">{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"b"}},{"@id":"b","name":{"@id":"a"}}]}</script>`,
  ),
  page("comments-open", "A hundred thousand comments that open.", () => `<p>Army</p>${"<!--".repeat(100_000)}-->`),
  page("doctypes-open", "A hundred thousand document types that never end.", () => `<p>Army</p>${"<!doctype ".repeat(100_000)}>`),
  page("tags-open", "A hundred thousand tags that never end.", () => `<p>${SENTENCE}</p>${"<html ".repeat(100_000)}`, NO_ARTICLE),
  page("entities-many", "Forty thousand entities.", () => `<p>${"&amp;&#x27;".repeat(20_000)}</p>`),
  page("entities-broken", "Entities that are none.", () => `<p>&#xD800;&#0;&#x110000;&#99999999999;&unknown;&amp${"&".repeat(10_000)}</p>`),
  fileInput("entity-bomb", "Entities that stand for a billion words.", "html", laughs(), READ),
  fileInput(
    "entity-external",
    "An entity that stands for a file.",
    "html",
    `<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><body><article><p>&e; ${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`,
    READ,
  ),
  fileInput(
    "xml-page",
    "XML that includes other files.",
    "xhtml",
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude"><body><article><xi:include href="file:///etc/passwd" parse="text"/><p>${SENTENCE}</p><p>${SENTENCE}</p><![CDATA[<script>${TRAP}()</script>]]></article></body></html>`,
    READ,
  ),
  reportInput("outlet-long", "An outlet whose name is a hundred thousand letters long.", { outlet: "Northwire ".repeat(10_000) }),
  reportInput("outlet-word", "An outlet whose name is one word of ten thousand letters.", { outlet: "W".repeat(10_000) }),
  reportInput("headline-long", "A headline of half a megabyte without a space.", { headline: "H".repeat(500_000) }),
  reportInput("headline-lines", "A headline of a thousand lines.", { headline: "The army leaves the hills\n".repeat(1_000) }),
  reportInput("byline-long", "An author's name of a hundred thousand letters.", { byline: "M".repeat(100_000) }),
];
