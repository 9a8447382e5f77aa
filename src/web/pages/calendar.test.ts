import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "../fixtures/accessibility.js";
import { MADE_UP_TALKS } from "../fixtures/made-up-talks.js";
import { HAS_BROWSER, NARROW, type OpenSite, openBrowser, openSite, visit, WIDE } from "../fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
  await site.record.add(MADE_UP_TALKS, "2031-06-01T00:00:00Z");
}, 120_000);
afterAll(() => site.close());

describe.runIf(HAS_BROWSER)("the calendar in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ["/calendar?month=2024-04", WIDE],
    ["/calendar?month=2024-04", NARROW],
    ["/calendar?month=2024-04&view=list", WIDE],
    ["/calendar?month=2023-04", WIDE],
    ["/calendar?month=2001-01", NARROW],
  ])("%s at %o: nothing is cut off or out of reach, and it keeps to itself", async (path, size) => {
    const { page, elsewhere, faults, context } = await visit(browser, site, path, size);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });

  it("tells planned, put off, called off and due apart by words", async () => {
    const { page, context } = await visit(browser, site, "/calendar?month=2024-04");
    const bars = await page.locator(".bar").allInnerTexts();
    expect(bars.map((text) => text.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^○ put off meeting Mira Tolan → Pia Venn/),
      expect.stringMatching(/^○ planned mediation Meridia/),
      expect.stringMatching(/^✗ called off visit Mira Tolan → Orestia/),
      expect.stringMatching(/^◇ due deadline United Nations/),
    ]);
    await context.close();
  });

  it("puts days on end over their columns, and what falls somewhere in a week on no day", async () => {
    const { page, context } = await visit(browser, site, "/calendar?month=2024-04");
    const across = await page.locator(".bar", { hasText: "put off" }).boundingBox();
    const [third, sixth] = [
      await page.locator("time[datetime='2024-04-03']").boundingBox(),
      await page.locator("time[datetime='2024-04-06']").boundingBox(),
    ];
    expect(across?.x).toBeGreaterThanOrEqual(third?.x ?? Number.NaN);
    expect((across?.x ?? 0) + (across?.width ?? 0)).toBeLessThanOrEqual(sixth?.x ?? Number.NaN);
    expect(await page.locator(".bar", { hasText: "Pia Venn → Orestia" }).count()).toBe(0);
    const beside = page.locator("section.day", { hasText: "Some time in a span of days" });
    expect(await beside.innerText()).toMatch(/Pia Venn → Orestia · 8–14 Apr 2024/);
    await context.close();
  });

  it("shows the words at one click, and goes away by Escape", async () => {
    const { page, context } = await visit(browser, site, "/calendar?month=2024-04");
    const words = page.locator("blockquote", { hasText: "the visit of Mira Tolan on 11 April" });
    expect(await words.isVisible()).toBe(false);
    await page.locator(".bar", { hasText: "called off" }).click();
    await words.waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await words.waitFor({ state: "hidden" });
    await context.close();
  });

  it("goes from month to month by keys, and to a list", async () => {
    const { page, context } = await visit(browser, site, "/calendar?month=2024-04");
    await page.keyboard.press("[");
    await page.getByRole("heading", { level: 1, name: "March 2024" }).waitFor();
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    await page.getByRole("heading", { level: 1, name: "May 2024" }).waitFor();
    await page.goto("/calendar?month=2024-03");
    await page.keyboard.press("l");
    await page.waitForURL(/view=list/);
    expect(await page.locator("section.day h2").allInnerTexts()).toEqual(expect.arrayContaining(["1 Mar 2024", "18 Mar 2024"]));
    await context.close();
  });

  it("is a list where there is no room for a grid", async () => {
    const { page, context } = await visit(browser, site, "/calendar?month=2024-04", NARROW);
    expect(await page.locator(".grid").isVisible()).toBe(false);
    await page.getByRole("heading", { name: "11 Apr 2024" }).waitFor({ state: "visible" });
    await page.locator("blockquote", { hasText: "the visit of Mira Tolan" }).waitFor({ state: "visible" });
    await context.close();
  });

  it("leads from an empty month to the nearest ones that are not", async () => {
    const { page, context } = await visit(browser, site, "/calendar?month=2024-02");
    await page.getByRole("link", { name: "March 2024" }).click();
    await page.getByRole("heading", { level: 1, name: "March 2024" }).waitFor();
    await context.close();
  });
});

describe("the calendar for programs", () => {
  const get = (path: string) => fetch(site.url + path);

  it("opens at the month of the latest meeting that was held", async () => {
    const { month, dated } = await (await get("/api/calendar")).json();
    expect(month).toBe("2024-03");
    expect(dated.map(({ kind, standing }: { kind: string; standing: string }) => [kind, standing])).toContainEqual([
      "mediation",
      "happened",
    ]);
  });

  it("gives other calendars what is known to the day, as it stands", async () => {
    const answer = await get("/calendar.ics?month=2024-04");
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=UTF-8");
    const text = (await answer.text()).replaceAll("\r\n ", "");
    expect(text).toMatch(
      /DTSTART;VALUE=DATE:20240403\r\nDTEND;VALUE=DATE:20240406\r\nSUMMARY:meeting: Mira Tolan → Pia Venn \(postponed\)/,
    );
    expect(text.match(/^STATUS:\w+/gm)).toEqual(["STATUS:TENTATIVE", "STATUS:TENTATIVE", "STATUS:CANCELLED", "STATUS:TENTATIVE"]);
  });

  it.each(["/api/calendar?month=2024-13", "/api/calendar?view=year", "/calendar.ics?month=april"])("refuses %s", async (path) => {
    const answer = await get(path);
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, "bad-option"]);
  });
});
