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

const LISSEN = `/process?${new URLSearchParams({ id: "highland-front + orestia 2024-03-01" })}`;

describe.runIf(HAS_BROWSER)("negotiations in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ["/process", WIDE],
    ["/process", NARROW],
    [LISSEN, WIDE],
    [LISSEN, NARROW],
  ])("%s at %o: nothing is cut off or out of reach, and it keeps to itself", async (path, size) => {
    const { page, elsewhere, faults, context } = await visit(browser, site, path, size);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });

  it("leads from the list to one, and back by a key", async () => {
    const { page, context } = await visit(browser, site, "/process");
    const names = await page.locator("article h2").allTextContents();
    expect(names[0]).toBe("Lissen talks");
    expect(names).toContain("Talks in Juba");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Lissen talks" }).waitFor();
    await page.keyboard.press("u");
    await page.getByRole("heading", { level: 1, name: "Negotiations" }).waitFor();
    await context.close();
  });

  it("tells held rounds from planned ones, on the strip and in the list", async () => {
    const { page, context } = await visit(browser, site, LISSEN);
    const marks = page.locator(".strip a");
    expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")))).toEqual([
      "happened, 1 Mar 2024, Lissen",
      "happened, 18 Mar 2024, Lissen",
      "planned, 9 Apr 2024",
    ]);
    await marks.last().click();
    await page.waitForURL(/#round-3$/);
    expect(await page.locator("#round-3 .status").textContent()).toContain("planned");
    await context.close();
  });

  it("sets opposed positions against each other with their words, which lead to the report", async () => {
    const { page, context } = await visit(browser, site, LISSEN);
    await page.locator(".stands-for blockquote").getByText("demanded").waitFor();
    await page.locator(".stands-against blockquote").getByText("rejected").waitFor();
    await page.locator(".stands-against blockquote a").click();
    await page.waitForURL(/\/(?:statement|report)\?/);
    await context.close();
  });
});

describe("negotiations for programs", () => {
  const get = (path: string) => fetch(site.url + path);

  it("gives one with who says how things stood, latest first, in parts", async () => {
    const { process, next } = await (await get(`/api${LISSEN}&limit=2`)).json();
    expect(
      process.history.map(({ state, status, according }: { state: string; status: string; according: readonly { name: string }[] }) => [
        state,
        status,
        according.map(({ name }) => name),
      ]),
    ).toEqual([
      ["begun", "negated", ["Orestia"]],
      ["deadlocked", "ongoing", ["Ruk Dallin"]],
    ]);
    const rest = await (await get(`/api${LISSEN}&limit=2&cursor=${next}`)).json();
    expect([rest.process.history.length, rest.next]).toEqual([1, null]);
  });

  it("goes on from part to part of the list, and ends", async () => {
    const ids: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const part: { processes: readonly { id: string }[]; next: string | null } = await (
        await get(`/api/process?limit=2${cursor && `&cursor=${cursor}`}`)
      ).json();
      ids.push(...part.processes.map(({ id }) => id));
      cursor = part.next;
    }
    const all: { processes: readonly { id: string }[] } = await (await get("/api/process")).json();
    expect(ids).toEqual(all.processes.map(({ id }) => id));
    expect(await (await get("/process.csv")).text()).toMatch(/^heading,process,part,day,status/);
  });

  it("says so where there is no such negotiation", async () => {
    const answer = await get("/api/process?id=nowhere");
    expect([answer.status, (await answer.json()).error.code]).toEqual([404, "not-in-record"]);
  });
});
