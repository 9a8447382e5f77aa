import { foldWhiteSpace } from "../white-space.js";
import type { PageDocument } from "./dom.js";
import { isWebPage, type Node, textOf } from "./json-ld.js";
import { type Meta, metaValues } from "./meta.js";

const META_NAMES = [
  "og.site_name",
  "application-name",
  "dc.publisher",
  "dcterms.publisher",
  "citation_publisher",
  "publisher",
  "apple-mobile-web-app-title",
  "cre",
  "al.ios.app_name",
];

/** Who publishes the page; failing a name, the host of its address; null where neither is told. */
export function findOutlet(
  document: PageDocument,
  article: Node | null,
  nodes: readonly Node[],
  meta: Meta,
  url: string | null,
): string | null {
  const pages = nodes.filter(isWebPage);
  const told = [
    textOf(article?.publisher),
    ...metaValues(meta, META_NAMES),
    ...pages.map((page) => textOf(page.publisher) || textOf(page.isPartOf)),
    ...nodes
      .filter((node) => /^(?:News(?:Media)?)?Organization$|GovernmentOrganization|^WebSite$/.test(textOf(node["@type"])))
      .map((node) => textOf(node.name)),
    foldWhiteSpace(document.querySelector('[itemprop="publisher"] [itemprop="name"]')?.getAttribute("content") ?? ""),
  ].map(named);
  return told.find((name) => name !== null) ?? hostName(url);
}

function named(text: string): string | null {
  if (text === "" || text.length > 120) return null;
  return /^https?:\/\//i.test(text) ? hostName(text) : text;
}

function hostName(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, "") || null : null;
}
