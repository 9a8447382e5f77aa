import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SearchPage } from "../../views/index.js";
import { HAS_BROWSER, type OpenSite, openBrowser, openSite, visit } from "../fixtures/site.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const decisions = async () =>
  (await (await fetch(`${site.url}/api/decisions`)).json()).decisions as readonly { readonly line: string; readonly undone: unknown }[];
const latest = async () => (await decisions()).at(-1);
const itemAtHand = (page: Page) =>
  page.evaluate("[...document.querySelectorAll('[data-item]')].indexOf(document.activeElement.closest('[data-item]'))");

describe.runIf(HAS_BROWSER)("reviewing by the keyboard alone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("accepts, goes on to the next, rejects, and takes it back", async () => {
    const { page, faults, context } = await visit(browser, site, "/review?type=CONSULT");
    const all = Number(/^(\d+) statements/.exec((await page.locator("main > p.quiet").first().textContent()) ?? "")?.[1]);
    const left = (n: number) => page.getByText(`${n} statements that nobody has decided on`).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await left(all - 1);
    expect(await itemAtHand(page)).toBe(0);
    expect((await latest())?.line).toMatch(/mara: accept “/);
    await page.keyboard.press("x");
    await left(all - 2);
    await page.keyboard.press("u");
    await left(all - 1);
    expect((await latest())?.undone).not.toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("does nothing where no statement is at hand", async () => {
    const before = (await decisions()).length;
    const { page, context } = await visit(browser, site, "/review");
    await page.keyboard.press("a");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    expect((await decisions()).length).toBe(before);
    await context.close();
  });
});

describe.runIf(HAS_BROWSER)("a report beside its statements", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page?.context().close();
    ({ page } = await visit(browser, site, "/report?id=current-events-2023-11-26"));
  });

  it("marks exactly the words of each statement, also where statements overlap", async () => {
    const { headline, text, statements } = await (await fetch(`${site.url}/report.json?id=current-events-2023-11-26`)).json();
    const whole = `${headline}\n${text}`;
    expect(statements.length).toBeGreaterThan(20);
    for (const [i, { start, end, cite }] of statements.entries()) {
      const words = await page.evaluate(
        `[...document.querySelectorAll(".text .said")].filter((s) => s.dataset.of.split(" ").includes("${i}")).map((s) => s.textContent).join("")`,
      );
      expect(words).toBe(whole.slice(start, end).replaceAll("\n", ""));
      expect(cite.quote.before + cite.quote.head + cite.quote.after).toBe(whole.slice(start, end));
    }
    expect(await page.evaluate(`[...document.querySelectorAll(".text p.paragraph")].map((p) => p.textContent).join("\\n")`)).toBe(text);
  });

  it("shows the statement that one points at in the text", async () => {
    await page.locator(".text a.said").nth(6).click();
    const place = await page.evaluate("document.activeElement.dataset.place");
    expect(await page.locator(".text .said.at").first().getAttribute("data-of")).toContain(String(place));
  });

  it("is led to by the permanent name of a statement", async () => {
    const { statements } = await (await fetch(`${site.url}/report.json?id=current-events-2023-11-26`)).json();
    const { id, quote } = statements[9].cite;
    await page.goto(`/statement?id=${encodeURIComponent(id)}`);
    await page.locator(".text .said.at").first().waitFor();
    expect(await page.locator(".text a.said.at.head").first().textContent()).toBe(quote.head);
  });

  it("corrects a field, says who did and when, and every question follows", async () => {
    const item = page.locator("[data-item]").filter({ has: page.locator(".words", { hasText: "curfew" }) });
    await item.focus();
    await page.keyboard.press("e");
    await item.getByLabel("Status").selectOption("planned");
    await item.getByLabel("Why").first().fill("it is to begin at night");
    await item.getByRole("button", { name: "Correct", exact: true }).click();
    await item.getByText("corrected").first().waitFor();
    expect(await item.textContent()).toMatch(/mara: correct .*because it is to begin at night/);
    const { statements } = await (await fetch(`${site.url}/api/search?words=curfew&status=planned`)).json();
    expect(statements.map(({ cites }: SearchPage["statements"][number]) => cites[0]?.marks)).toEqual([["corrected"]]);
  });

  it("keeps a note, and refuses what cannot be, beside the form", async () => {
    const item = page.locator("[data-item]").nth(3);
    await item.focus();
    await page.keyboard.press("m");
    await item.getByLabel("Note").fill("see the ministry's release");
    await page.keyboard.press("Enter");
    await item.getByText(/mara: .*see the ministry's release/).waitFor();
    await item.focus();
    await page.keyboard.press("e");
    await item.getByLabel("From").fill("yesterday");
    await item.getByRole("button", { name: "Correct", exact: true }).click();
    await item.getByRole("alert").waitFor();
  });

  it("adds a statement on selected words", async () => {
    const before = await page.locator("[data-item]").count();
    await page.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll(".text p.paragraph")].find((p) => p.textContent.includes("setting some inmates free"));
      const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = node.data.indexOf("setting some inmates free");
        if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + "setting some inmates free".length);
      }
    })()`);
    await page.getByRole("button", { name: "State this" }).waitFor();
    await page.keyboard.press("s");
    const dialog = page.getByRole("dialog", { name: "Add a statement" });
    await dialog.getByText("“setting some inmates free”").waitFor();
    await dialog.locator("summary").getByText("who did what").click();
    const form = dialog.locator("details[open] form");
    await form.getByLabel("The word that carries it").selectOption("free");
    await form.getByLabel("Type").selectOption("RETREAT");
    await form.getByLabel("Mode").selectOption("release");
    await form.getByLabel("Status").selectOption("happened");
    await form.getByLabel("To", { exact: true }).fill("inmates");
    await form.getByRole("button", { name: "Add" }).click();
    await page.locator("[data-item]").filter({ hasText: "added by mara" }).waitFor();
    expect(await page.locator("[data-item]").count()).toBe(before + 1);
  });

  it("gives the bytes that it came from, as a file that no browser opens", async () => {
    const answer = await fetch(`${site.url}/report/original?id=current-events-2023-11-26`);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[0-9a-f]{12}\.json"$/);
    expect(await answer.text()).toContain("Sierra Leone declares a national curfew");
  });
});

describe("what is asked to be decided", () => {
  const post = (body: unknown) =>
    fetch(`${site.url}/api/decisions`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const some = async () =>
    (await (await fetch(`${site.url}/api/report?id=current-events-2023-11-25`)).json()).statements[0].cite.id as string;

  it("is done for programs as for people", async () => {
    const answer = await post({ kind: "correct", statement: await some(), fields: { about: "the exchange" }, why: "told so" });
    expect(answer.status).toBe(201);
    const { id } = await answer.json();
    expect((await fetch(`${site.url}/api/decisions/${id}/undo`, { method: "POST" })).status).toBe(200);
    expect((await fetch(`${site.url}/api/decisions/${id}/undo`, { method: "POST" })).status).toBe(404);
  });

  it.each<[string, object, number, string]>([
    ["a statement that is not there", { kind: "accept", statement: "nowhere#e1" }, 404, "not-in-record"],
    ["no statement", { kind: "accept" }, 400, "bad-option"],
    ["a deed that there is not", { kind: "improve", statement: "a#e1" }, 400, "bad-option"],
    [
      "words that the report does not have",
      { kind: "add", report: "current-events-2023-11-25", of_kind: "event", quote: "nothing of it", head: "nothing", at: 0 },
      400,
      "bad-correction",
    ],
  ])("is refused: %s", async (_, body, status, code) => {
    const answer = await post(body);
    expect([answer.status, (await answer.json()).error.code]).toEqual([status, code]);
  });

  it("leads back to a page of this server only", async () => {
    const statement = await some();
    for (const back of ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example"]) {
      const answer = await fetch(`${site.url}/decide`, {
        method: "POST",
        body: new URLSearchParams({ kind: "accept", statement, back }),
        redirect: "manual",
      });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/review"]);
    }
  });
});
