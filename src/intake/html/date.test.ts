import { expect, test } from "vitest";
import { dayInAddress, findDate } from "./date.js";
import { parsePage } from "./dom.js";
import { isArticle, readJsonLd } from "./json-ld.js";
import { readMeta } from "./meta.js";

test.each([
  ["https://n.example/world/2024/05/03/army-leaves", "2024-05-03"],
  ["https://n.example/world/2024/may/03/army-leaves", "2024-05-03"],
  ["https://n.example/army-leaves-2024-05-03/", "2024-05-03"],
  ["https://n.example/20240503-army-leaves.html", "2024-05-03"],
  ["https://n.example/2024/5/3/army", "2024-05-03"],
  ["https://n.example/world/20240599-army", null],
  ["https://n.example/2024/05/army", null],
  ["https://n.example/id/120240503", null],
  [null, null],
])("the address %s gives %s", (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});

function find(html: string, url: string | null = null) {
  const document = parsePage(`<html><head></head><body>${html}</body></html>`);
  if (document === null) return null;
  const nodes = readJsonLd(document);
  return findDate({ document, article: nodes.find(isArticle) ?? null, nodes, meta: readMeta(document), url });
}

test.each([
  [
    "JSON-LD before meta",
    '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-03"}</script><meta name="date" content="2020-01-01">',
    "2024-05-03",
  ],
  [
    "published before modified",
    '<meta property="article:modified_time" content="2024-06-01"><meta property="article:published_time" content="2024-05-03T01:00:00+03:00">',
    "2024-05-03",
  ],
  ["Dublin Core", '<meta name="DC.date.issued" content="2024-05-03">', "2024-05-03"],
  ["Parse.ly's own JSON", '<meta name=\'parsely-page\' content=\'{"title":"x","pub_date":"2024-05-03T10:00:00Z"}\'>', "2024-05-03"],
  ["citation metadata", '<meta name="citation_publication_date" content="2024/05/03">', "2024-05-03"],
  ["a time element", '<article><time datetime="2024-05-03T10:00">yesterday</time></article>', "2024-05-03"],
  ["a dated line", '<div class="post-date">Posted on May 3, 2024</div>', "2024-05-03"],
])("%s tells the day", (_, html, day) => {
  expect(find(html)).toEqual({ day, known: true });
});

test.each([
  ["a comment's time", '<div class="comments"><time datetime="2024-05-03">3 May</time></div>'],
  ["a date in running text", '<p class="text">The truce of 3 May 2024 held.</p>'],
  ["a date that no calendar has", '<meta name="date" content="2024-13-40">'],
])("%s does not", (_, html) => {
  expect(find(html)).toBeNull();
});

test("the last change alone is a day worked out, not told", () => {
  expect(find('<meta property="article:modified_time" content="2024-06-01">')).toEqual({ day: "2024-06-01", known: false });
});
