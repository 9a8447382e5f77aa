import { parseHTML } from "linkedom";

/** As much of the DOM as intake reads; linkedom's own types say `any` for elements. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
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

/** Browsers nest elements no deeper; walking them much deeper would overflow the stack. */
const DEEPEST = 512;
/** Elements that are open at once, by a count of their tags; parsing more takes time that grows with their square. */
const MOST_OPEN = 10_000;
/** Levels of all nodes together: finding an article takes time that grows with them, some ten seconds at this many. A long page has a tenth. */
const MOST_LEVELS = 1_500_000;

/** The page as a document that always has an html, a head and a body element; null where it is nested beyond reason. */
export function parsePage(html: string): PageDocument | null {
  if (openAtOnce(html) > MOST_OPEN) return null;
  // linkedom makes whatever element comes first the root: a fragment needs the outer elements put around it.
  const page = /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : `<html>${withBody(html)}</html>`;
  const document = parseHTML(page).document as unknown as PageDocument;
  return isTooDeep(document.documentElement) ? null : document;
}

function withBody(html: string): string {
  const inner = html.replace(/<!doctype[^<>]*>|<\/?(?:html|body)(?:\s[^<>]*)?>/gi, "");
  const headEnd = /<\/head\s*>/i.exec(inner);
  if (headEnd === null) return `<head></head><body>${inner}</body>`;
  const at = headEnd.index + headEnd[0].length;
  return `${inner.slice(0, at)}<body>${inner.slice(at)}</body>`;
}

/** Elements that need no end, or are ended by the next of their kind. */
const UNENDED = new Set(
  "area base basefont bgsound br col command dd dt embed frame hr img input keygen li link meta option p param source td th tr track wbr".split(
    " ",
  ),
);

/** About how many elements are open at once, at most. */
function openAtOnce(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (UNENDED.has(name.toLowerCase())) continue;
    open = slash === "/" ? Math.max(0, open - 1) : open + 1;
    if (open > most) most = open;
  }
  return most;
}

/** Whether a node lies too deep, or too many lie deep; the tree is walked without recursion. */
function isTooDeep(root: PageNode): boolean {
  let node = root;
  let depth = 0;
  let levels = 0;
  for (;;) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      levels += depth;
      if (depth > DEEPEST || levels > MOST_LEVELS) return true;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      depth -= 1;
    }
    if (node === root || node.nextSibling === null) return false;
    node = node.nextSibling;
    levels += depth;
  }
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
