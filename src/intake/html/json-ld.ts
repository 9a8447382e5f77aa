import { jsonrepair } from "jsonrepair";
import { foldWhiteSpace } from "../white-space.js";
import { type PageDocument, plainOf } from "./dom.js";

/** A JSON-LD object; a property holds whatever the page wrote. */
export type Node = Readonly<Record<string, unknown>>;

/** Every object of the page's JSON-LD, outermost first, with references to an `@id` replaced by what they refer to. */
export function readJsonLd(document: PageDocument): readonly Node[] {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll("script")) {
    if (!/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    collect(parseLoosely(script.textContent ?? ""), nodes, 0);
  }
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node["@id"];
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return nodes.filter((node) => !isReference(node)).map((node) => resolveReferences(node, byId));
}

/** JSON with what pages do to it: comment and CDATA marks around it, raw line breaks in strings, commas and braces too many or too few. */
function parseLoosely(source: string): unknown {
  const json = source.replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, "").trim();
  if (json === "") return null;
  for (const attempt of [() => JSON.parse(json), () => JSON.parse(jsonrepair(json))]) {
    try {
      return attempt();
    } catch {
      // The next attempt is more forgiving; beyond the last, the page has no JSON-LD that anybody could read.
    }
  }
  return null;
}

/** Properties that lead to further descriptions of the page itself; what hangs on others (related items, comments) is not about it. */
const SAME_PAGE = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"];
const DEEPEST = 6;

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const node = value as Node;
  into.push(node);
  for (const property of SAME_PAGE) collect(node[property], into, depth + 1);
}

function isReference(node: Node): boolean {
  return typeof node["@id"] === "string" && Object.keys(node).length === 1;
}

function resolveReferences(node: Node, byId: ReadonlyMap<string, Node>): Node {
  const look = (value: unknown, depth = 0): unknown => {
    if (Array.isArray(value)) return depth > DEEPEST ? null : value.map((item) => look(item, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    const id = (value as Node)["@id"];
    return isReference(value as Node) && typeof id === "string" ? (byId.get(id) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, look(value)]));
}

const ARTICLE =
  /(?:^|[/:])(?:(?:News|Analysis|AskPublic|Background|Opinion|Report(?:age)?|Review|Satirical|Scholarly|Tech|Advertiser)*(?:News)?Article|Report|Statement|(?:Live)?Blog(?:Posting)?|SocialMediaPosting|LiveBlogPosting|PressRelease)$/;

/** Whether the node describes an article, a report, a posting: by its type. */
export function isArticle(node: Node): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

/** Whether the node describes the web page as such. */
export function isWebPage(node: Node): boolean {
  return typesOf(node).some((type) => /WebPage$/.test(type));
}

function typesOf(node: Node): readonly string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

/** A property's text: of a string, of a list's first item, of an object's name or value. Empty where there is none. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string" || typeof value === "number") return foldWhiteSpace(plainOf(String(value)));
  if (typeof value !== "object" || value === null || depth > DEEPEST) return "";
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  const { name, "@value": literal } = value as Node;
  return textOf(name ?? literal ?? "", depth + 1);
}

/** The texts of a property that may be a list. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map((item) => textOf(item)).filter((text) => text !== "");
}
