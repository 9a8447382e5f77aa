import type { PageDocument, PageElement } from "./dom.js";

/** Parts of a page that carry dates and names, but not the report's own: further reading, comments, navigation. */
const ELSEWHERE =
  "aside, nav, footer, [class*='related' i], [class*='comment' i], [id*='comment' i], [class*='sidebar' i], [class*='most-read' i], [class*='recommend' i], [class*='widget' i], [class*='teaser' i]";
/** A page that tells its day or its author does so early; one with more places for them than this is looked at no further. */
const MOST = 500;

/** The elements that fit and belong to the report itself, in the order of the page. */
export function ownElements(document: PageDocument, selector: string): readonly PageElement[] {
  return [...document.querySelectorAll(selector)].slice(0, MOST).filter((element) => element.closest(ELSEWHERE) === null);
}
