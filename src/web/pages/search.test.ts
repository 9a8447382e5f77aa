import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchPage } from "../../views/index.js";
import { HAS_BROWSER, type OpenSite, openBrowser, openSite, visit } from "../fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const search = async (query: string): Promise<SearchPage> => (await fetch(`${site.url}/api/search?${query}`)).json();

describe.runIf(HAS_BROWSER)("search in a browser", () => {
  it("sets a filter by a value of a facet, and takes it off again", async () => {
    const browser: Browser = await openBrowser();
    const { page, context } = await visit(browser, site, "/search?words=israel");
    const all = await page.locator("article.entry").count();
    await page.locator(".facets section").filter({ hasText: "Status" }).getByRole("link", { name: "planned" }).click();
    await page.waitForURL("**status=planned");
    expect(await page.locator("article.entry").count()).toBeLessThan(all);
    await page.locator(".facets a[aria-current]").first().click();
    await page.waitForURL((url) => !url.search.includes("status"));
    expect(await page.locator("article.entry").count()).toBe(all);
    await context.close();
    await browser.close();
  });
});

describe("search for programs", () => {
  it("counts in its facets what it finds", async () => {
    const { statements, facets, counted } = await search("words=israel&limit=500");
    expect(counted).toEqual({ statements: statements.length, more: false });
    const kinds = facets.find(({ of }) => of === "kind")?.values.reduce((sum, { count }) => sum + count, 0);
    expect(kinds).toBe(statements.length);
  });

  it("finds with a facet's value as many as the facet counted", async () => {
    const { facets } = await search("words=israel");
    for (const [of, name] of [
      ["type", "type"],
      ["party", "actor"],
      ["place", "place"],
      ["outlet", "outlet"],
    ] as const) {
      const [value] = facets.find((facet) => facet.of === of)?.values ?? [];
      const { statements } = await search(new URLSearchParams({ words: "israel", limit: "500", [name]: value?.value ?? "" }).toString());
      // A state is asked for with its organs: more may be found than its own name was counted.
      expect(statements.length, `${of} ${value?.value}`).toBeGreaterThanOrEqual(value?.count ?? 1);
    }
  });

  it("finds reports by their whole text, with the words around what was looked for", async () => {
    const { reports } = await search("words=curfew&what=reports");
    expect(reports.map(({ id }) => id)).toContain("current-events-2023-11-26");
    expect(reports[0]?.snippet).toContain("curfew");
  });

  it.each<[string, number]>([
    ['"national curfew"', 1],
    ['"curfew national"', 0],
    ["curf*", 1],
    ["curfew) OR (1", 0],
    ["'; DROP TABLE statement; --", 0],
    ["***", 0],
    ["NEAR(", 1],
  ])("takes %s for words", async (words, least) => {
    const { statements } = await search(new URLSearchParams({ words }).toString());
    if (least === 0) expect(statements).toEqual([]);
    else expect(statements.length).toBeGreaterThanOrEqual(least);
  });

  it("says which actors an ambiguous name may be", async () => {
    const answer = await fetch(`${site.url}/api/search?actor=Lebanese%20Forces`);
    const { error } = await answer.json();
    expect([answer.status, error.code]).toEqual([400, "unknown-actor"]);
    expect(error.message).toMatch(/may be .+, .+: give the id/);
  });
});
