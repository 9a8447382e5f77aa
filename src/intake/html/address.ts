import type { PageDocument } from "./dom.js";
import { type Node, textOf } from "./json-ld.js";
import { type Meta, metaValues } from "./meta.js";

/** The page's own address, without fragment: what it declares to be canonical, else where it came from; null where neither is known. */
export function findAddress(document: PageDocument, article: Node | null, meta: Meta, from: string | null): string | null {
  const told = [
    ...[...document.querySelectorAll("link")]
      .filter((link) => /\bcanonical\b/i.test(link.getAttribute("rel") ?? ""))
      .map((link) => link.getAttribute("href") ?? ""),
    ...metaValues(meta, ["og.url"]),
    textOf(article?.url),
    typeof article?.mainEntityOfPage === "string" ? article.mainEntityOfPage : "",
    ...metaValues(meta, ["twitter.url", "parsely-link"]),
  ];
  for (const address of told) {
    const url = absolute(address, from);
    // Some sites declare their front page to be canonical for everything.
    if (url !== null && !(isFrontPage(url) && from !== null && !isFrontPage(from))) return url;
  }
  return from;
}

function absolute(address: string, from: string | null): string | null {
  if (address.trim() === "" || !URL.canParse(address.trim(), from ?? undefined)) return null;
  const url = new URL(address.trim(), from ?? undefined);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
