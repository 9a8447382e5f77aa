import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../record/index.js";
import type { Report } from "../../text/index.js";
import type { FiguresPage, PositionsPage } from "../../views/index.js";
import { ENGINE } from "../fixtures/sample-record.js";
import { HAS_BROWSER, type OpenSite, openBrowser, openSite, visit } from "../fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

describe.runIf(HAS_BROWSER)("positions and figures in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("opens a cell to the history of a stand, with words and claimants", async () => {
    const { page, context } = await visit(browser, site, "/positions");
    const cell = page.locator("tr[data-item] details.history").first();
    await cell.locator("> summary").click();
    await cell.locator("details.cites summary").first().click();
    expect(await cell.locator("blockquote").first().textContent()).not.toBe("");
    await context.close();
  });

  it("leads from an issue to its own page and back", async () => {
    const { page, context } = await visit(browser, site, "/positions");
    const issue = page.locator("tr[data-item] th a").first();
    const label = await issue.textContent();
    await issue.click();
    await page.waitForURL("**/positions?issue=*");
    expect(await page.locator("h1").textContent()).toContain(label);
    await context.close();
  });

  it("keeps what is counted in all, at present and in one event apart, and every value leads to its words", async () => {
    const { page, context } = await visit(browser, site, "/figures");
    const headings = await page.locator(".figures > h2").allTextContents();
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toContain("Counted in one event");
    await page.locator(".values .cites summary").first().click();
    await page.locator(".values blockquote a").first().click();
    await page.waitForURL("**/report?statement=*");
    await context.close();
  });

  it("draws a line for each claimant, and gives each point its words", async () => {
    const told = [
      ["2031-05-01", "ministry of Korda", 12],
      ["2031-05-02", "rebels", 30],
      ["2031-05-04", "ministry of Korda", 19],
    ] as const;
    await site.record.add(
      told.map(([day, claimant, value]) => toll(day, claimant, value)),
      "2031-05-07T00:00:00.000Z",
    );
    // Whether they count the same is not what is tested here: an analyst says so.
    for (const [other] of told.slice(1)) await decide({ kind: "merge", statement: `toll-${told[0][0]}#f1`, with: `toll-${other}#f1` });
    const { counts } = (await (await fetch(`${site.url}/api/figures?place=Korda`)).json()) as FiguresPage;
    expect(counts.map(({ series }) => series.map(({ claimant, points }) => [claimant, points.length]))).toEqual([
      [
        ["ministry of Korda", 2],
        ["rebels", 1],
      ],
    ]);
    const { page, context } = await visit(browser, site, `/figures?count=${encodeURIComponent(counts[0]?.id ?? "")}`);
    expect(await page.locator("svg.chart g.series").count()).toBe(2);
    expect(await page.locator("svg.chart path.run").count()).toBe(2);
    await page.locator("svg.chart a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/report?statement=*");
    await context.close();
  });
});

async function decide(body: object): Promise<void> {
  const answer = await fetch(`${site.url}/api/decisions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(201);
}

/** A report in which somebody gives the toll of one event. */
function toll(day: string, claimant: string, value: number): Entry {
  const text = `The ${claimant} said that ${value} people were killed in the shelling of Korda.`;
  const report: Report = {
    ...{ id: `toll-${day}`, headline: "", text, published: day, publishedKnown: true, revised: null, fetched: null, outlet: "Korda Post" },
    ...{ url: null, byline: null, language: "en" },
  };
  const at = (words: string) => text.indexOf(words) + 1;
  const [quote, head] = [text.slice(text.indexOf(`${value} people`), -1), String(value)];
  return {
    report,
    original: { bytes: new TextEncoder().encode(text), mediaType: "text/plain" },
    identity: `id:toll-${day}`,
    engine: ENGINE,
    statements: [
      {
        ...{
          kind: "figure",
          id: "f1",
          measure: "killed",
          scope: "cumulative",
          status: "happened",
          bound: "exact",
          unit: null,
          since: null,
          by: [],
        },
        ...{
          quote,
          at: at(quote),
          head,
          headAt: at(quote),
          confidence: 0.9,
          value: { min: value, max: value },
          words: { t: head, at: at(quote) },
        },
        claimants: [{ t: claimant, is: claimant, at: at(claimant) }],
        who: { t: "people", is: "people", at: at("people") },
        where: { t: "Korda", is: "Korda", at: at("Korda.") },
      },
    ],
    vectors: [{ thing: new Int8Array(), about: null }],
  };
}

describe("positions and figures for programs", () => {
  it("never say that a stand was taken which is planned, possible or denied", async () => {
    const { issues } = (await (await fetch(`${site.url}/api/positions?limit=500`)).json()) as PositionsPage;
    const stands = issues.flatMap(({ cells }) => cells.flatMap(({ now }) => now ?? []));
    expect(stands.length).toBeGreaterThan(10);
    expect(stands.filter(({ status }) => status !== "ongoing")).toEqual([]);
  });

  it("give each claimant's values under the claimant's name, with the words of each", async () => {
    const { counts } = (await (await fetch(`${site.url}/api/figures?limit=500`)).json()) as FiguresPage;
    for (const { series } of counts) {
      expect(new Set(series.map(({ claimant }) => claimant)).size).toBe(series.length);
      for (const { points } of series) for (const { cites } of points) expect(cites.length).toBeGreaterThan(0);
    }
  });

  it.each(["/api/positions?issue=nothing", "/api/figures?count=nowhere%23f1"])("say that %s is not on record", async (path) => {
    const answer = await fetch(site.url + path);
    expect([answer.status, (await answer.json()).error.code]).toEqual([404, "not-in-record"]);
  });
});
