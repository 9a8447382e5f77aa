import { unwrap } from "../wrapping.js";
import { parsePage, plainOf } from "./dom.js";
import type { Node } from "./json-ld.js";
import { paragraphsOf } from "./paragraphs.js";

/** A body in metadata that is shorter than this is a summary. */
const SHORTEST = 200;

/** The text by paragraphs that an article's metadata holds (`articleBody`, as plain text or HTML); none where it holds no text in full. */
export function statedParagraphs(article: Node | null): readonly string[] {
  const body = article?.articleBody;
  if (typeof body !== "string" || body.length < SHORTEST) return [];
  if (/<(?:p|div|br|li|h[2-6])\b/i.test(body)) {
    const content = parsePage(body)?.querySelector("body");
    return content ? paragraphsOf(content) : [];
  }
  return unwrap(plainOf(body));
}
