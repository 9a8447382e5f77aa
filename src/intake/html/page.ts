import { Failure } from "../../text/index.js";
import { cleanByline } from "../author-line.js";
import { dayInText } from "../date-in-text.js";
import { readHeadBelow } from "../head.js";
import { findAddress } from "./address.js";
import { findArticle } from "./article.js";
import { statedParagraphs } from "./article-body.js";
import { findByline } from "./byline.js";
import { decodePage } from "./charset.js";
import { findDate, findRevision, type Published } from "./date.js";
import { type PageDocument, parsePage } from "./dom.js";
import { withoutFurniture } from "./furniture.js";
import { asPrinted, findHeadline } from "./headline.js";
import { isArticle, isWebPage, type Node, readJsonLd, textOf } from "./json-ld.js";
import { findLanguage } from "./language.js";
import { readMeta } from "./meta.js";
import { findOutlet } from "./outlet.js";

/** What a page says: its article, and what it tells of it. */
export interface PageContent {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly published: Published | null;
  /** Day of the last change; null where the page tells none. */
  readonly revised: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Where a page's bytes came from: its address and the charset of its HTTP header, where there were such. */
export interface PageOrigin {
  readonly url: string | null;
  readonly charset: string | null;
}

/** Reads an HTML page; `what` names it in a failure. Its paragraphs may be none, or no article's: see `refuseNoArticle`. */
export function readPage(bytes: Uint8Array, origin: PageOrigin, what: string): PageContent {
  const document = parsePage(decodePage(bytes, origin.charset));
  if (document === null) throw new Failure("no-article", `${what} is nested too deeply to be an article`);
  const meta = readMeta(document);
  const nodes = readJsonLd(document);
  const article = mainArticle(nodes, document);
  const url = findAddress(document, article, meta, origin.url);
  const outlet = findOutlet(document, article, nodes, meta, url);
  const headline = findHeadline(document, article ?? nodes.find(isWebPage) ?? null, meta, outlet);
  const dated = { document, article, nodes, meta, url };
  const published = findDate(dated);
  const language = findLanguage(document, article, meta);
  const byline = findByline(document, article, meta);
  const found = findArticle(document);
  const lines = fuller(found?.paragraphs ?? [], statedParagraphs(article));
  const head = readHeadBelow(asPrinted(headline, lines), withoutFurniture(lines));
  const paragraphs = head.rest;
  return {
    headline: head.headline,
    paragraphs,
    published: published?.known ? published : (told(head.day, true) ?? told(dayInText(paragraphs), false) ?? published),
    revised: findRevision(dated),
    outlet,
    byline: byline ?? cleanByline(found?.byline ?? "") ?? head.byline,
    language,
    url,
  };
}

function told(day: string | null, known: boolean): Published | null {
  return day === null ? null : { day, known };
}

/** The article that the page is about: the one under the page's title where its JSON-LD describes several. */
function mainArticle(nodes: readonly Node[], document: PageDocument): Node | null {
  const articles = nodes.filter(isArticle);
  const title = (document.querySelector("title")?.textContent ?? "").toLowerCase();
  const named = articles.find((article) => {
    const headline = textOf(article.headline).toLowerCase();
    return headline !== "" && title.includes(headline);
  });
  return named ?? articles[0] ?? null;
}

/** How much longer metadata's text has to be before it counts as the fuller one: pages that hold back or fetch most of theirs. */
const FULLER = 1.5;

function fuller(printed: readonly string[], stated: readonly string[]): readonly string[] {
  return stated.join("\n").length > printed.join("\n").length * FULLER ? stated : printed;
}
