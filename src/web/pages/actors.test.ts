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

const NETWORK = "/actors?view=network";

describe.runIf(HAS_BROWSER)("actors in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ["/actors", WIDE],
    ["/actors", NARROW],
    ["/actors?id=united-nations", WIDE],
    ["/actors?id=united-nations", NARROW],
    [NETWORK, WIDE],
    [NETWORK, NARROW],
  ])("%s at %o: nothing is cut off or out of reach, and it keeps to itself", async (path, size) => {
    const { page, elsewhere, faults, context } = await visit(browser, site, path, size);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([elsewhere, faults]).toEqual([[], []]);
    await context.close();
  });

  it("finds a name in the list and leads to its page, by keys", async () => {
    const { page, context } = await visit(browser, site, "/actors");
    await page.keyboard.press("s");
    await page.keyboard.type("highl");
    await page.keyboard.press("Enter");
    await page.waitForURL(/words=highl/);
    expect(await page.locator("tbody th").allInnerTexts()).toEqual(["Highland Front"]);
    await page.getByRole("link", { name: "Highland Front" }).click();
    await page.getByRole("heading", { level: 1, name: "Highland Front" }).waitFor();
    await page.keyboard.press("u");
    await page.getByRole("heading", { level: 1, name: "Actors" }).waitFor();
    await context.close();
  });

  it("shows who an actor is by the lists, with offices by date", async () => {
    const { page, context } = await visit(browser, site, "/actors?id=antony-blinken");
    expect(await page.locator("dl.facts").innerText()).toMatch(/Secretary of State of .+\d{4}/);
    await page.getByRole("heading", { name: "Says" }).waitFor();
    await context.close();
  });

  it("says of a name that no list has how it can be told whose it is", async () => {
    const { page, context } = await visit(browser, site, "/actors?id=name%3Aruk+dallin");
    await page.getByText('rapporteur alias "Ruk Dallin" ID').waitFor();
    await page.locator("section.part", { hasText: "Says" }).getByText("deadlocked").first().waitFor();
    await context.close();
  });

  it("makes whoever is pointed at stand out with those it has ties with, in the drawing and in the table", async () => {
    const { page, context } = await visit(browser, site, NETWORK);
    await page.locator(".network-keys").waitFor();
    await page.locator("[data-node=meridia] circle").last().hover();
    const dim = (key: string) => page.locator(`.node[data-node="${key}"]`).evaluate((node) => node.classList.contains("dim"));
    expect([await dim("meridia"), await dim("highland-front"), await dim("orestia"), await dim("united-nations")]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(await page.locator("tr.lit").count()).toBe(2);
    await context.close();
  });

  it("lets nodes be dragged with their ties, and zoomed by keys", async () => {
    const { page, context } = await visit(browser, site, NETWORK);
    await page.locator(".network-keys").waitFor();
    const node = page.locator("[data-node=meridia] circle").last();
    const tie = page.locator("path[data-by=meridia]").first();
    const [before, path] = [await node.boundingBox(), await tie.getAttribute("d")];
    if (!before) throw new Error("the node is not drawn");
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 40, { steps: 4 });
    await page.mouse.up();
    const after = await node.boundingBox();
    expect(Math.abs((after?.x ?? 0) + before.width / 2 - before.x - 60)).toBeLessThan(2);
    expect(await tie.getAttribute("d")).not.toBe(path);
    expect(page.url()).toContain(NETWORK);
    await page.keyboard.press("+");
    expect(((await node.boundingBox())?.width ?? 0) / before.width).toBeCloseTo(1.3, 1);
    await page.keyboard.press("0");
    expect(await page.locator(".network svg").getAttribute("viewBox")).toBe("0 0 1000 640");
    await context.close();
  });

  it("draws without script what it draws with it", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    const page = await plain.newPage();
    await page.goto(NETWORK);
    const { edges, nodes } = (await (await fetch(`${site.url}/api${NETWORK}`)).json()).network;
    expect([
      await page.locator("path.tie").count(),
      await page.locator(".node").count(),
      await page.locator(".ties-table tbody tr").count(),
    ]).toEqual([edges.length, nodes.length, edges.length]);
    await plain.close();
  });

  it("leaves out classes of events one by one", async () => {
    const { page, context } = await visit(browser, site, NETWORK);
    await page.locator(".families a", { hasText: "cooperation in words" }).click();
    await page.waitForURL(/family=/);
    expect(await page.locator("path.verbal-cooperation.tie").count()).toBe(0);
    expect(await page.locator("path.tie").count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe("actors for programs", () => {
  const get = (path: string) => fetch(site.url + path);

  it("counts nothing as done that is planned, possible or denied", async () => {
    const { edges } = (await (await get(`/api${NETWORK}`)).json()).network;
    const statuses = edges.flatMap(({ cites }: { cites: readonly { status: string }[] }) => cites.map(({ status }) => status));
    expect([...new Set(statuses)].sort()).toEqual(["happened", "ongoing"]);
    const ends = edges.map(({ by, to }: { by: { key: string }; to: { key: string } }) => `${by.key} ${to.key}`);
    expect(ends).toContain("meridia highland-front");
    expect(ends).not.toContain("mira-tolan orestia");
  });

  it("keeps unnamed people apart from whose they are", async () => {
    const { actors } = await (await get("/api/actors?limit=500")).json();
    const unnamed = actors.find(({ kind }: { kind: string }) => kind === "unnamed people");
    const { actor } = await (await get(`/api/actors?${new URLSearchParams({ id: unnamed.key })}`)).json();
    expect([actor.sort, actor.people.of.key]).toEqual(["unnamed-people", unnamed.key.slice("of:".length)]);
  });

  it("goes on from part to part of what an actor did, each happening once", async () => {
    const ids: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { actor, next } = await (await get(`/api/actors?id=meridia&part=did&limit=1${cursor && `&cursor=${cursor}`}`)).json();
      ids.push(...actor.did.entries.map(({ fields }: { fields: { id: string } }) => fields.id));
      cursor = next;
    }
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });

  it.each<[string, number, string]>([
    ["/api/actors?id=nobody-at-all", 404, "not-in-record"],
    ["/api/actors?view=tree", 400, "bad-option"],
    ["/api/actors?family=war", 400, "bad-option"],
  ])("refuses %s", async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, (await answer.json()).error.code]).toEqual([status, code]);
  });
});
