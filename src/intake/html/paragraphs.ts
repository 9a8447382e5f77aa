import { foldWhiteSpace } from "../white-space.js";
import { unwrap } from "../wrapping.js";
import { isElement, type PageElement, type PageNode, TEXT_NODE } from "./dom.js";

const SILENT = new Set(["script", "style", "template", "noscript", "svg", "iframe", "object", "select", "textarea", "button", "title"]);
const INLINE = new Set(
  "a abbr acronym amp-fit-text b bdi bdo big cite code data del dfn em font i img input ins kbd label mark math mi mn mo mrow ms mtext nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** The element's text by paragraphs: every block (list items, quotes, headings and captions too) is one; white space is folded. */
export function paragraphsOf(root: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let open = "";
  let box: PageNode = root;
  let lastBox: PageNode | null = null;

  const close = (): void => {
    const text = foldWhiteSpace(open);
    open = "";
    if (text === "") return;
    // In one box, a line said twice is the author's; the same again in the next box is the page's (a caption and its enlargement).
    if (text === paragraphs.at(-1) && box !== lastBox) return;
    paragraphs.push(text);
    lastBox = box;
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) open += node.textContent ?? "";
    if (!isElement(node) || SILENT.has(node.localName)) return;
    if (node.localName === "br") {
      if (endsParagraph(open, node)) close();
      else open += " ";
    } else if (node.localName === "pre") {
      close();
      for (const paragraph of unwrap(node.textContent ?? "")) {
        open = paragraph;
        close();
      }
    } else if (node.localName === "tr" && isRowOfData(node)) {
      close();
      open = [...node.childNodes]
        .map((cell) => foldWhiteSpace(cell.textContent ?? ""))
        .filter((cell) => cell !== "")
        .join(" | ");
      close();
    } else if (INLINE.has(node.localName)) {
      for (const child of node.childNodes) walk(child);
    } else {
      close();
      const around = box;
      box = (node.parentNode ?? root) as PageNode;
      for (const child of node.childNodes) walk(child);
      close();
      box = around;
    }
  };

  for (const child of root.childNodes) walk(child);
  close();
  return paragraphs;
}

/** Pages that know no paragraph elements part paragraphs by breaks; a break in mid-sentence is mere layout. */
function endsParagraph(before: string, breaking: PageElement): boolean {
  const after = breaking.nextSibling?.textContent?.trimStart() ?? "";
  return !(/[\p{Ll},]\s*$/u.test(before) && /^\p{Ll}/u.test(after));
}

/** A row of a table of data is read as one paragraph; a cell with blocks in it belongs to a table used for layout. */
function isRowOfData(row: PageElement): boolean {
  return row.querySelector("p, div, ul, ol, table, blockquote, br, h1, h2, h3, h4, section, article, pre, script, style, form") === null;
}
