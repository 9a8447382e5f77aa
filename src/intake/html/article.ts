import { Readability } from "@mozilla/readability";
import type { PageDocument, PageNode } from "./dom.js";
import { paragraphsOf } from "./paragraphs.js";

/** What Readability takes for the page's article. */
export interface Article {
  readonly paragraphs: readonly string[];
  /** The line that it took for the author's name and left out of the text. */
  readonly byline: string | null;
}

/** Finds the article of a page; null where there is none. The document is taken apart on the way: read everything else first. */
export function findArticle(document: PageDocument): Article | null {
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  const found = parse(document);
  const content = found?.content;
  if (found === null || content === null || content === undefined) return null;
  return { paragraphs: paragraphsOf(content), byline: found.byline ?? null };
}

function parse(document: PageDocument) {
  const serializer = (node: unknown): PageNode => node as PageNode;
  try {
    return new Readability<PageNode>(document as never, { disableJSONLD: true, serializer }).parse();
  } catch {
    // Readability expects a page with some order to it; what makes it stumble (elements beside the body, say) has no article to find.
    return null;
  }
}

/** Consent banners and the like are long prose, and on a short report they would win. */
const NEVER_TEXT =
  '[id*="cookie-banner" i], [class*="cookie-banner" i], [id*="cookie-consent" i], [class*="cookie-consent" i], [id^="onetrust" i], [id*="gdpr" i][role="dialog"], [class*="cookie-notice" i], [id*="cookie-notice" i], [id^="CybotCookiebot"], amp-consent, dialog';
