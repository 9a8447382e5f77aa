import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "../fixtures/accessibility.js";
import { HAS_BROWSER, NARROW, type OpenSite, openBrowser, openSite, visit, WIDE } from "../fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const REPORT = "The bridge at Korda was shelled on Sunday, the governor said. Four people were killed.";

describe.runIf(HAS_BROWSER)("adding reports in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("reads a pasted text, shows how far it is, and leads to the report", async () => {
    const { page, elsewhere, faults, context } = await visit(browser, site, "/add");
    await page.getByLabel("Headline").fill("Bridge shelled at Korda");
    await page.getByLabel("Text", { exact: true }).fill(REPORT);
    await page.getByLabel("Outlet").fill("Korda Post");
    await page.getByLabel("Published").fill("2031-05-05");
    await page.getByRole("button", { name: "Add" }).click();
    await page.locator(".job-done").filter({ hasText: "Bridge shelled at Korda" }).getByText("1 report on record").waitFor();
    expect(await page.getByLabel("Headline").inputValue()).toBe("");
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });

  it("takes files, and says what could not be read and why", async () => {
    const { page, context } = await visit(browser, site, "/add");
    await page.getByLabel(/Choose files/).setInputFiles([
      {
        name: "one.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(`Men held at Sarn\n\nPolice arrested six men in Sarn on Monday, officials said. ${REPORT}`),
      },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from(" ") },
    ]);
    await page.getByRole("button", { name: "Add" }).click();
    const job = page.locator(".job-done").filter({ hasText: "one.txt and 1 more" });
    await job.getByText("1 not added").waitFor();
    expect(await job.locator("code").first().textContent()).toBe("empty");
    await context.close();
  });

  it("says at once what cannot be", async () => {
    const { page, context } = await visit(browser, site, "/add");
    await page.getByLabel("One a line").fill("/etc/hostname");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("alert").getByText("is no address of a page").waitFor();
    await context.close();
  });

  it("offers other pages what is new, and changes nothing under the eyes of their reader", async () => {
    const { page, context } = await visit(browser, site, "/timeline");
    const before = await page.locator("main").innerHTML();
    const response = await fetch(`${site.url}/api/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        headline: "Envoy arrives in Sarn",
        text: "The envoy arrived in Sarn on Tuesday and met the governor.",
        published: "2031-05-06",
      }),
    });
    expect(response.status).toBe(202);
    await page.getByText("The record has moved on").waitFor();
    expect(await page.locator("main").innerHTML()).toBe(before);
    await page.keyboard.press(".");
    await page.getByText("The record has moved on").waitFor({ state: "detached" });
    expect(await page.locator("main").innerHTML()).not.toBe(before);
    await context.close();
  });

  it.each([WIDE, NARROW])("is fit for everybody, $width wide", async (size) => {
    const { page, context } = await visit(browser, site, "/add", size);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await context.close();
  });

  it("shows the API on a page that asks nobody else", async () => {
    const { page, elsewhere, faults, context } = await visit(browser, site, "/api");
    await page.getByText("What happened, by day").first().waitFor();
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });
});

describe("adding reports without a browser", () => {
  it("takes a form without script and goes back to the page", async () => {
    const form = new FormData();
    form.set("text", REPORT);
    form.set("published", "2031-05-05");
    form.set("headline", "");
    const answer = await fetch(`${site.url}/add`, { method: "POST", body: form, redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/add"]);
  });

  it.each<[string, unknown, string]>([
    ["nothing", {}, "empty"],
    ["a file of this machine", { urls: ["file:///etc/hostname"] }, "bad-option"],
    ["a path", { urls: ["/etc/hostname"] }, "bad-option"],
    ["standard input", { urls: ["-"] }, "bad-option"],
    ["a day that is none", { text: REPORT, published: "2031-02-30" }, "bad-option"],
  ])("refuses %s", async (_, body, code) => {
    const answer = await fetch(`${site.url}/api/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, code]);
  });

  it("fetches no page of this machine or its network", async () => {
    const answer = await fetch(`${site.url}/api/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ urls: [`${site.url}/timeline`] }),
    });
    const { id } = await answer.json();
    const events = await fetch(`${site.url}/api/events`);
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    const find = async () => (await fetch(`${site.url}/api/jobs/${id}`)).json();
    let job = await find();
    for (; job.ended === null; job = await find()) await reader.read();
    expect(job.failures.map(({ code }: { readonly code: string }) => code)).toEqual(["private-address"]);
    await reader.cancel();
  });
});
