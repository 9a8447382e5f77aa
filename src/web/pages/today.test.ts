import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HAS_BROWSER, type OpenSite, openBrowser, openSite, visit } from "../fixtures/site.js";

let site: OpenSite;
let empty: OpenSite;
beforeAll(async () => {
  [site, empty] = [await openSite(), await openSite({ file: "" })];
}, 120_000);
afterAll(() => Promise.all([site.close(), empty.close()]));

describe.runIf(HAS_BROWSER)("what changed, in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("counts what is new by sort, each leading to its part, and every entry to its words", async () => {
    const { page, context } = await visit(browser, site, "/today?since=2031-01-01");
    const counts = await page.locator(".counts a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    expect(counts.length).toBeGreaterThan(2);
    for (const hash of counts) expect(await page.locator(hash).count()).toBe(1);
    await page.locator("details.cites summary").first().click();
    await page.locator("blockquote a").first().click();
    await page.waitForURL("**/report?statement=*");
    await context.close();
  });

  it("shows a part whole when asked to", async () => {
    const { page, context } = await visit(browser, site, "/today?since=2031-01-01");
    const more = page.getByRole("link", { name: /^All \d+$/ }).first();
    const all = Number((await more.textContent())?.slice(4));
    await more.click();
    await page.waitForURL("**all=*");
    expect(
      await page
        .locator("section.news")
        .filter({ hasText: String(all) })
        .first()
        .locator("article.entry")
        .count(),
    ).toBe(all);
    await context.close();
  });

  it("notes a visit when its reader says so, never by being loaded", async () => {
    const first = await visit(browser, site, "/today");
    await first.page.getByText("You have not been here before").waitFor();
    await first.page.goto("/timeline");
    await first.page.goto("/today");
    await first.page.getByText("You have not been here before").waitFor();
    await first.page.keyboard.press("v");
    await first.page.getByText("Nothing changed.").waitFor();
    expect((await site.record.store.lastVisit("mara"))?.number).toBeGreaterThan(0);
    await first.context.close();
  });

  it("welcomes whoever opens an empty record, and leads to where reports are added", async () => {
    const { page, context } = await visit(browser, empty, "/");
    await page.getByRole("link", { name: "Add the first reports" }).click();
    await page.waitForURL("**/add");
    for (const path of ["/timeline", "/positions", "/figures", "/search", "/review"]) {
      await page.goto(path);
      expect(await page.locator("h1").count(), path).toBe(1);
    }
    await context.close();
  });
});

describe("what changed, for programs", () => {
  it("puts what takes something back before what is new", async () => {
    const { parts } = await (await fetch(`${site.url}/api/today?since=2031-01-01`)).json();
    const sorts: readonly string[] = parts.map(({ sort }: { readonly sort: string }) => sort);
    expect(sorts).toContain("happening new");
    expect(sorts.indexOf("condition")).toBeGreaterThan(sorts.indexOf("happening new"));
  });

  it.each(["yesterday", "2031-13-01", "2031-01-01T99:00Z"])("refuses %s as a moment", async (since) => {
    const answer = await fetch(`${site.url}/api/today?since=${since}`);
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, "bad-option"]);
  });
});
