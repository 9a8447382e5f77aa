import { expect, test } from "vitest";
import { parsePage, plainOf } from "./dom.js";

test.each([
  ["a whole page", "<!DOCTYPE html><html lang=en><head><title>T</title></head><body><p>x</p></body></html>"],
  ["a page without html and body", "<head><title>T</title></head><p>x</p>"],
  ["a fragment", "<title>T</title><p>x</p>"],
  ["text before the page", "<!-- saved --> <title>T</title><p>x</p>"],
  ["a page that never closes", "<html><head><title>T</title><body><p>x"],
])("%s has head and body", (_, html) => {
  const document = parsePage(html);
  expect(document?.querySelector("title")?.textContent).toBe("T");
  expect(document?.querySelector("body p")?.textContent?.trim()).toBe("x");
});

test.each([
  ["Talks &#8217;stall&#8217;", "Talks ’stall’"],
  ["AT&amp;T &amp;amp; others", "AT&T &amp; others"],
  ["<em>Not</em> one step", "Not one step"],
  ["fewer than < 40 people & rising", "fewer than < 40 people & rising"],
  ["plain", "plain"],
])("%j is plainly %j", (markup, plain) => {
  expect(plainOf(markup)).toBe(plain);
});

test.each([
  ["as deep as browsers go", `${"<div>".repeat(500)}x`, true],
  ["deeper", `${"<div>".repeat(600)}x`, false],
  ["deeper, in elements that nobody knows", `${"<x-y>".repeat(600)}x`, false],
  ["deeper, behind a document type", `<!doctype html><html><body>${"<div>".repeat(600)}x`, false],
  ["many paragraphs that never end", "<p>x".repeat(20_000), true],
  ["many elements that all lie deep", `${"<div>".repeat(300)}${"<b>x</b>".repeat(10_000)}`, false],
])("a page that nests %s is taken or refused", (_, html, taken) => {
  expect(parsePage(html) !== null).toBe(taken);
});
