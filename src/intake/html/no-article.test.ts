import { expect, test } from "vitest";
import { refuseNoArticle } from "./no-article.js";
import { readPage } from "./page.js";

function read(html: string): readonly string[] {
  const { paragraphs } = readPage(Buffer.from(html), { url: null, charset: null }, "page");
  refuseNoArticle(paragraphs, "page");
  return paragraphs;
}

test.each([
  ["an empty page", "<html><head></head><body></body></html>"],
  ["a page that scripts fill in", '<html><body><div id="root"></div><script>render({"text": "words"})</script></body></html>'],
  ["a notice to enable scripts", "<html><body><p>Please enable JavaScript and cookies to continue to the site.</p></body></html>"],
  [
    "a page that was not found",
    "<html><title>404</title><body><h1>Sorry</h1><p>The page you are looking for does not exist.</p></body></html>",
  ],
  ["a page of links", "<html><body><ul><li><a href=/a>Home</a></li><li><a href=/b>World</a></li></ul></body></html>"],
  ["a page nested beyond reason", `<html><body>${"<div>".repeat(20_000)}text${"</div>".repeat(20_000)}</body></html>`],
])("finds no article in %s", (_, html) => {
  expect(() => read(html)).toThrow(expect.objectContaining({ code: "no-article" }));
});

test("a report that quotes a notice is still a report", () => {
  const prose =
    "Visitors to the ministry's site were asked to enable JavaScript before the statement appeared, and most never saw it. ".repeat(8);
  expect(read(`<html><body><article><p>${prose}</p></article></body></html>`)).toEqual([prose.trim()]);
});
