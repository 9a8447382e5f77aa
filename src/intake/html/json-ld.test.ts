import { describe, expect, test } from "vitest";
import { parsePage } from "./dom.js";
import { isArticle, readJsonLd, textOf, textsOf } from "./json-ld.js";

function read(json: string) {
  const document = parsePage(`<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`);
  return document === null ? [] : readJsonLd(document);
}

const headlines = (json: string): readonly string[] =>
  read(json)
    .filter(isArticle)
    .map((node) => textOf(node.headline));

describe("readJsonLd", () => {
  test.each([
    ["an object", '{"@type":"NewsArticle","headline":"A"}'],
    ["a list", '[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"A"}]'],
    ["a graph", '{"@graph":[{"@type":"WebSite","name":"B"},{"@type":["Article","NewsArticle"],"headline":"A"}]}'],
    ["a page's main entity", '{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"A"}}'],
    ["a type with its address", '{"@type":"http://schema.org/NewsArticle","headline":"A"}'],
    ["a comment around it", '<!-- {"@type":"NewsArticle","headline":"A"} -->'],
    ["a CDATA section around it", '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
    ["a comma too many", '{"@type":"NewsArticle","headline":"A",}'],
    ["a raw line break in a string", '{"@type":"NewsArticle","description":"one\ntwo","headline":"A"}'],
    ["an end cut off", '{"@type":"NewsArticle","headline":"A","author":{"name":"B"'],
    ["entities in it", '{"@type":"NewsArticle","headline":"&#65;"}'],
  ])("finds the article in %s", (_, json) => {
    expect(headlines(json)).toEqual(["A"]);
  });

  test.each([
    ["a product", '{"@type":"Product","name":"A"}'],
    ["a list of other articles", '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"A"}]}'],
    ["a comment", '{"@type":"WebPage","comment":{"@type":"NewsArticle","headline":"A"}}'],
    ["nothing", ""],
    ["a number", "4"],
  ])("finds no article in %s", (_, json) => {
    expect(headlines(json)).toEqual([]);
  });

  test("puts what an @id refers to in its place", () => {
    const nodes = read(
      '{"@graph":[{"@type":"Article","author":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","@type":"Person","name":"Edda Marsh"}]}',
    );
    expect(textsOf(nodes.find(isArticle)?.author)).toEqual(["Edda Marsh"]);
  });
});
