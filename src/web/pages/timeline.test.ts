import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "../fixtures/accessibility.js";
import { HAS_BROWSER, NARROW, type OpenSite, openBrowser, openSite, visit, WIDE } from "../fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

describe.runIf(HAS_BROWSER)("the timeline in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([WIDE, NARROW])("shows happenings by day, $width wide, and keeps to itself", async (size) => {
    const { page, elsewhere, faults, context } = await visit(browser, site, "/timeline", size);
    expect(await page.locator("section.day").count()).toBeGreaterThan(3);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });

  it("keeps filters in the address, and takes them off one by one", async () => {
    const { page, context } = await visit(browser, site, "/timeline");
    await page.keyboard.press("f");
    await page.getByLabel("Type").fill("CONSULT");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/timeline\?type=CONSULT$/);
    const all = await page.locator("article.entry").count();
    expect(all).toBeGreaterThan(0);
    await page.getByLabel("Take off type CONSULT").click();
    await page.waitForURL(/\/timeline$/);
    expect(await page.locator("article.entry").count()).toBeGreaterThan(all);
    await page.goBack();
    await page.waitForURL(/type=CONSULT$/);
    await context.close();
  });

  it("goes by keys from item to item, opens the words, and lists its keys", async () => {
    const { page, context } = await visit(browser, site, "/timeline");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.evaluate("[...document.querySelectorAll('[data-item]')].indexOf(document.activeElement)")).toBe(1);
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("next item").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("details.cites summary").first().click();
    await page.locator("blockquote").first().waitFor({ state: "visible" });
    await context.close();
  });
});

describe("the timeline's twins", () => {
  const get = (path: string) => fetch(site.url + path);

  it("gives the same as JSON, and a list as CSV and JSONL that goes on to the end", async () => {
    const page = (await (await get("/timeline.json?limit=500")).json()) as { happenings: readonly { id: string }[] };
    expect(await (await get("/api/timeline?limit=500")).json()).toEqual(page);
    const lines = (await (await get("/timeline.jsonl")).text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).id).sort()).toEqual(page.happenings.map(({ id }) => id).sort());
    expect((await (await get("/timeline.csv")).text()).startsWith("heading,day,id,")).toBe(true);
  });

  it("follows cursors from part to part, each happening once", async () => {
    const ids: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const part: { happenings: readonly { id: string }[]; next: string | null } = await (
        await get(`/api/timeline?limit=40${cursor && `&cursor=${cursor}`}`)
      ).json();
      ids.push(...part.happenings.map(({ id }) => id));
      cursor = part.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const { happenings } = await (await get("/api/timeline?limit=500")).json();
    expect(ids.length).toBe(happenings.length);
  });

  it("answers 304 while nothing changed", async () => {
    const first = await get("/timeline");
    const again = await fetch(`${site.url}/timeline`, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  it.each<[string, number, string]>([
    ["/api/timeline?from=2023-02-30", 400, "bad-option"],
    ["/api/timeline?status=likely", 400, "bad-option"],
    ["/api/timeline?cursor=x", 400, "bad-option"],
    ["/api/timeline?limit=0", 400, "bad-option"],
    ["/api/nowhere", 404, "not-found"],
  ])("refuses %s", async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, (await answer.json()).error.code]).toEqual([status, code]);
  });
});
