import { cleanByline } from "../author-line.js";
import type { PageDocument } from "./dom.js";
import { ownElements } from "./elsewhere.js";
import { type Node, textsOf } from "./json-ld.js";
import { type Meta, metaValues } from "./meta.js";

/** Who fills in Dublin Core does so for catalogues: it comes first. */
const META_NAMES = [
  "dc.creator",
  "dcterms.creator",
  "dcterm.creator",
  "author",
  "article.author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "citation_author",
  "authors",
  "cxenseparse.author",
];
const ELEMENTS =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], [class~="byline"], [class*="byline__name" i], [class*="author-name" i], [class*="article-author" i]';

/** Who wrote the report, several parted by commas, without "By"; null where the page does not tell. */
export function findByline(document: PageDocument, article: Node | null, meta: Meta): string | null {
  const candidates = [textsOf(article?.author), textsOf(article?.creator), ...META_NAMES.map((name) => metaValues(meta, [name]))];
  for (const names of candidates) {
    const byline = joined(names);
    if (byline !== null) return byline;
  }
  for (const element of ownElements(document, ELEMENTS)) {
    const byline = cleanByline(element.getAttribute("content") ?? element.textContent ?? "");
    if (byline !== null) return byline;
  }
  return null;
}

function joined(names: readonly string[]): string | null {
  const clean = names.map(cleanByline).filter((name) => name !== null);
  return clean.length > 0 ? [...new Set(clean)].join(", ") : null;
}
