import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./fixtures/accessibility.js";
import { HAS_BROWSER, NARROW, type OpenSite, openBrowser, openSite, visit, WIDE } from "./fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const REPORT = "/report?id=current-events-2023-11-26";
const PAGES = [
  "/today?since=2031-01-01",
  "/timeline",
  "/positions",
  "/figures",
  "/map",
  "/process",
  "/calendar?month=2023-11",
  "/actors",
  "/search?words=israel",
  "/search?words=israel&what=reports",
  "/review",
  REPORT,
  "/add",
];

describe.runIf(HAS_BROWSER)("every page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const sizes = [WIDE, NARROW].flatMap((size) => PAGES.map((path) => [path, size.width, size] as const));
  it.each(
    sizes,
  )("%s, %i wide, is fit for everybody, stays within its width, asks nobody else and breaks nothing", async (path, _, size) => {
    const { page, elsewhere, faults, context } = await visit(browser, site, path, size);
    expect(await page.locator("h1").first().isVisible()).toBe(true);
    expect(await page.title()).toMatch(/ · Rapporteur$/);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });

  it("is as fit in the dark", async () => {
    const context = await browser.newContext({ colorScheme: "dark", baseURL: site.url, viewport: WIDE });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path);
      expect(await accessibilityFaults(page), path).toEqual([]);
    }
    await context.close();
  });

  it("works without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url, viewport: WIDE });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path);
      expect(await page.locator("h1").first().isVisible(), path).toBe(true);
    }
    await page.goto("/timeline");
    await page.getByRole("link", { name: "Figures" }).click();
    expect(new URL(page.url()).pathname).toBe("/figures");
    await context.close();
  });

  it("is reached by keys alone", async () => {
    const { page, context } = await visit(browser, site, "/timeline");
    for (const [keys, path] of [
      ["gp", "/positions"],
      ["gf", "/figures"],
      ["gr", "/review"],
      ["gd", "/today"],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForURL(`**${path}`);
    }
    await page.keyboard.press("/");
    await page.keyboard.type("ceasefire");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?words=ceasefire");
    await context.close();
  });
});

describe("every page's twin", () => {
  it.each(PAGES)("%s is the same for programs", async (path) => {
    const url = new URL(path, site.url);
    const twin = await fetch(`${site.url}${url.pathname}.json${url.search}`);
    expect(twin.status).toBe(200);
    expect((await twin.json()).page).toBe(url.pathname.slice(1));
    const api = await fetch(`${site.url}/api${url.pathname}${url.search}`);
    expect(api.status).toBe(200);
  });

  it("is described: what it gives is what the description says", async () => {
    const { paths } = await (await fetch(`${site.url}/api/openapi.json`)).json();
    for (const path of PAGES) expect(Object.keys(paths), path).toContain(`/api${new URL(path, site.url).pathname}`);
  });
});
