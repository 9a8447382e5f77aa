import { canonicalTag } from "../language-tag.js";
import type { PageDocument } from "./dom.js";
import { type Node, textOf } from "./json-ld.js";
import { type Meta, metaValues } from "./meta.js";

/** The language that the page declares, as a BCP 47 tag; null where it declares none. */
export function findLanguage(document: PageDocument, article: Node | null, meta: Meta): string | null {
  const root = document.documentElement;
  const told = [
    root.getAttribute("lang"),
    root.getAttribute("xml:lang"),
    document.querySelector("body")?.getAttribute("lang"),
    languageCode(article?.inLanguage),
    ...metaValues(meta, ["content-language"]),
    ...metaValues(meta, ["og.locale"]),
    ...metaValues(meta, ["dc.language", "dcterms.language", "language", "citation_language", "inlanguage"]),
  ];
  for (const tag of told) {
    const canonical = canonicalTag(tag ?? "");
    if (canonical !== null) return canonical;
  }
  return null;
}

/** schema.org writes a language as a tag, or as an object with its tag under `alternateName`. */
function languageCode(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return textOf(value);
  return textOf((value as Node).alternateName ?? value);
}
