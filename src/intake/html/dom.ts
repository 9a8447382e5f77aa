import { parseHTML } from "linkedom";

/** As much of the DOM as intake reads; linkedom's own types say `any` for elements. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface PageDocument extends Omit<PageElement, "getAttribute" | "closest" | "localName"> {
  readonly documentElement: PageElement;
}

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

/** Elements nested deeper than this are no page a person wrote; walking them would overflow the stack. */
const DEEPEST = 1_500;

/** The page as a document that always has an html, a head and a body element; null where it is nested beyond reason. */
export function parsePage(html: string): PageDocument | null {
  if (nesting(html) > DEEPEST) return null;
  // linkedom makes whatever element comes first the root: a fragment needs the outer elements put around it.
  const page = /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : `<html>${withBody(html)}</html>`;
  return parseHTML(page).document as unknown as PageDocument;
}

function withBody(html: string): string {
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi, "");
  const headEnd = /<\/head\s*>/i.exec(inner);
  if (headEnd === null) return `<head></head><body>${inner}</body>`;
  const at = headEnd.index + headEnd[0].length;
  return `${inner.slice(0, at)}<body>${inner.slice(at)}</body>`;
}

/** An upper estimate of how deep elements nest: how many of the kinds that have to be closed are open at once. */
function nesting(html: string): number {
  let open = 0;
  let deepest = 0;
  for (const [, slash] of html.matchAll(/<(\/?)(?:div|span|section|article|ul|ol|table|blockquote|font|b|i|em|strong|a)\b/gi)) {
    open = slash === "/" ? Math.max(0, open - 1) : open + 1;
    if (open > deepest) deepest = open;
  }
  return deepest;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Text that may hold entities or tags, as metadata often does ("Talks &#8217;stall&#8217;"), as plain text. */
export function plainOf(markup: string): string {
  if (!/[&<]/.test(markup)) return markup;
  const { document } = parseHTML("<html><body></body></html>");
  document.body.innerHTML = markup.replace(/<(?![a-z/!])/gi, "&lt;");
  return document.body.textContent ?? "";
}
