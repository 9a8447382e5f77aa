import { expect, test } from "vitest";
import { parsePage } from "./dom.js";
import { findHeadline, withoutSiteName } from "./headline.js";
import { readMeta } from "./meta.js";

function headline(html: string, outlet: string | null = null): string | null {
  const document = parsePage(`<html><head>${html}</head><body></body></html>`);
  return document && findHeadline(document, null, readMeta(document), outlet);
}

test.each([
  ["Army leaves hills | Northwire", "Northwire", "Army leaves hills"],
  ["Army leaves hills - The Northwire", "Northwire", "Army leaves hills"],
  ["Army leaves hills - World - Northwire News", "Northwire", "Army leaves hills - World"],
  ["Northwire: Army leaves hills", "Northwire", "Northwire: Army leaves hills"],
  ["Northwire | Army leaves hills", "Northwire", "Army leaves hills"],
  ["Army leaves hills | World", null, "Army leaves hills"],
  ["Army leaves hills – rebels stay", null, "Army leaves hills – rebels stay"],
  ["Army leaves hills - live", "Northwire", "Army leaves hills - live"],
])("%j of %s is %j", (title, outlet, expected) => {
  expect(withoutSiteName(title, outlet)).toBe(expected);
});

test("the printed heading counts where metadata bears it out", () => {
  expect(headline('<meta property="og:title" content="Army leaves Piñal hills"></head><body><h1>Army leaves hills after siege</h1>')).toBe(
    "Army leaves hills after siege",
  );
});

test("the site's own name as a heading does not count", () => {
  expect(headline('<meta property="og:title" content="Army leaves hills"></head><body><h1>The Sorrel Herald</h1>')).toBe(
    "Army leaves hills",
  );
});

test("a page with nothing but one heading has that", () => {
  expect(headline("</head><body><h1>Army leaves hills</h1>")).toBe("Army leaves hills");
});

test.each(["", "Statement", "Press release"])("a heading outdoes the empty title %j", (title) => {
  expect(headline(`<title>${title}</title></head><body><h1>Council calls for return of seized ships</h1>`)).toBe(
    "Council calls for return of seized ships",
  );
});

test("a title that says something outdoes a heading that says something else", () => {
  expect(headline("<title>Council calls for return of ships</title></head><body><h1>Welcome to our press room</h1>")).toBe(
    "Council calls for return of ships",
  );
});
